import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import type { BodyList } from "../operations/list-bodies";
import type { BodySummary } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Empty } from "./empty";
import { Pager } from "./pager";
import { StandingCountList } from "./standing-count-list";

/** The bodies of which something is asked, each with how it stands and what is due next. */
export function BodyListPage({ list, asOf }: { readonly list: BodyList; readonly asOf: Day | null }) {
  return (
    <>
      <h1>{say("bodies.title")}</h1>
      <p className="lead">{say("bodies.lead")}</p>
      {list.bodies.length === 0 ? (
        <Empty title={say("bodies.empty")} />
      ) : (
        <BodyTable bodies={list.bodies} asOf={asOf} />
      )}
      <Pager page={list.page} pages={list.pages} addressOfPage={(page) => addressOf.bodies(asOf, page)} />
    </>
  );
}

function BodyTable({ bodies, asOf }: { readonly bodies: readonly BodySummary[]; readonly asOf: Day | null }) {
  return (
    <div className="table-box">
      <table className="table stacked">
        <caption className="visually-hidden">{say("bodies.lead")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("bodies.columns.body")}</th>
            <th scope="col" className="number">
              {say("bodies.columns.mandates")}
            </th>
            <th scope="col" className="number">
              {say("bodies.columns.provisions")}
            </th>
            <th scope="col">{say("filterName.standing")}</th>
            <th scope="col">{say("bodies.columns.next")}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((summary) => (
            <BodyRow key={summary.body.id} summary={summary} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyRow({ summary, asOf }: { readonly summary: BodySummary; readonly asOf: Day | null }) {
  const { body, mandates, provisions, standing, nextDeadline } = summary;
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf.body(body.id, asOf)}>{body.name}</Link>
        {body.acronym !== null && <span className="quiet"> {body.acronym}</span>}
        {!body.known && <div className="small quiet">{say("common.unknownBody")}</div>}
      </th>
      <td className="number" data-label={say("bodies.columns.mandates")}>
        <Link href={addressOf.mandatesWith({ body: body.id, asks: "yes" }, asOf)}>{mandates}</Link>
      </td>
      <td className="number" data-label={say("bodies.columns.provisions")}>
        {provisions}
      </td>
      <td>
        <StandingCountList counts={standing} filters={{ body: body.id, asks: "yes" }} asOf={asOf} />
      </td>
      <td data-label={say("bodies.columns.next")}>
        {nextDeadline === null ? (
          <span className="quiet">{say("common.none")}</span>
        ) : (
          formatDay(nextDeadline)
        )}
      </td>
    </tr>
  );
}
