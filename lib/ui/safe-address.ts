/** Signs that no address of the web has, and that make one read otherwise than it leads: controls, and marks that turn the direction of writing. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u;

/**
 * An address that somebody gave, as it may stand in a link: of a page of the web. Null: it may not, and is shown as text. What runs in the
 * browser (`javascript:`, `data:`), leads to a file or another program, is no whole address, or names somebody before its host, so that
 * `https://www.un.org@evil.example` reads like the United Nations, becomes no link.
 */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address || DECEPTIVE.test(address) || !/^https?:\/\//i.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, hostname } = new URL(address);
  const ofTheWeb = protocol === "https:" || protocol === "http:";
  return ofTheWeb && username === "" && password === "" && hostname !== "" ? address : null;
}
