import type { AskedKind } from "./asked";

/** Verbs in their base form that say what is asked, alone or with one of these things as their object. Empty `things`: the verb says it alone. */
export interface VerbCue {
  readonly kind: AskedKind;
  readonly verbs: readonly string[];
  readonly things: readonly string[];
  readonly certain: boolean;
}

/** A thing that says what is asked where it is wanted, provided or promoted. */
export interface ThingCue {
  readonly kind: AskedKind;
  readonly things: readonly string[];
}

type Row = readonly [kind: AskedKind, verbs: string, things: string, doubt?: "perhaps"];

const EVENTS =
  "meeting, meetings, conference, conferences, session, sessions, summit, summits, event, events, workshop, workshops, seminar, seminars, dialogue, dialogues, forum, forums, symposium, congress, round table, round tables, roundtable, roundtables, panel discussion, panel discussions, discussion, discussions, debate, debates, hearing, hearings, observance, observances, commemoration, commemorations, retreat, colloquium, segment, expert group, ceremony";
const OBSERVANCES =
  "day, year, decade, week, international day, international year, anniversary, anniversaries, international decade";
const LAWS =
  "laws, law and policy, national law, domestic law, legislation, legislations, legislative measures, legislative or other measures, legislative and other measures, legislative, criminal offence, criminal offences, offence, offences";
const MONEY =
  "funding, funds, financing, resources, contribution, contributions, voluntary contributions, financial and technical assistance, technical and financial assistance, financial and technical support, technical and financial support, financial support, financial assistance, financial contributions, financial resources, donations, official development assistance";
const DATA = "data, statistics, statistical, data collection, disaggregated data";
const GUIDES =
  "guidelines, guidance, guidance note, handbook, handbooks, manual, manuals, publication, publications, toolkit, toolkits, compendium, guide, guides, brochure";
const EXAMINATIONS =
  "review, reviews, evaluation, evaluations, assessment, assessments, appraisal, midterm review, self-assessment, self-evaluation";

/** Things are parted by commas, verbs by spaces. A row whose verbs stand alone has no things. */
const VERB_ROWS: readonly Row[] = [
  ["meeting", "convene hold organize organise host arrange schedule conduct co-host", EVENTS],
  ["meeting", "convene organize host", "consultation, consultations, talks, panel"],
  ["meeting", "hold", "consultations, consultation, talks, negotiations", "perhaps"],
  ["meeting", "convene", "", "perhaps"],
  ["meeting", "commemorate observe celebrate mark proclaim declare designate", OBSERVANCES],
  ["ratification", "ratify accede", ""],
  ["ratification", "become", "party, parties, states parties, a party"],
  [
    "ratification",
    "sign",
    "convention, conventions, protocol, treaty, treaties, agreement, statute, covenant",
  ],
  ["legislation", "legislate criminalize criminalise decriminalize outlaw", ""],
  [
    "legislation",
    "enact adopt amend repeal pass introduce strengthen reform develop promulgate harmonize harmonise establish abolish revise update modify draft promote reinforce improve take review",
    LAWS,
  ],
  ["funding", "fund finance appropriate apportion co-finance", ""],
  [
    "funding",
    "contribute",
    "financially, generously, fund, funds, trust fund, budget, resources, contributions, funding, account, appeal",
  ],
  [
    "funding",
    "provide allocate mobilize mobilise make increase pledge secure disburse pay scale give raise commit dedicate devote enhance ensure remit earmark encourage replenish",
    MONEY,
  ],
  [
    "funding",
    "seek solicit",
    "voluntary contributions, funding, funds, resources, financial resources, financing",
  ],
  ["data", "disaggregate", ""],
  [
    "data",
    "collect compile gather analyse analyze produce generate improve strengthen share provide exchange use enhance submit maintain develop publish monitor",
    DATA,
  ],
  ["data", "collect gather compile", "information, evidence"],
  [
    "technical-assistance",
    "build strengthen enhance develop",
    "capacity, capacities, capabilities",
    "perhaps",
  ],
  [
    "technical-assistance",
    "provide offer deliver",
    "advisory services, expertise, technical expertise, technical advice",
  ],
  ["awareness", "sensitize sensitise educate train disseminate publicize", ""],
  ["awareness", "raise increase promote enhance create foster generate improve heighten build", "awareness"],
  [
    "awareness",
    "provide promote develop conduct launch organize organise support strengthen implement undertake carry deliver offer facilitate ensure continue integrate expand",
    "training, training courses, training programmes, education, campaign, campaigns",
  ],
  ["appointment", "appoint reappoint elect", ""],
  [
    "appointment",
    "designate nominate",
    "focal point, focal points, coordinator, coordinators, representative, representatives, member, members, expert, experts, candidate, candidates, envoy, adviser, advisers, authority, authorities",
  ],
  ["appointment", "designate nominate", "", "perhaps"],
  ["appointment", "establish create fill", "post, posts, position, positions, vacancies"],
  ["review", "review evaluate assess examine reassess appraise re-evaluate", ""],
  ["review", "conduct carry undertake perform make initiate continue complete prepare", EXAMINATIONS],
  ["review", "keep", "under review, under consideration, under active review"],
  ["review", "take", "stock"],
  ["publication", "publish", ""],
  ["publication", "issue develop prepare produce compile draft elaborate update finalize", GUIDES],
  [
    "publication",
    "make",
    "publicly available, available to the public, available online, public, available on its website, available on the website, widely available",
  ],
];

const THING_ROWS: readonly (readonly [kind: AskedKind, things: string])[] = [
  [
    "ratification",
    "ratification, universal ratification, ratification of, accession to, ratifications, universal adherence",
  ],
  [
    "legislation",
    "legislative measures, legislative and other measures, legislative reform, legislative reforms, legal reform, legal reforms",
  ],
  [
    "funding",
    "voluntary contributions, increased contributions, financial contributions, financial support, financial assistance, adequate funding, predictable funding",
  ],
  [
    "data",
    "data collection, collection of data, disaggregated data, collection and analysis of data, statistics, data",
  ],
  [
    "technical-assistance",
    "technical assistance, technical cooperation, technical support, technical advice, technical and financial assistance, financial and technical assistance, technical and financial support, financial and technical support, technical and capacity-building, technical and material assistance, capacity-building, capacity building, capacity development",
  ],
  [
    "awareness",
    "awareness-raising, awareness raising, public awareness, awareness campaigns, information campaigns, human rights education, training programmes, training courses, training",
  ],
  [
    "review",
    "periodic review, midterm review, mid-term review, comprehensive review, strategic review, independent review",
  ],
];

const list = (printed: string, between: string): readonly string[] =>
  printed === "" ? [] : printed.split(between);

export const VERB_CUES: readonly VerbCue[] = VERB_ROWS.map(([kind, verbs, things, doubt]) => ({
  kind,
  verbs: list(verbs, " "),
  things: list(things, ", "),
  certain: doubt !== "perhaps",
}));

export const THING_CUES: readonly ThingCue[] = THING_ROWS.map(([kind, things]) => ({
  kind,
  things: list(things, ", "),
}));

/** Verbs whose object is asked for: who is to provide technical assistance is asked for technical assistance. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  (
    "provide strengthen enhance support promote ensure facilitate increase continue intensify undertake expand develop conduct carry offer deliver extend render " +
    "encourage consider improve mobilize seek supply give scale establish organize implement accelerate advance foster build make request step reinforce achieve " +
    "pursue coordinate include prioritize sustain maintain collect share launch design complete adopt take call work furnish"
  ).split(" "),
);

/** Verbs that are nouns as well: after "and" or a comma they are verbs only before an article or the like. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  "appropriate review fund finance issue host share schedule train mark pass reform draft update use exchange monitor design process appeal record post".split(
    " ",
  ),
);

/** Forms in -ing that are things of their own, no verbs. */
export const THINGS_IN_ING: ReadonlySet<string> = new Set(
  "funding financing training meeting holding hearing building".split(" "),
);

/** Words that lead to what is background, not asked: up to the next comma. */
export const BACKGROUND_PHRASES: readonly string[] = [
  ...(
    "recalling noting recognizing recognising welcoming acknowledging emphasizing emphasising stressing reaffirming reiterating underlining underscoring considering " +
    "pursuant notwithstanding following given when while"
  ).split(" "),
  "taking into account",
  "taking into consideration",
  "taking note",
  "taking fully into account",
  "bearing in mind",
  "being mindful",
  "mindful of",
  "in accordance with",
  "in line with",
  "consistent with",
  "in conformity with",
  "in the light of",
  "in light of",
  "on the basis of",
  "based on",
  "building on",
  "building upon",
  "within existing",
  "within available",
  "from within",
  "subject to",
  "with due regard",
  "in the context of",
  "as contained in",
  "contained in",
  "as set out in",
  "set out in",
  "as requested",
  "as mandated",
  "as reflected in",
  "as outlined in",
  "as decided",
  "as recommended",
  "referred to in",
  "adopted by",
  "adopted at",
  "submitted by",
  "held in",
  "held by",
  "held at",
  "taking advantage of",
  "with the technical support",
  "with the support of",
  "with support from",
];
