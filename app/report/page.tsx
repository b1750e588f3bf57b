import type { Metadata } from "next";
import { allows } from "../../lib/access/permissions";
import { showReport } from "../../lib/operations/show-report";
import { addressOf } from "../../lib/ui/address";
import { PageFrame } from "../../lib/ui/page-frame";
import { ReportPage } from "../../lib/ui/report-page";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";
import { reportStatus } from "./actions";
import { draftKeyOf, draftOf, numbersOf, recordingForm } from "./recording-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("report.title") };

export default async function ReportRoute(props: PageProps) {
  const { register, query: _, ...frame } = await visit(props);
  const report = await showReport(register, numbersOf(frame.parameters, "occurrence"));
  const draft = await draftOf(register, frame.parameters);
  const form = recordingForm(register, draft, {
    action: reportStatus,
    ...{ fields: {}, evidence: [], hidden: {} },
    back: addressOf.deadlinesWith({}, null),
  });
  return (
    <PageFrame current={null} asOf={null} path="/report" {...frame} parameters={{}}>
      <ReportPage
        key={draftKeyOf(frame.parameters)}
        report={report}
        draft={draft}
        form={form}
        allowed={allows(register.actor, "record-status")}
      />
    </PageFrame>
  );
}
