import type { ReadingView, StoredIndicator } from "../store/reading/indicators";
import type { Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { saveReading } from "../store/writing/indicators";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import type { Register } from "./register";
import { NO_SUCH_PROVISION, type NoSuchProvision, type PlacedProvision } from "./tracked-provision";

export interface ReadingToKeep extends PlacedProvision {
  readonly indicator: StoredIndicator;
  readonly reading: {
    readonly day: string;
    readonly value: number;
    readonly source: string;
    readonly note: string | null;
  };
  /** The reading that it corrects; null: of none. */
  readonly corrects: ReadingView | null;
  readonly form: string | undefined;
}

/** Stores a reading or a correction of one, with its audit entry. */
export async function keepReading(
  transaction: Transaction,
  { actor, now }: Register,
  { mandate, provision, indicator, reading, corrects, form }: ReadingToKeep,
): Promise<{ readonly ok: true; readonly reading: number } | NoSuchProvision> {
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NO_SUCH_PROVISION;
  const row = { ...reading, indicatorId: indicator.id, corrects: corrects?.id ?? null };
  const id = await saveReading(transaction, row, actor.name, now);
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: corrects === null ? "record-reading" : "correct-reading",
    subject: `${mandate.slug}/${mandate.label}`,
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      provision: provision.identity,
      indicator: { id: indicator.id, name: indicator.name },
      before: corrects && {
        ...{ id: corrects.id, day: corrects.day, value: corrects.value },
        ...{ source: corrects.source, note: corrects.note },
      },
      after: { id, ...reading },
    },
  });
  await noticeWatchers(transaction, {
    kind: "status",
    resolution: mandate.slug,
    label: mandate.label,
    bodyIds: [],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: {},
  });
  return { ok: true, reading: id };
}
