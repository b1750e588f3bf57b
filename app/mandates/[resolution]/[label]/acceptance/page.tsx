import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../../lib/access/permissions";
import { showAcceptance } from "../../../../../lib/operations/show-acceptance";
import { AcceptanceForm } from "../../../../../lib/ui/acceptance-form";
import { addressOf } from "../../../../../lib/ui/address";
import { PageFrame } from "../../../../../lib/ui/page-frame";
import { say } from "../../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../../door";
import { recordAccepted } from "../../../../report/actions";
import { draftKeyOf, draftOf, recordingForm, valuesOf } from "../../../../report/recording-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("acceptance.page") };

type MandateAddress = { readonly resolution: string; readonly label: string };

export default async function AcceptanceRoute(props: PageProps<MandateAddress>) {
  const params = await props.params;
  const slug = decodeURIComponent(params.resolution);
  const label = decodeURIComponent(params.label);
  const { register, query: _, ...frame } = await visit(props);
  const subject = await showAcceptance(register, slug, label);
  if (subject === null) notFound();
  const draft = await draftOf(register, frame.parameters);
  const [choice = ""] = valuesOf(frame.parameters, "choice");
  const form = recordingForm(register, draft, {
    action: recordAccepted,
    fields: { choice },
    evidence: [],
    hidden: { slug, label, version: String(subject.version) },
    back: addressOf.mandate(slug, label, null),
  });
  return (
    <PageFrame current={null} asOf={null} path={addressOf.acceptance(slug, label)} {...frame} parameters={{}}>
      <AcceptanceForm
        key={draftKeyOf(frame.parameters)}
        subject={subject}
        draft={draft}
        form={form}
        allowed={allows(register.actor, "record-acceptance")}
      />
    </PageFrame>
  );
}
