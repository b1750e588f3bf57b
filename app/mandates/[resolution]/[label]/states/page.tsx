import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../../lib/access/permissions";
import { listStates, type StateList } from "../../../../../lib/operations/list-states";
import type { Register } from "../../../../../lib/operations/register";
import type { ReportDraft } from "../../../../../lib/operations/report-drafts";
import type { AddressParameters } from "../../../../../lib/queries/register-query";
import { addressOf } from "../../../../../lib/ui/address";
import { PageFrame } from "../../../../../lib/ui/page-frame";
import { type StateNews, StatePageView } from "../../../../../lib/ui/state-page";
import { say } from "../../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../../door";
import { draftKeyOf, draftOf, recordingForm, valuesOf } from "../../../../report/recording-form";
import { recordOfStates } from "./actions";
import { stateListForm } from "./state-list";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("stateList.title") };

type MandateAddress = { readonly resolution: string; readonly label: string };

export default async function StatesRoute(props: PageProps<MandateAddress>) {
  const params = await props.params;
  const slug = decodeURIComponent(params.resolution);
  const label = decodeURIComponent(params.label);
  const { register, query, parameters, ...frame } = await visit(props);
  const [provision = ""] = valuesOf(parameters, "provision");
  const list = await listStates(register, { slug, label, provision }, query.asOf);
  if (list === null) notFound();
  const mayRecord = allows(register.actor, "record-state");
  const records = mayRecord && query.asOf === null;
  const draft = records ? await draftOf(register, parameters) : null;
  return (
    <PageFrame
      current="mandates"
      asOf={query.asOf}
      path={addressOf.states(slug, label, provision, null)}
      parameters={{ provision }}
      {...frame}
    >
      <StatePageView
        key={draftKeyOf(parameters)}
        list={list}
        asOf={query.asOf}
        form={records ? formOf(register, list, draft) : null}
        mayRecord={mayRecord}
        draft={draft}
        news={newsOf(parameters)}
        stateList={records ? await stateListForm(register, list, parameters) : null}
      />
    </PageFrame>
  );
}

function formOf(
  register: Register,
  { mandate: { resolution, label }, identity, version }: StateList,
  draft: ReportDraft | null,
) {
  return recordingForm(register, draft, {
    action: recordOfStates,
    fields: {},
    evidence: [],
    hidden: { slug: resolution.slug, label, provision: identity, version: String(version) },
    back: addressOf.mandate(resolution.slug, label, null),
  });
}

/** What was done right before, as the address says it; null: nothing. */
function newsOf(parameters: AddressParameters): StateNews | null {
  for (const is of ["recorded", "imported"] as const) {
    const found = /^(\d{1,6})-(\d{1,6})$/.exec(valuesOf(parameters, is)[0] ?? "");
    if (found !== null) return { is, number: Number(found[1]), known: Number(found[2]) };
  }
  return null;
}
