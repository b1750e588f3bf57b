import type { Body } from "./body";
import type { BodyClass } from "./classes";
import { stateInText } from "./states";

/**
 * Offices that any organ or organization may have ("Chair of the Committee for Development Policy"). They are derived
 * from the body's own row, so that the vocabulary need not list each; their parent is the body.
 */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ["chair", "Chair"],
  ["co-chairs", "Co-Chairs"],
  ["vice-chair", "Vice-Chair"],
  ["bureau", "Bureau"],
  ["president", "President"],
  ["rapporteur", "Rapporteur"],
  ["members", "members"],
  ["secretariat", "secretariat"],
  ["executive-board", "Executive Board"],
  ["governing-body", "governing body"],
  ["executive-director", "Executive Director"],
  ["executive-secretary", "Executive Secretary"],
  ["director-general", "Director-General"],
  ["director", "Director"],
  ["administrator", "Administrator"],
  ["secretary-general", "Secretary-General"],
  ["head", "head"],
  ["heads", "heads"],
]);

/** Other prints of an office. */
const OTHER_PRINTS: ReadonlyMap<string, string> = new Map([
  ["chairperson", "chair"],
  ["chairman", "chair"],
  ["chairs", "chair"],
  ["co-chair", "co-chairs"],
]);

/** The words with which a derived office may begin, in small letters. */
export const FIRST_WORDS_OF_OFFICES: readonly string[] = [
  "government",
  ...OFFICES.keys(),
  ...OTHER_PRINTS.keys(),
].map((office) => office.split(/[ -]/)[0] ?? office);

const WITHOUT_OFFICES: readonly BodyClass[] = [
  "group-of-states",
  "stakeholders",
  "group-of-bodies",
  "office-holder",
];

/** An office's name in parts: "Chair of the Committee against Torture" is the office "chair" and the body's name. */
export interface OfficeName {
  readonly office: string;
  readonly ofBody: string;
}

/**
 * An office and the name of its body, from a printed name; null where the name does not begin with an office.
 * @example
 * parseOfficeName("Chair of the Committee against Torture") // => { office: "chair", ofBody: "Committee against Torture" }
 * @example
 * parseOfficeName("Government of the Sudan") // => { office: "government", ofBody: "Sudan" }
 * @example
 * parseOfficeName("Member States") // => null
 */
export function parseOfficeName(printed: string): OfficeName | null {
  const at = printed.search(/ of /i);
  if (at < 0) return null;
  const first = printed.slice(0, at).replace(/^the /i, "").toLowerCase().replace(/ /g, "-");
  const office = OTHER_PRINTS.get(first) ?? first;
  const ofBody = printed.slice(at + 4).replace(/^the /i, "");
  return office === "government" || OFFICES.has(office) ? { office, ofBody } : null;
}

/**
 * The office of a body as a body of its own: the Government of a State, the Chair, Bureau, secretariat… of an organ;
 * null where such a body has no such office.
 * @example
 * deriveOffice("government", { id: "sudan", name: "Sudan", acronym: null, otherNames: [], class: "state", parent: "member-states", source: "member-states-list" })?.name // => "Government of the Sudan"
 */
export function deriveOffice(office: string, body: Body): Body | null {
  if (body.class === "state") return office === "government" ? governmentOf(body) : null;
  const label = OFFICES.get(office);
  if (label === undefined || WITHOUT_OFFICES.includes(body.class)) return null;
  return {
    id: `${office}-of-${body.id}`,
    name: `${label} of the ${body.name}`,
    acronym: null,
    otherNames: [],
    class: "office-holder",
    parent: body.id,
    source: "resolutions",
  };
}

/**
 * An office's id in parts; null where the id is not made so.
 * @example
 * parseOfficeId("chair-of-committee-against-torture") // => { office: "chair", bodyId: "committee-against-torture" }
 * @example
 * parseOfficeId("unodc") // => null
 */
export function parseOfficeId(id: string): { office: string; bodyId: string } | null {
  const at = id.indexOf("-of-");
  return at < 0 ? null : { office: id.slice(0, at), bodyId: id.slice(at + 4) };
}

function governmentOf(state: Body): Body {
  return {
    id: `government-of-${state.id}`,
    name: `Government of ${stateInText(state.id) ?? state.name}`,
    acronym: null,
    otherNames: [],
    class: "state",
    parent: state.id,
    source: "resolutions",
  };
}
