import type { DocumentHeader } from "../../resolution/resolution";
import { findDay } from "../layout/printed-day";
import {
  type Element,
  type ElementsByName,
  elementsByName,
  findElements,
  type Node,
  textOf,
} from "../markup/element";
import { readSponsors } from "./sponsors";
import { readVote } from "./vote";

/**
 * What the cover page, preface and conclusions of a document say of it. `document` holds the cover page, `root` the whole file. Null:
 * the file does not say.
 * @example
 * readHeader({ name: "statement", attributes: {}, children: [{ name: "formula", attributes: {}, children: ["The General Assembly,"] }] }, { name: "statement", attributes: {}, children: [{ name: "formula", attributes: {}, children: ["The General Assembly,"] }] }).organ // => "General Assembly"
 */
export function readHeader(
  document: Element,
  root: Element,
  all: ElementsByName = elementsByName(root),
): DocumentHeader {
  const own = elementsByName(document);
  const symbol = textOrNull(
    findByReference(own, "docNumber", "#symbol") ?? findByReference(all, "docNumber", "#symbol"),
  );
  const adoption = readAdoption(all);
  return {
    symbol,
    title: readTitle(own),
    organ: readOrgan(own, all),
    session: readSession(findByReference(own, "session") ?? findByReference(all, "session")),
    committee: readCommittee(findByReference(own, "docProponent") ?? findByReference(all, "docProponent")),
    agendaItem: readAgendaItem(own),
    date: adoption ?? readDay(findByReference(own, "docDate", "#dateOfIssuance")),
    status: adoption !== null || /\bRES\b/.test(symbol ?? "") ? "adopted" : "draft",
    sponsors: readSponsors(own.get("step") ?? []),
    meeting: readMeeting(root),
    vote: readVote(all),
  };
}

/** The first element with a name, and an attribute of the value given. */
function findNamed(all: ElementsByName, name: string, attribute: string, value?: string): Element | null {
  return all.get(name)?.find(({ attributes }) => attributes[attribute] === value) ?? null;
}

function findByReference(all: ElementsByName, name: string, refersTo?: string): Element | null {
  if (refersTo === undefined) return all.get(name)?.[0] ?? null;
  return findNamed(all, name, "refersTo", refersTo);
}

function textOrNull(element: Element | null): string | null {
  const text = element === null ? "" : textOf(element);
  return text === "" ? null : text;
}

/** The printed title; the Security Council prints none but "Resolution 2618 (2022)". Notes to the title are not part of it. */
function readTitle(own: ElementsByName): string | null {
  const title =
    findByReference(own, "docTitle", "#resolutionTitle") ??
    findByReference(own, "docTitle", "#resolutionNumber");
  if (title === null) return null;
  // Arabic sets a dash between number and title.
  return textOrNull(withoutNotes(title))?.replace(/^[-–—]\s+/, "") ?? null;
}

function withoutNotes(element: Element): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === "string") return [child];
    return child.name === "authorialNote" ? [] : [withoutNotes(child)];
  });
  return { ...element, children };
}

/** The enacting words name the organ; in other languages the official English name stands in the metadata. */
function readOrgan(own: ElementsByName, all: ElementsByName): string | null {
  const author = findNamed(all, "FRBRauthor", "as", "author");
  const session = findByReference(own, "session")?.attributes.refersTo ?? "";
  const id = session === "#humanRightsCouncil" ? "hrc" : author?.attributes.href;
  const organization = findNamed(all, "TLCOrganization", "eId", id);
  const formula = findByReference(all, "formula");
  const enacting = /^The (.+?),?$/.exec(formula === null ? "" : textOf(formula))?.[1];
  return (
    enacting ??
    organization?.attributes.showAs ??
    textOrNull(findByReference(own, "docAuthority", "#issuingBody"))
  );
}

function readSession(session: Element | null): number | null {
  const value = Number(session?.attributes.value ?? "");
  return Number.isInteger(value) && value > 0 ? value : null;
}

/**
 * "[on the report of the Third Committee (A/77/456, para. 61)]"; nothing for "[without reference to a Main Committee (…)]".
 * "Special Political and Decolonization Committee (Fourth Committee)" is the Fourth Committee, as the UN's own index has it.
 */
function readCommittee(proponent: Element | null): string | null {
  const text = proponent === null ? "" : textOf(proponent);
  const committee =
    /^\[?on the (?:report|recommendation) of the ([^(]*\bCommittee)\b(?: \((\w+ Committee)\))?/.exec(text);
  return committee?.[2] ?? committee?.[1] ?? null;
}

/** As printed after "Agenda item"; in other languages ("Point 106 de l'ordre du jour") the number in it. */
function readAgendaItem(own: ElementsByName): string | null {
  const item = findNamed(own, "inline", "name", "agenda item");
  if (item === null) return null;
  const text = textOf(item);
  const printed = /^Agenda items?\s+(.+)$/.exec(text)?.[1] ?? /\d+(?:\s*\([a-z]{1,2}\))?/.exec(text)?.[0];
  return printed ?? item.attributes.title ?? null;
}

function readAdoption(all: ElementsByName): string | null {
  const printed = findByReference(all, "docDate", "#adoptionDate");
  const adopted = findNamed(all, "FRBRdate", "name", "adoption");
  return readDay(printed) ?? isoDay(adopted?.attributes.date);
}

function readDay(element: Element | null): string | null {
  return element === null ? null : (isoDay(element.attributes.date) ?? findDay(textOf(element)));
}

/** "0001-01-01" stands for an unknown day. */
function isoDay(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && !date.startsWith("0001") ? date : null;
}

/** The last one: resolutions A and B of one document may have been adopted at different meetings. */
function readMeeting(root: Element): string | null {
  const meetings = findElements(root, (element) => {
    const { name, refersTo } = element.attributes;
    return name === "adoptionMeeting" || refersTo === "#adoptionMeeting";
  });
  return textOrNull(meetings.at(-1) ?? null);
}
