import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../../lib/access/permissions";
import { showMandate } from "../../../../../lib/operations/show-mandate";
import { showReport } from "../../../../../lib/operations/show-report";
import { addressOf } from "../../../../../lib/ui/address";
import { PageFrame } from "../../../../../lib/ui/page-frame";
import { ReportChoice } from "../../../../../lib/ui/report-choice";
import { ReportPage } from "../../../../../lib/ui/report-page";
import { say } from "../../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../../door";
import { reportStatus } from "../../../../report/actions";
import { draftKeyOf, draftOf, numbersOf, recordingForm } from "../../../../report/recording-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("report.title") };

type MandateAddress = { readonly resolution: string; readonly label: string };

export default async function ReportOnRoute(props: PageProps<MandateAddress>) {
  const params = await props.params;
  const slug = decodeURIComponent(params.resolution);
  const label = decodeURIComponent(params.label);
  const { register, query: _, ...frame } = await visit(props);
  const page = await showMandate(register, slug, label, null);
  if (page === null) notFound();
  const allowed = allows(register.actor, "record-status");
  const ids = numbersOf(frame.parameters, "occurrence");
  const draft = await draftOf(register, frame.parameters);
  const form = recordingForm(register, draft, {
    action: reportStatus,
    ...{ fields: {}, evidence: [], hidden: { slug, label } },
    back: addressOf.mandate(slug, label, null),
  });
  return (
    <PageFrame
      current={null}
      asOf={null}
      path={addressOf.reportOn(slug, label, null)}
      {...frame}
      parameters={{}}
    >
      {ids.length === 0 ? (
        <ReportChoice mandate={page.mandate} allowed={allowed} />
      ) : (
        <ReportPage
          key={draftKeyOf(frame.parameters)}
          report={await showReport(register, ids)}
          draft={draft}
          form={form}
          allowed={allowed}
        />
      )}
    </PageFrame>
  );
}
