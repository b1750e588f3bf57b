import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { allows } from "../../../../lib/access/permissions";
import type { Day } from "../../../../lib/calendar/day";
import { listIndicators } from "../../../../lib/operations/list-indicators";
import type { Register } from "../../../../lib/operations/register";
import { findDraft } from "../../../../lib/operations/report-drafts";
import type { AddressParameters } from "../../../../lib/queries/register-query";
import type { MandateView } from "../../../../lib/queries/views";
import { addressOf } from "../../../../lib/ui/address";
import { Followed } from "../../../../lib/ui/indicator-followed";
import { valuesOf } from "../../../report/recording-form";
import { addFigure, addReading, correctFigure } from "./indicator-actions";

/** How each provision of a mandate is followed State by State and by figures, by its identity. */
export async function followedProvisions(
  register: Register,
  { resolution: { slug }, label }: Pick<MandateView, "resolution" | "label">,
  asOf: Day | null,
  parameters: AddressParameters,
): Promise<ReadonlyMap<string, ReactNode>> {
  const list = await listIndicators(register, slug, label, asOf);
  if (list === null) return new Map();
  const records = allows(register.actor, "record-state") && asOf === null;
  const typed = valuesOf(parameters, "figure")[0] ?? "";
  const draft = records ? await findDraft(register, typed) : null;
  const formsOf = (provision: string) => ({
    actions: { add: addFigure, read: addReading, correct: correctFigure },
    hidden: { slug, label, provision, version: String(list.version), form: randomUUID() },
    draft,
    today: register.today,
  });
  return new Map(
    list.provisions.map((provision) => [
      provision.identity,
      <Followed
        // Forms with other contents are other forms to the browser, too.
        key={`${provision.identity} ${list.version} ${typed}`}
        followed={provision}
        statesAt={addressOf.states(slug, label, provision.identity, asOf)}
        forms={records ? formsOf(provision.identity) : null}
      />,
    ]),
  );
}
