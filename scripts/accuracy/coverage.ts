import type { Provision } from "../../lib/grammar/provision";
import { contains, overlaps } from "../../lib/resolution/span";
import { PRINTED_BODY_PREFIX } from "../../lib/vocabulary/bodies";
import { asks, FORCES, type Force } from "../../lib/vocabulary/force";
import type { CorpusDocument } from "./corpus";
import type { Figure } from "./figures";
import { around, shorten, Tally } from "./tally";
import { findTimeExpressions } from "./time-expressions";

interface ForceCount {
  provisions: number;
  addressed: number;
}

const isKnown = (bodyId: string) => !bodyId.startsWith(PRINTED_BODY_PREFIX);

/** What the grammar finds, and what it leaves, in documents that nobody labelled. */
export class Coverage {
  documents = 0;
  paragraphs = 0;
  asking = 0;
  addressed = 0;
  known = 0;
  addressees = 0;
  knownAddressees = 0;
  timed = 0;
  provisions = 0;
  uncertain = 0;
  readonly byForce = new Map<Force, ForceCount>();
  readonly unknown = new Tally();
  readonly unread = new Tally();
  readonly withoutAct = new Tally();
  readonly withoutAddressee = new Tally();

  add({ symbol, extraction }: CorpusDocument): void {
    const { date } = extraction.resolution.header;
    const adopted = date === null ? null : Number(date.slice(0, 4));
    this.documents++;
    extraction.resolution.paragraphs.forEach(({ kind, number, text }, index) => {
      if (kind !== "operative") return;
      this.paragraphs++;
      const place = `${symbol}, para. ${number}`;
      const provisions = extraction.provisions[index] ?? [];
      if (provisions.length === 0) this.withoutAct.add(shorten(text, 70), place);
      this.provisions += provisions.length;
      this.uncertain += provisions.filter(({ certain }) => !certain).length;
      const asking = provisions.filter(({ force }) => asks(force));
      for (const provision of asking) this.#addAsking(provision, text, place);
      this.#addUnread(provisions, text, place, adopted);
    });
  }

  #addAsking({ force, verb, span, addressees, deadlines }: Provision, text: string, place: string): void {
    const count = this.byForce.get(force) ?? { provisions: 0, addressed: 0 };
    this.byForce.set(force, count);
    this.asking++;
    count.provisions++;
    if (deadlines.length > 0) this.timed++;
    if (addressees.length > 0) {
      this.addressed++;
      count.addressed++;
    } else this.withoutAddressee.add(verb, `${place}: ${shorten(text.slice(...span), 80)}`);
    if (addressees.some(({ bodyId }) => isKnown(bodyId))) this.known++;
    this.addressees += addressees.length;
    for (const { bodyId, name } of addressees) {
      if (isKnown(bodyId)) this.knownAddressees++;
      else this.unknown.add(name, place);
    }
  }

  /** Items under one chapeau share its words: a phrase counts once in its paragraph. Conditions ("as soon as possible") are read too. */
  #addUnread(provisions: readonly Provision[], text: string, place: string, adopted: number | null): void {
    const read = provisions.flatMap(({ deadlines, conditions }) => [...deadlines, ...conditions]);
    const asking = provisions.filter(({ force }) => asks(force));
    for (const { span, form } of findTimeExpressions(text, adopted)) {
      if (!asking.some((provision) => contains(provision.span, span))) continue;
      if (read.some((other) => overlaps(other.span, span))) continue;
      this.unread.add(form, `${place}: ${around(text, span)}`);
    }
  }

  figures(): readonly Figure[] {
    const share = (name: string, part: number, of: number, better: Figure["better"] = "more"): Figure => ({
      name,
      value: of === 0 ? 0 : part / of,
      kind: "share",
      better,
    });
    const count = (name: string, value: number, better: Figure["better"] = null): Figure => ({
      name,
      value,
      kind: "count",
      better,
    });
    return [
      count("resolutions", this.documents),
      count("operative paragraphs", this.paragraphs),
      count("paragraphs without act", this.withoutAct.total, "fewer"),
      share("share of paragraphs without act", this.withoutAct.total, this.paragraphs, "fewer"),
      count("provisions", this.provisions),
      count("asking provisions", this.asking),
      share("asking provisions with an addressee", this.addressed, this.asking),
      share("asking provisions with a known body", this.known, this.asking),
      count("addressees of asking provisions", this.addressees),
      share("addressees that are known bodies", this.knownAddressees, this.addressees),
      share("asking provisions with a deadline", this.timed, this.asking, null),
      count("phrases like times without a deadline", this.unread.total, "fewer"),
      share("provisions marked uncertain", this.uncertain, this.provisions, "fewer"),
    ];
  }

  lines(most: number): readonly string[] {
    const forces = FORCES.flatMap((force) => {
      const { provisions, addressed } = this.byForce.get(force) ?? { provisions: 0, addressed: 0 };
      if (provisions === 0) return [];
      return [`  ${String(provisions).padStart(5)}  ${force}: ${addressed} with an addressee`];
    });
    return [
      "Asking provisions by force:",
      ...forces,
      "Asking provisions without addressee, by verb:",
      ...this.withoutAddressee.lines(12),
      "Addressees that the vocabulary does not know:",
      ...this.unknown.lines(most),
      "Phrases like times in asking provisions that no deadline covers:",
      ...this.unread.lines(most),
      "Paragraphs without act:",
      ...this.withoutAct.lines(15),
    ];
  }
}
