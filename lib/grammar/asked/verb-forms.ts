export type VerbForm = "base" | "gerund" | "participle";

const IRREGULAR: Readonly<Record<string, readonly [gerund: string, participle: string]>> = {
  hold: ["holding", "held"],
  make: ["making", "made"],
  take: ["taking", "taken"],
  keep: ["keeping", "kept"],
  become: ["becoming", "become"],
  give: ["giving", "given"],
  pay: ["paying", "paid"],
  seek: ["seeking", "sought"],
  build: ["building", "built"],
  draft: ["drafting", "drafted"],
};

/**
 * The base form, the form in -ing and the participle of a verb of the cues.
 * @example
 * formsOf("ratify") // => [["ratify", "base"], ["ratifying", "gerund"], ["ratified", "participle"]]
 * @example
 * formsOf("convene") // => [["convene", "base"], ["convening", "gerund"], ["convened", "participle"]]
 * @example
 * formsOf("hold") // => [["hold", "base"], ["holding", "gerund"], ["held", "participle"]]
 */
export function formsOf(verb: string): readonly (readonly [word: string, form: VerbForm])[] {
  const stem = verb.replace(/e$/, "");
  const [gerund, participle] = IRREGULAR[verb] ?? [
    `${stem}ing`,
    verb.endsWith("y") ? verb.replace(/y$/, "ied") : `${stem}ed`,
  ];
  return [
    [verb, "base"],
    [gerund, "gerund"],
    [participle, "participle"],
  ];
}
