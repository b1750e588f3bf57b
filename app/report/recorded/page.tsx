import type { Metadata } from "next";
import { showRecorded } from "../../../lib/operations/show-recorded";
import { PageFrame } from "../../../lib/ui/page-frame";
import { ReportRecorded } from "../../../lib/ui/report-recorded";
import { say } from "../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../door";
import { numbersOf } from "../recording-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("recorded.title") };

export default async function RecordedRoute(props: PageProps) {
  const { register, query: _, ...frame } = await visit(props);
  const page = await showRecorded(register, numbersOf(frame.parameters, "record"));
  return (
    <PageFrame current={null} asOf={null} path="/report/recorded" {...frame} parameters={{}}>
      <ReportRecorded page={page} />
    </PageFrame>
  );
}
