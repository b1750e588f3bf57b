/**
 * The text as the phrases read it: every hyphen and dash is "-", every white space " ", so that a pattern is written once.
 * The length stays the same, so that offsets hold in the printed text.
 * @example
 * smooth("seventy\u2011sixth\u00a0session") // => "seventy-sixth session"
 */
export function smooth(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s/g, " ");
}
