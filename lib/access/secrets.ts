/** What stands in place of a secret. */
const CONCEALED = "[concealed]";

/** Names of values that are secret whatever they are: of headers, settings, fields of forms and parameters of addresses. */
const SECRET_NAME =
  /(?:password|passwort|secret|token|hash|salt|authorization|cookie|api-?key|private-?key|signature|nonce)$/i;

/**
 * Secrets within a text, by their look: access tokens of ours, what follows "Bearer" or "Basic", one-time links, the values of parameters that say
 * by their name that they are secret, and the name and password before the host of an address.
 */
const SECRETS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bop[a-z]_[A-Za-z0-9_-]{20,}/g, CONCEALED],
  [/\b(Bearer|Basic) +[A-Za-z0-9+/=._~-]{6,}/gi, `$1 ${CONCEALED}`],
  [/(?<![a-z0-9])(token|password|secret|code|key|signature|session|cookie)=[^\s&;,"']+/gi, `$1=${CONCEALED}`],
  [/(?<![a-z0-9])(token|password|secret|cookie|authorization)("?: ?"?)[^\s&;,"']+/gi, `$1$2${CONCEALED}`],
  [/(\/join\/)[A-Za-z0-9_-]{20,}/g, `$1${CONCEALED}`],
  [/(:\/\/)[^\s/@:]{1,200}(?::[^\s/@]{0,200})?@/g, `$1${CONCEALED}@`],
];

/** A text without the secrets in it. */
export function concealSecrets(text: string): string {
  return SECRETS.reduce((concealed, [pattern, instead]) => concealed.replace(pattern, instead), text);
}

/** Deeper than this a value is left out: nobody reads it, and it may hold itself. */
const DEEPEST = 6;

/** A value without secrets: texts by their look, fields by their name. An error becomes its name, message, trace and cause. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return concealSecrets(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (depth > DEEPEST) return "…";
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, depth + 1));
  const fields = value instanceof Error ? fieldsOf(value) : Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, one]) => [name, SECRET_NAME.test(name) ? CONCEALED : withoutSecrets(one, depth + 1)]),
  );
}

function fieldsOf(error: Error): [string, unknown][] {
  const { name, message, stack, cause } = error;
  const own = Object.entries(error).filter(([key]) => ["code", "digest", "meta"].includes(key));
  return [
    ["type", name],
    ["message", message],
    ...own,
    ["stack", stack],
    ...(cause === undefined ? [] : ([["cause", cause]] satisfies [string, unknown][])),
  ];
}
