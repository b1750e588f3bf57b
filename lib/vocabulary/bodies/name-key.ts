/** Spellings that vary between documents, and the one under which a name is kept. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["organisation", "organization"],
  ["organisations", "organizations"],
  ["labor", "labour"],
  ["center", "centre"],
  ["program", "programme"],
  ["programs", "programmes"],
  ["co-operation", "cooperation"],
  ["co-ordination", "coordination"],
  ["co-ordinator", "coordinator"],
  ["counterterrorism", "counter-terrorism"],
  ["sub-regional", "subregional"],
  ["peace-keeping", "peacekeeping"],
  ["nongovernmental", "non-governmental"],
]);

const SPELLED = new RegExp(`(?<![a-z-])(?:${[...SPELLINGS.keys()].join("|")})(?![a-z-])`, "g");

/** Words printed with a hyphen or a space. */
const HYPHENATED =
  /\b(?:secretary general|director general|non governmental|counter terrorism|inter agency)\b/g;

const PRINT_VARIES = /[^\x20-\x7e]|["`]| {2}| -|- |^ | $/;

/**
 * A name with white space single, apostrophes straight, hyphens plain, without quotation marks and accents: what
 * differs in print only. Capitals stay.
 * @example
 * plainName("Côte d’Ivoire") // => "Cote d'Ivoire"
 */
export function plainName(printed: string): string {
  if (!PRINT_VARIES.test(printed)) return printed;
  return printed
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„«»"]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim();
}

/**
 * The key under which a name is kept: two prints of one name have the same key.
 * @example
 * nameKey("The  Member\u00a0States") // => "member states"
 * @example
 * nameKey("Organisation of Islamic Co‑operation") // => "organization of islamic cooperation"
 * @example
 * nameKey("UN system") // => "united nations system"
 */
export function nameKey(printed: string): string {
  return plainName(printed)
    .toLowerCase()
    .replace(/^(?:the|an?) (?=.)/, "")
    .replace(/^un (?=.)/, "united nations ")
    .replace(HYPHENATED, (words) => words.replace(" ", "-"))
    .replace(SPELLED, (word) => SPELLINGS.get(word) ?? word);
}

/**
 * The name without a short form in parentheses at its end; as it is where there is none. "(2004)" is no short form.
 * @example
 * withoutShortForm("United Nations Office on Drugs and Crime (UNODC)") // => "United Nations Office on Drugs and Crime"
 * @example
 * withoutShortForm("Committee established pursuant to resolution 1540 (2004)") // => "Committee established pursuant to resolution 1540 (2004)"
 */
export function withoutShortForm(printed: string): string {
  const plain = plainName(printed);
  if (!plain.endsWith(")")) return plain;
  const open = plain.lastIndexOf("(");
  return open > 0 && /^[A-Z][^\s)]*$/.test(plain.slice(open + 1, -1))
    ? plain.slice(0, open).trimEnd()
    : plain;
}

/** First words as other spellings print them, by the first word of the key. */
const OTHER_FIRST_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SPELLINGS, ["un", "united"] as const].reduce<Map<string, string[]>>((firsts, [print, kept]) => {
    const first = firstWord(kept);
    return firsts.set(first, [...(firsts.get(first) ?? []), firstWord(print)]);
  }, new Map()),
);

/**
 * The words with which a print of a name may begin, from its key: what `beginsLike` compares.
 * @example
 * firstWordsOf("united nations system") // => ["united", "un"]
 */
export function firstWordsOf(key: string): readonly string[] {
  const first = firstWord(key);
  return [first, ...(OTHER_FIRST_WORDS.get(first) ?? [])];
}

/**
 * Whether words begin like a name, seen from the first word alone; true where that is not plain ASCII. The grammar
 * tries many stretches of a sentence as names, and most fall here, before they cost anything.
 * @example
 * beginsLike("the Member States", new Set(["member"])) // => true
 * @example
 * beginsLike("report on Member States", new Set(["member"])) // => false
 */
export function beginsLike(printed: string, firstWords: ReadonlySet<string>): boolean {
  const found = /^(?:(?:the|an?) )?([a-z0-9]+)(?:[\s‐‑‒–—―'.,/()-]|$)/i.exec(printed);
  return found?.[1] === undefined || firstWords.has(found[1].toLowerCase());
}

function firstWord(key: string): string {
  return /^[a-z0-9]*/.exec(key)?.[0] ?? "";
}
