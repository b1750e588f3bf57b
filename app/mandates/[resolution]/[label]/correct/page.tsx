import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../../lib/access/permissions";
import { type CorrectionSubject, showCorrection } from "../../../../../lib/operations/show-correction";
import { showMandate } from "../../../../../lib/operations/show-mandate";
import { addressOf } from "../../../../../lib/ui/address";
import { PageFrame } from "../../../../../lib/ui/page-frame";
import { CorrectionChoice, ReportCorrection } from "../../../../../lib/ui/report-correction";
import { say } from "../../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../../door";
import { correctRecord } from "../../../../report/actions";
import { draftKeyOf, draftOf, numbersOf, recordingForm } from "../../../../report/recording-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("correction.title") };

type MandateAddress = { readonly resolution: string; readonly label: string };

export default async function CorrectRoute(props: PageProps<MandateAddress>) {
  const params = await props.params;
  const slug = decodeURIComponent(params.resolution);
  const label = decodeURIComponent(params.label);
  const { register, query: _, ...frame } = await visit(props);
  const page = await showMandate(register, slug, label, null);
  if (page === null) notFound();
  const [record] = numbersOf(frame.parameters, "record");
  const correction = record === undefined ? null : await showCorrection(register, record, { slug, label });
  const draft = await draftOf(register, frame.parameters);
  return (
    <PageFrame
      current={null}
      asOf={null}
      path={addressOf.correction(slug, label, null)}
      {...frame}
      parameters={{}}
    >
      {correction === null ? (
        <CorrectionChoice mandate={page.mandate} />
      ) : (
        <ReportCorrection
          key={draftKeyOf(frame.parameters)}
          correction={correction}
          draft={draft}
          form={recordingForm(register, draft, {
            action: correctRecord,
            ...beginsWith(correction),
            hidden: { slug, label, version: String(correction.found.place.mandate.version) },
            back: addressOf.mandate(slug, label, null),
          })}
          allowed={allows(register.actor, "record-status")}
        />
      )}
    </PageFrame>
  );
}

/** The form begins with what the record says; only why it is corrected is left open. */
function beginsWith({ found: { said, evidence } }: CorrectionSubject) {
  return {
    fields: {
      ...{ status: said.status, asOf: said.asOf, doneOn: said.doneOn ?? "" },
      ...{ judgement: said.judgement, onwards: said.onwards ? "yes" : "" },
    },
    evidence: evidence.map(({ title, symbol, paragraph, address, date, passage, file = null }) => ({
      ...{ title: title ?? "", symbol: symbol ?? "", paragraph: paragraph ?? "" },
      ...{ address: address ?? "", date: date ?? "", passage: passage ?? "", file },
    })),
  };
}
