import { formatDay, parseDay } from "../calendar/day";
import type { OccurrencePlace } from "../store/reading/occurrence-places";
import type { NewStatusRecord } from "../store/writing/save-status-record";
import { STOPPING_STATUSES, turnOf } from "../tracking/stops";
import { listWords, say } from "../vocabulary/words";
import {
  type CheckedEvidence,
  checkEvidence,
  type EvidenceInput,
  type EvidenceRefused,
} from "./evidence-input";
import type { Register } from "./register";

/** What is said of an occurrence; without `onwards` it is said of this one only. */
export type StatusInput = Omit<NewStatusRecord, "onwards" | "evidence" | "corrects"> & {
  readonly onwards?: boolean;
  readonly evidence: readonly EvidenceInput[];
};

/** What may be recorded of an occurrence. */
export type CheckedStatus = Omit<NewStatusRecord, "evidence" | "corrects"> & {
  readonly evidence: readonly CheckedEvidence[];
};

export type StatusRefused =
  | EvidenceRefused
  | {
      readonly ok: false;
      readonly reason: "evidence-missing" | "day-ahead" | "done-later" | "not-closing";
      readonly message: string;
    };

export type StatusCheck = { readonly ok: true; readonly status: CheckedStatus } | StatusRefused;

/** Looks at what somebody says before it is compared with what the register holds. */
export function checkStatus(register: Register, input: StatusInput): StatusCheck {
  const evidence = checkEvidence(register, input.evidence);
  if (!evidence.ok) return evidence;
  const status: CheckedStatus = {
    ...input,
    onwards: input.onwards ?? false,
    evidence: evidence.evidence,
  };
  return refusalOf(status, register) ?? { ok: true, status };
}

function refusalOf(record: CheckedStatus, { today }: Register): StatusRefused | null {
  if (record.status === "implemented" && record.evidence.length === 0) {
    return {
      ok: false,
      reason: "evidence-missing",
      message: "“Implemented” needs evidence: add a document, its symbol or its address.",
    };
  }
  if (record.asOf > today) {
    return {
      ok: false,
      reason: "day-ahead",
      message: `The status is said of ${record.asOf}, which is still ahead. Give a day up to today.`,
    };
  }
  if (record.doneOn !== null && record.doneOn > record.asOf) return doneLater(record.doneOn, record.asOf);
  return record.onwards && !STOPPING_STATUSES.includes(record.status) ? notClosing(record) : null;
}

function doneLater(doneOn: string, asOf: string): StatusRefused {
  const named = (day: string) => {
    const parsed = parseDay(day);
    return parsed === null ? day : formatDay(parsed);
  };
  return {
    ok: false,
    reason: "done-later",
    message: `It was done on ${named(doneOn)}, later than ${named(asOf)}, the day of which the status is said. On that day it was not done yet: say it of a later day.`,
  };
}

function notClosing({ status }: CheckedStatus): StatusRefused {
  const statuses = listWords(
    STOPPING_STATUSES.map((one) => `“${say(`status.${one}`)}”`),
    "or",
  );
  return {
    ok: false,
    reason: "not-closing",
    message: `“${say(`status.${status}`)}” does not end a recurrence. Say ${statuses} of this occurrence and the later ones, or record it for this one only.`,
  };
}

export interface PlaceRefused {
  readonly ok: false;
  readonly reason: "not-a-recurrence" | "already-recorded";
  readonly message: string;
}

/** Why a status cannot be said of this occurrence: it does not recur, or the register holds it already. Null: it can. */
export function refuseForPlace(place: OccurrencePlace, status: CheckedStatus): PlaceRefused | null {
  if (status.onwards && !isTurn(place)) {
    return {
      ok: false,
      reason: "not-a-recurrence",
      message: "This falls due once: there are no later occurrences to end. Record it for this one only.",
    };
  }
  if (!place.said.some((said) => saysTheSame(said, status))) return null;
  return {
    ok: false,
    reason: "already-recorded",
    message: "The register holds this status of this day already.",
  };
}

/** Whether an occurrence is a counted turn of a recurrence, so that others may come after it. */
export function isTurn({ kind, key }: Pick<OccurrencePlace, "kind" | "key">): boolean {
  return kind === "recurrence" && turnOf(key) !== null;
}

type Said = Pick<CheckedStatus, "status" | "asOf" | "doneOn" | "onwards">;

function saysTheSame(a: Said, b: Said): boolean {
  const same = a.status === b.status && a.asOf === (parseDay(b.asOf) ?? b.asOf);
  return same && a.doneOn === b.doneOn && a.onwards === b.onwards;
}
