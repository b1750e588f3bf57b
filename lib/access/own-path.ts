const ORIGIN = "http://own.invalid";
const LONGEST = 2000;

/**
 * Where somebody goes after signing in, from an address that anybody could have made: a path of the application itself, else the first
 * page. "//evil.example" and "/\evil.example" begin with a slash, too, and lead elsewhere.
 */
export function ownPath(asked: string | null | undefined): string {
  if (!asked || asked.length > LONGEST || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return "/";
  if (!URL.canParse(asked, ORIGIN)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, ORIGIN);
  // "/..//evil.example" is "//evil.example" once its dots are taken out.
  if (origin !== ORIGIN || pathname.startsWith("//")) return "/";
  return /^\/(?:sign-in|sign-out|join|api)(?:\/|$)/.test(pathname) ? "/" : `${pathname}${search}${hash}`;
}
