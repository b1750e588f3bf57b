import { ordinalsOf, provisionIdentity } from "../../tracking/occurrence-identity";
import { keyAgain, type PlacedProvision, placeAgain } from "../../tracking/place-again";
import type { ImportPlan } from "../../tracking/plan-import";
import type { Transaction } from "../store";

/** A paragraph whose provisions are not what they were: a person corrected them, or took a correction back. */
export interface ReworkedParagraph {
  readonly label: string;
  /** For each provision that it had, the place of the one that has its words now; null: none has. */
  readonly places: readonly (number | null)[];
  /** The names of the provisions before and after, by which what people say hangs on them. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The keys of the occurrences of each provision now. */
  readonly keys: readonly (readonly string[])[];
}

/** Where the provisions of these paragraphs of a stored resolution are in a plan, by their words. */
export async function readReworked(
  transaction: Transaction,
  resolutionId: number,
  plan: ImportPlan,
  labels: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReworkedParagraph>> {
  const mandates = await transaction.mandate.findMany({
    where: { resolutionId, label: { in: [...labels] } },
    select: {
      label: true,
      paragraph: { select: { text: true } },
      provisions: {
        orderBy: { position: "asc" },
        select: { verb: true, sub: true, start: true, end: true },
      },
    },
  });
  return new Map(
    mandates.flatMap(({ label, paragraph: { text }, provisions }) => {
      const planned = plan.paragraphs.find((one) => one.label === label);
      if (planned === undefined) return [];
      const now = planned.provisions.map(({ provision }) => provision);
      const sameText = planned.paragraph.text === text;
      const placed = now.map(({ verb, span }) => placedIn(planned.paragraph.text, verb, span));
      return [
        [
          label,
          {
            label,
            places: provisions.map(({ verb, start, end }) =>
              placeAgain(placedIn(text, verb, [start, end]), placed, sameText),
            ),
            before: identitiesOf(label, provisions),
            after: identitiesOf(label, now),
            keys: planned.provisions.map(({ occurrences }) => occurrences.map(({ key }) => key)),
          },
        ],
      ];
    }),
  );
}

function placedIn(text: string, verb: string, span: readonly [number, number]): PlacedProvision {
  return { verb, span, words: text.slice(...span) };
}

function identitiesOf(
  label: string,
  provisions: readonly { readonly verb: string; readonly sub: string | null }[],
): string[] {
  const ordinals = ordinalsOf(provisions);
  return provisions.map(({ verb, sub }, index) =>
    provisionIdentity({ label, verb, sub, ordinal: ordinals[index] ?? 0 }),
  );
}

/** The place in a reworked paragraph of an occurrence that it had; null: the paragraph has none. */
export function placeIn(
  reworked: ReworkedParagraph,
  position: number,
  key: string,
): { readonly position: number; readonly key: string } | null {
  const at = reworked.places[position] ?? null;
  const again = at === null ? null : keyAgain(key, reworked.keys[at] ?? []);
  return at === null || again === null ? null : { position: at, key: again };
}

/**
 * What people say of provisions beside their occurrences (whether they are accepted, what single States do, figures) goes along to the provision
 * that has their words now. Two names may change places: each gets one that no provision has in between.
 */
export async function renameProvisions(
  transaction: Transaction,
  resolutionId: number,
  { before, after, places }: ReworkedParagraph,
): Promise<void> {
  const renamed = before.flatMap((from, index) => {
    const to = after[places[index] ?? -1];
    return to === undefined || to === from ? [] : [{ from, to, between: `~${from}` }];
  });
  for (const { from, between } of renamed) await rename(transaction, resolutionId, from, between);
  for (const { between, to } of renamed) await rename(transaction, resolutionId, between, to);
}

async function rename(
  transaction: Transaction,
  resolutionId: number,
  from: string,
  to: string,
): Promise<void> {
  const change = { where: { resolutionId, provision: from }, data: { provision: to } };
  await transaction.acceptanceRecord.updateMany(change);
  await transaction.stateRecord.updateMany(change);
  await renameIndicators(transaction, resolutionId, from, to);
}

/** Of two indicators of one name that come together on one provision, the readings of the second go to the first. */
async function renameIndicators(
  transaction: Transaction,
  resolutionId: number,
  from: string,
  to: string,
): Promise<void> {
  const indicators = await transaction.indicator.findMany({ where: { resolutionId, provision: from } });
  for (const { id, name } of indicators) {
    const where = { resolutionId_provision_name: { resolutionId, provision: to, name } };
    const there = await transaction.indicator.findUnique({ where, select: { id: true } });
    if (there === null) await transaction.indicator.update({ where: { id }, data: { provision: to } });
    else {
      await transaction.indicatorReading.updateMany({
        where: { indicatorId: id },
        data: { indicatorId: there.id },
      });
      await transaction.indicator.delete({ where: { id } });
    }
  }
}
