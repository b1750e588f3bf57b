/** The beginning of long words, cut by the style sheet after some lines: the whole text stays in the page. */
export function Excerpt({ words }: { readonly words: string }) {
  return <p className="words excerpt">{words}</p>;
}
