import { publicAddress } from "../../../../lib/access/public-address";
import { placeOfMandate } from "../../../../lib/exports/api/mandate-answer";
import type { ProblemKind } from "../../../../lib/exports/api/problem";
import { statusRecordRequest } from "../../../../lib/exports/api/requests";
import { placeOfOccurrence } from "../../../../lib/operations/mandate-place";
import { recordStatuses } from "../../../../lib/operations/record-statuses";
import { answerJson, answerProblem } from "../answers";
import { enter } from "../door";
import { type Answer, methods } from "../methods";
import { readBody } from "../read-body";

export const dynamic = "force-dynamic";

const LARGEST = 256 * 1024;

/** What a refusal of the register is for a program; all others are “refused”. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  "not-allowed": "not-allowed",
  "not-found": "not-found",
  "already-recorded": "conflict",
  "changed-meanwhile": "conflict",
};

/** Records what a program says of an occurrence, as the page does. With an `Idempotency-Key`, the same sent twice records once. */
const record: Answer = async (request) => {
  const entrance = await enter(request, "write");
  if (!entrance.ok) return entrance.response;
  const { register } = entrance;
  const body = await readBody(request, statusRecordRequest, LARGEST);
  if (!body.ok) return body.response;
  const { occurrence, version, ...input } = body.value;
  const form = request.headers.get("idempotency-key")?.slice(0, 200);
  const recorded = await recordStatuses(register, [{ id: occurrence, version }], input, { form });
  const outcome = recorded.ok ? recorded.outcomes[0] : recorded;
  if (outcome === undefined) throw new Error("Nothing came of the occurrence.");
  if (!outcome.ok) return answerProblem(KINDS[outcome.reason] ?? "refused", outcome.message);
  if (!("record" in outcome)) throw new Error("A record was made that has no number.");
  const place = await placeOfOccurrence(register, occurrence);
  if (place === null) throw new Error(`The occurrence ${occurrence} went away while it was recorded.`);
  const mandate = placeOfMandate(publicAddress(process.env), place.slug, place.label);
  return answerJson({ record: outcome.record, version: place.version, mandate }, 201);
};

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: record });
