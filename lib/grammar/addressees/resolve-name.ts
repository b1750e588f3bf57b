import { type Body, bodyIdFromName, findBody, getBody } from "../../vocabulary/bodies";
import { nameKey } from "../../vocabulary/bodies/name-key";
import { splitName } from "../names/name-words";
import type { Scope } from "../scope";
import { parseWords } from "../words/word";
import { unitedNationsFamilyEnd } from "./united-nations-family";

export interface ResolvedName {
  readonly bodyId: string;
  readonly name: string;
  /** Whether the vocabulary knows it. */
  readonly known: boolean;
  /** False where the document names more than one body that could be meant. */
  readonly certain: boolean;
}

const DEPTH = 5;
/** Offices that the organs of one organization name without saying of what. */
const OFFICES = /^(?:Director-General|Executive Director)$/;
const INNER_SHORT_NAME = /^(.+?) (of|to|for) the (\p{Lu}[^,()]*)$/u;

/**
 * The official name behind a printed one: of the vocabulary, of the document's own full names and acronyms, also inside a longer name
 * ("members of the Committee"); as printed where neither knows it.
 * @example
 * resolveName("UNODC", 0, { text: "", paragraph: 0, organ: null, names: { fullName: () => null } }).bodyId // => "unodc"
 */
export function resolveName(printed: string, at: number, scope: Scope): ResolvedName {
  return resolveWithin(printed, at, scope, DEPTH);
}

function resolveWithin(printed: string, at: number, scope: Scope, depth: number): ResolvedName {
  // "States parties to the Convention": which convention is not part of the name.
  const name = /^States? parties\b/i.test(printed) ? "States parties" : printed;
  if (isUnitedNationsFamily(name))
    return resolveWithin(
      /\bdevelopment system$/.test(name) ? "United Nations development system" : "United Nations system",
      at,
      scope,
      0,
    );
  const body = isMeantByTheDocument(name, at, scope) ? null : findBody(name);
  if (body !== null) return { bodyId: body.id, name: nameOf(name, body), known: true, certain: true };
  const full = scope.names.fullName(name, scope.paragraph, at);
  if (full !== null && full.name !== name && depth > 0) {
    const resolved = resolveWithin(full.name, at, scope, depth - 1);
    return { ...resolved, certain: resolved.certain && full.certain };
  }
  const office = officeOfTheOrgan(name, scope);
  if (office !== null) return { bodyId: office.id, name: office.name, known: true, certain: true };
  const inner = depth > 0 ? INNER_SHORT_NAME.exec(name) : null;
  if (inner === null) return { bodyId: bodyIdFromName(name), name, known: false, certain: true };
  return withInner(inner, at, scope, depth);
}

/** "the Director-General" of the World Health Assembly is that of the organization whose assembly it is. */
function officeOfTheOrgan(name: string, { organ }: Scope): Body | null {
  if (organ === null || !OFFICES.test(name)) return null;
  const parent = findBody(organ)?.parent ?? null;
  return parent === null ? null : findBody(`${name} of the ${getBody(parent).name}`);
}

/** "Commissioner-General of the Agency": the Agency in full, then looked up as a whole. */
function withInner(inner: RegExpExecArray, at: number, scope: Scope, depth: number): ResolvedName {
  const [printed, outer = "", preposition = "", short = ""] = inner;
  // What the vocabulary knows as printed is no short name: "Governments of the United Nations Member States".
  const resolved =
    findBody(short) === null || !short.includes(" ")
      ? resolveWithin(short, at, scope, depth - 1)
      : { name: short, certain: true };
  const name = resolved.name === short ? printed : `${outer} ${preposition} the ${resolved.name}`;
  const body = findBody(name);
  if (body !== null) return { bodyId: body.id, name: body.name, known: true, certain: resolved.certain };
  return { bodyId: bodyIdFromName(name), name, known: false, certain: resolved.certain };
}

/**
 * Whether a single word is a short name of the document's own: "parties" are those of the treaty that it speaks of, "the Government" is that of
 * the country.
 */
function isMeantByTheDocument(name: string, at: number, scope: Scope): boolean {
  if (!/^(?:\p{Ll}+|Government)$/u.test(name)) return false;
  return scope.names.fullName(name, scope.paragraph, at) !== null;
}

/**
 * The name under which a body is entered: its official name, but as printed where that says more, and where a group without capitals is
 * called by another of its names ("human rights treaty bodies").
 */
function nameOf(printed: string, body: Body): string {
  if (isFuller(printed, body.name)) return printed;
  const key = nameKey(printed);
  const same =
    key === nameKey(body.name) || key.replace(/s\b/g, "") === nameKey(body.name).replace(/s\b/g, "");
  if (
    same ||
    /^\p{Lu}/u.test(printed) ||
    body.id === "united-nations-system" ||
    body.id === "united-nations-development-system"
  )
    return body.name;
  return /\b(?:concerned|involved|as a whole)$/.test(printed) ? body.name : printed;
}

function isUnitedNationsFamily(name: string): boolean {
  const words = parseWords(name);
  return findBody(name) === null && unitedNationsFamilyEnd(words, 0) === words.length;
}

/** A printed name that has every word of the official one and more ("Special Rapporteur of the Human Rights Council on…") says more. */
function isFuller(printed: string, official: string): boolean {
  const { words, head } = splitName(printed);
  const wanted = splitName(official).words;
  // What is added must be another complement of the same head ("… of the Human Rights Council on…"), not "…, the occupying Power".
  if (printed.includes(",") || head === words.length || splitName(official).head === wanted.length)
    return false;
  let next = 0;
  for (const word of words) if (word === wanted[next]) next++;
  return next === wanted.length && words.length > wanted.length + 2;
}
