import type { Force } from "./force";

/**
 * How a verb says who is to act.
 * - `asks`: its object is asked ("requests the Secretary-General to…")
 * - `wants`: its object is a thing wanted, perhaps of somebody ("calls for full support by donors", "demands that all parties cease…")
 * - `acts`: the organ binds itself with an infinitive ("decides to convene…"), others with "that … shall"
 * - `states`: nobody is asked, unless "should", "must", "shall" or "the need for … to" says so
 */
export type Frame = "asks" | "wants" | "acts" | "states";

export interface ActVerb {
  readonly force: Force;
  readonly frame: Frame;
  /** What must follow, one of: "calls" alone is no verb of an act, "calls upon" is. Empty: nothing must. */
  readonly particles: readonly string[];
}

type Row = readonly [force: Force, frame: Frame, verbs: string];

/** Verbs in the third person singular, as an organ speaks; both spellings of -ize. Particles stand after a plus sign. */
const ROWS: readonly Row[] = [
  ["decision", "acts", "decides resolves agrees undertakes"],
  ["decision", "asks", "authorizes authorises mandates empowers entrusts"],
  [
    "decision",
    "states",
    "adopts allocates amends approves endorses establishes extends renews appoints designates proclaims imposes terminates abolishes accepts appropriates apportions concurs creates dissolves elects institutes lifts prolongs ratifies suspends",
  ],
  ["demand", "wants", "demands insists orders requires"],
  ["request", "asks", "requests asks directs instructs solicits"],
  ["call", "asks", "urges exhorts implores beseeches"],
  ["recommendation", "wants", "recommends proposes suggests"],
  ["recommendation", "asks", "advises"],
  ["encouragement", "asks", "encourages"],
  ["invitation", "asks", "invites"],
  ["expectation", "wants", "expects hopes trusts anticipates"],
  ["expectation", "acts", "intends"],
  [
    "declaration",
    "states",
    "acknowledges affirms aligns appreciates applauds associates attaches believes cautions cherishes clarifies commemorates commends commits concludes condemns confirms congratulates considers contends declares decries denounces deplores determines disapproves discourages emphasizes emphasises envisages expresses finds hails highlights honours honors joins laments maintains notes objects observes opposes pledges praises promises re-emphasizes re-emphasises realizes realises recalls recognizes recognises recommits reconfirms reaffirms regards regrets rejects reiterates remembers reminds renounces repeats repudiates respects restates salutes shares stresses supports thanks underlines underscores understands upholds values vows warns welcomes",
  ],
];

const WITH_PARTICLES: readonly (readonly [verb: string, rows: ActVerb])[] = [
  ["calls", { force: "call", frame: "asks", particles: ["upon", "on"] }],
  ["calls", { force: "call", frame: "wants", particles: ["for"] }],
  ["calls", { force: "declaration", frame: "states", particles: ["attention", "the attention"] }],
  ["appeals", { force: "call", frame: "asks", particles: ["to"] }],
  ["appeals", { force: "call", frame: "wants", particles: ["for"] }],
  ["looks", { force: "expectation", frame: "wants", particles: ["forward"] }],
  [
    "takes",
    {
      force: "declaration",
      frame: "states",
      particles: [
        "note",
        "full note",
        "positive note",
        "due note",
        "into",
        "cognizance",
        "cognisance",
        "careful note",
      ],
    },
  ],
  ["draws", { force: "declaration", frame: "states", particles: ["attention", "the attention"] }],
  ["brings", { force: "declaration", frame: "states", particles: ["to the attention", "to the notice"] }],
  ["pays", { force: "declaration", frame: "states", particles: ["tribute", "special tribute", "homage"] }],
  ["gives", { force: "declaration", frame: "states", particles: ["its"] }],
  ["places", { force: "declaration", frame: "states", particles: ["on record", "emphasis"] }],
  ["sets", { force: "decision", frame: "states", particles: ["up"] }],
  ["stands", { force: "declaration", frame: "states", particles: ["ready", "by", "firm"] }],
];

/** Verbs that say that something goes on, and take their force from what follows: "continues to request", "remains convinced". */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(["continues", "remains", "stands", "keeps"]);

/** Verbs that say again what was said before; the force is that of the noun ("reaffirms its request" is a request). */
export const RESTATING_VERBS: ReadonlySet<string> = new Set([
  "confirms",
  "maintains",
  "reaffirms",
  "reconfirms",
  "reiterates",
  "renews",
  "repeats",
  "restates",
  "stresses",
  "underlines",
  "underscores",
  "emphasizes",
  "emphasises",
]);

/** Verbs whose object is what the organ feels or thinks: "expresses its deep concern". */
export const UTTERING_VERBS: ReadonlySet<string> = new Set([
  "affirms",
  "declares",
  "expresses",
  "pledges",
  "shares",
  ...RESTATING_VERBS,
]);

/** Nouns of asking and deciding, with the force they carry and how they say who is to act. */
export const ACT_NOUNS: ReadonlyMap<string, readonly [Force, Frame]> = new Map([
  ["request", ["request", "asks"]],
  ["requests", ["request", "asks"]],
  ["call", ["call", "asks"]],
  ["calls", ["call", "asks"]],
  ["appeal", ["call", "asks"]],
  ["appeals", ["call", "asks"]],
  ["demand", ["demand", "wants"]],
  ["demands", ["demand", "wants"]],
  ["invitation", ["invitation", "asks"]],
  ["invitations", ["invitation", "asks"]],
  ["encouragement", ["encouragement", "asks"]],
  ["recommendation", ["recommendation", "wants"]],
  ["recommendations", ["recommendation", "wants"]],
  ["decision", ["decision", "acts"]],
  ["decisions", ["decision", "acts"]],
  ["authorization", ["decision", "asks"]],
  ["intention", ["expectation", "acts"]],
  ["expectation", ["expectation", "wants"]],
  ["expectations", ["expectation", "wants"]],
  ["hope", ["expectation", "wants"]],
  ["trust", ["expectation", "wants"]],
] satisfies [string, readonly [Force, Frame]][]);

/** Nouns of what an organ feels, thinks or stands for; they belong to the verb ("expresses its appreciation", "notes with concern"). */
export const FEELING_NOUNS: ReadonlySet<string> = new Set(
  (
    "admiration alarm anger anguish anxiety appreciation approval belief commendation commitment commitments compassion concern concerns condemnation " +
    "condolences confidence congratulations conviction deploration desire determination disappointment dismay disapproval dissatisfaction distress " +
    "endorsement enthusiasm gratification gratitude grief horror indignation interest intent objection opposition outrage pleasure position pride " +
    "readiness recognition regret regrets resolve sadness satisfaction shock solidarity sorrow support sympathy sympathies thanks unease view willingness worry"
  ).split(" "),
);

/** What "remains" and "is" say of the organ: "remains deeply concerned". */
export const FEELING_ADJECTIVES: ReadonlySet<string> = new Set([
  "alarmed",
  "appalled",
  "aware",
  "committed",
  "concerned",
  "confident",
  "conscious",
  "convinced",
  "determined",
  "dismayed",
  "disturbed",
  "gratified",
  "guided",
  "mindful",
  "of",
  "outraged",
  "preoccupied",
  "ready",
  "resolved",
  "satisfied",
  "seized",
  "shocked",
  "troubled",
  "willing",
  "worried",
]);

/**
 * Verbs that are as often a noun or what a thing does ("mandates", "requires adaptability"). Inside a paragraph they are an act only with
 * an adverb or connective of their own ("further requires").
 */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  (
    "accepts believes commemorates creates dissolves extends finds honors honours imposes institutes intends joins lifts maintains mandates " +
    "observes orders pledges praises promises regards renews repeats requires respects shares suspends takes terminates trusts understands upholds values vows warns"
  ).split(" "),
);

/** Weak verbs that are an act before "that" as well: "and trusts that the Secretary-General will…". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  "accepts believes finds maintains observes orders promises requires trusts understands vows warns".split(
    " ",
  ),
);

/** Plurals of nouns of asking: before "for", "of" or a participle they are no verbs ("appeals and requests for assistance"). */
export const PLURALS_OF_ASKING: ReadonlySet<string> = new Set(
  "asks demands hopes notes orders requests".split(" "),
);

const VERBS = verbTable();

function verbTable(): ReadonlyMap<string, readonly ActVerb[]> {
  const table = new Map<string, ActVerb[]>();
  const put = (verb: string, row: ActVerb) => table.set(verb, [...(table.get(verb) ?? []), row]);
  for (const [force, frame, verbs] of ROWS) {
    for (const verb of verbs.split(" ")) put(verb, { force, frame, particles: [] });
  }
  for (const [verb, row] of WITH_PARTICLES) put(verb, row);
  return table;
}

/**
 * What is known of an operative verb in the third person singular, one entry a use; empty where the word is no such verb.
 * @example
 * findActVerbs("urges") // => [{ force: "call", frame: "asks", particles: [] }]
 * @example
 * findActVerbs("goes") // => []
 */
export function findActVerbs(verb: string): readonly ActVerb[] {
  return VERBS.get(verb) ?? [];
}
