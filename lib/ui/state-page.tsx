import { Alert } from "@mantine/core";
import Link from "next/link";
import type { Day } from "../calendar/day";
import type { StateList } from "../operations/list-states";
import type { ReportDraft } from "../operations/report-drafts";
import { slice } from "../resolution/span";
import { REGIONAL_GROUPS_SOURCE } from "../vocabulary/regional-groups";
import { STATUSES } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { type RecordingForm, ReportForm } from "./report-form";
import { ReportProblems } from "./report-problems";
import { nameOfResolution } from "./resolution-name";
import { StateCounts } from "./state-counts";
import { StateListForm, type StateListFormProps } from "./state-list-form";
import { StateTables } from "./state-tables";

/** What was done right before: of how many States something was recorded, and by which form. */
export interface StateNews {
  readonly is: "recorded" | "imported";
  readonly number: number;
  readonly known: number;
}

export interface StatePageProps {
  readonly list: StateList;
  readonly asOf: Day | null;
  /** The form by which is recorded; null: whoever looks at it may not, or looks from an earlier day. */
  readonly form: RecordingForm | null;
  /** Why there is no form. */
  readonly mayRecord: boolean;
  readonly draft: ReportDraft | null;
  readonly news: StateNews | null;
  readonly stateList: StateListFormProps | null;
}

/** A provision State by State. */
export function StatePageView({ list, asOf, form, mayRecord, draft, news, stateList }: StatePageProps) {
  const { mandate, provision, states, rollUp } = list;
  const ticked = new Set((draft?.fields.states ?? "").split(","));
  return (
    <article className="stack">
      <header>
        <h1>{say("stateList.title")}</h1>
        <p className="lead">
          <Link href={addressOf.mandate(mandate.resolution.slug, mandate.label, asOf)}>
            {nameOfResolution(mandate.resolution)}, {say("common.op", { label: mandate.label })}
          </Link>
        </p>
        <blockquote>{slice(mandate.text, provision.span)}</blockquote>
        <p>{say("stateList.lead")}</p>
        {news !== null && <News news={news} />}
        <ReportProblems draft={draft} />
      </header>
      <section className="card" aria-labelledby="state-counts">
        <h2 id="state-counts">{say("stateList.counts")}</h2>
        <StateCounts rollUp={rollUp} />
        <p className="small quiet">{say("stateList.source", { source: REGIONAL_GROUPS_SOURCE })}</p>
      </section>
      {form === null ? (
        <section className="card" aria-label={say("stateList.title")}>
          <p className="quiet">{say(mayRecord ? "stateList.notToday" : "stateList.notAllowed")}</p>
          <StateTables states={states} asOf={asOf} ticked={null} />
        </section>
      ) : (
        <ReportForm
          form={form}
          statuses={STATUSES}
          turn={false}
          submit={say("stateList.record")}
          note={{ label: say("report.note"), hint: say("report.noteHint"), required: false }}
        >
          <p>{say("stateList.recordLead")}</p>
          <StateTables states={states} asOf={asOf} ticked={ticked} />
          <h2>{say("stateList.recordTitle")}</h2>
        </ReportForm>
      )}
      {stateList !== null && <StateListForm {...stateList} />}
    </article>
  );
}

function News({ news: { is, number, known } }: { readonly news: StateNews }) {
  return (
    <Alert role="status">
      {say(is === "recorded" ? "stateList.recorded" : "stateList.imported", { number })}{" "}
      {known > 0 && say("stateList.known", { number: known })}
    </Alert>
  );
}
