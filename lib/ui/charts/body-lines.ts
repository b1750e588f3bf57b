import type { BodyView } from "../../queries/views";

/** So many letters fit beside a bar, in two lines. */
const LONGEST = 20;

/** The acronym of a body, else its name in one or two lines; what does not fit is left out and marked so. */
export function bodyLines({ acronym, name }: Pick<BodyView, "acronym" | "name">): string[] {
  const text = acronym ?? name;
  if (text.length <= LONGEST) return [text];
  const first = cut(text);
  const rest = text.slice(first.length).trimStart();
  return [first.trimEnd(), rest.length <= LONGEST ? rest : `${cut(rest).replace(/[\s,;]+$/, "")}…`];
}

/** As much as fits, to the end of a word where a word ends. */
function cut(text: string): string {
  const space = text.slice(0, LONGEST).lastIndexOf(" ");
  return text.slice(0, space > 0 ? space : LONGEST - 1);
}
