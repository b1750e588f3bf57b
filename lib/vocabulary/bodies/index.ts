import type { Body, BodyFamily } from "./body";
import { BODY_FAMILIES } from "./families";
import { beginsLike, firstWordsOf, nameKey, plainName, withoutShortForm } from "./name-key";
import { kebabCase } from "./named-rows";
import { deriveOffice, FIRST_WORDS_OF_OFFICES, parseOfficeId, parseOfficeName } from "./offices";

export type { Body } from "./body";
export { BODY_CLASS_LABELS, BODY_CLASSES, type BodyClass, formatBodyClass } from "./classes";
export { BODY_SOURCES, type SourceKey } from "./sources";

/** Ids of bodies that only a document names begin so; no id of the vocabulary does. */
export const PRINTED_BODY_PREFIX = "named-";

/** "the secretariat" in small letters is that of some other body, told by the text. */
const CAPITALISED_ONLY: ReadonlySet<string> = new Set(["secretariat", "the secretariat"]);

const BODIES: readonly Body[] = BODY_FAMILIES.flatMap(bodiesOfFamily);
const BODY_BY_ID: ReadonlyMap<string, Body> = new Map(BODIES.map((body) => [body.id, body]));
const OWNERS_BY_NAME = ownersBy((body) => [body.name, ...body.otherNames].filter(hasLowerCase).map(nameKey));
const OWNERS_BY_ACRONYM = ownersBy((body) =>
  [body.acronym ?? "", body.name, ...body.otherNames]
    .filter((name) => name !== "" && (name === body.acronym || !hasLowerCase(name)))
    .map(plainName),
);

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...FIRST_WORDS_OF_OFFICES,
  ...[...OWNERS_BY_NAME.keys(), ...OWNERS_BY_ACRONYM.keys()].flatMap((name) => firstWordsOf(nameKey(name))),
]);

/**
 * The body of a printed name, null where the vocabulary knows none or the name has two owners. The whole name must
 * match; case, articles, accents, quotation marks, hyphens, white space and a short form in parentheses at its end
 * do not matter. Acronyms match in capitals only, so that "who" and "it" are never bodies. "Chair of", "Government
 * of" and the like before a known name give the office, with the body as parent; `allBodies` does not list those.
 * @example
 * findBody("the United Nations Office on Drugs and Crime (UNODC)")?.id // => "unodc"
 * @example
 * findBody("UNODC")?.name // => "United Nations Office on Drugs and Crime"
 * @example
 * findBody("who") // => null
 * @example
 * findBody("Secretary\u2011General")?.id // => "secretary-general"
 * @example
 * findBody("Government of the Sudan")?.parent // => "sudan"
 */
export function findBody(name: string): Body | null {
  if (!beginsLike(name, FIRST_WORDS)) return null;
  const plain = plainName(name);
  const short = withoutShortForm(plain);
  return findListed(plain) ?? (short === plain ? null : findListed(short)) ?? findOffice(short);
}

/**
 * The body of an id, derived offices included; throws where there is none.
 * @example
 * getBody("general-assembly").name // => "General Assembly"
 * @example
 * getBody("chair-of-committee-against-torture").name // => "Chair of the Committee against Torture"
 */
export function getBody(id: string): Body {
  const body = BODY_BY_ID.get(id) ?? officeOfId(id);
  if (body === undefined) throw new Error(`The vocabulary has no body with the id "${id}".`);
  return body;
}

/**
 * Every body of the vocabulary, in the order of the chart of the United Nations system; the others follow.
 * @example
 * allBodies().length > 400 // => true
 */
export function allBodies(): readonly Body[] {
  return BODIES;
}

/**
 * The id for a printed name: that of the vocabulary where it knows the name, else one made of the words of the name,
 * with a prefix that no id of the vocabulary has. Two prints of one name have the same id.
 * @example
 * bodyIdFromName("Secretary-General") // => "secretary-general"
 * @example
 * bodyIdFromName("the Museum of Pacific Navigation") // => "named-museum-of-pacific-navigation"
 */
export function bodyIdFromName(printed: string): string {
  return findBody(printed)?.id ?? PRINTED_BODY_PREFIX + (kebabCase(printed) || "unnamed");
}

function bodiesOfFamily(family: BodyFamily): Body[] {
  return family.rows.map(([id, name, acronym = null, otherNames = [], parent = family.parent]) => {
    const variants = family.variants?.(name) ?? [];
    const others = [...otherNames, ...variants].filter((other) => nameKey(other) !== nameKey(name));
    return {
      id,
      name,
      acronym,
      otherNames: [...new Set(others)],
      class: family.class,
      parent,
      source: family.source,
    };
  });
}

function ownersBy(keysOf: (body: Body) => readonly string[]): ReadonlyMap<string, readonly Body[]> {
  const owners = new Map<string, Body[]>();
  for (const body of BODIES) {
    for (const key of new Set(keysOf(body))) {
      const of = owners.get(key);
      if (of === undefined) owners.set(key, [body]);
      else of.push(body);
    }
  }
  return owners;
}

function findListed(plain: string): Body | null {
  if (CAPITALISED_ONLY.has(plain)) return null;
  const owners =
    OWNERS_BY_ACRONYM.get(plain.replace(/^the /i, "")) ?? OWNERS_BY_NAME.get(nameKey(plain)) ?? [];
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function findOffice(plain: string): Body | null {
  const parts = parseOfficeName(plain);
  const body = parts === null ? null : findListed(parts.ofBody);
  return parts === null || body === null ? null : deriveOffice(parts.office, body);
}

function officeOfId(id: string): Body | undefined {
  const parts = parseOfficeId(id);
  const body = parts === null ? undefined : BODY_BY_ID.get(parts.bodyId);
  return parts === null || body === undefined ? undefined : (deriveOffice(parts.office, body) ?? undefined);
}

function hasLowerCase(name: string): boolean {
  return /\p{Ll}/u.test(name);
}
