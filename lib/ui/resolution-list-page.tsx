import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import type { ResolutionList } from "../operations/list-resolutions";
import type { ResolutionSummary } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Empty } from "./empty";
import { Pager } from "./pager";
import { StandingCountList } from "./standing-count-list";

/** The documents of the register, each with how what it asks stands. */
export function ResolutionListPage({
  list,
  asOf,
}: {
  readonly list: ResolutionList;
  readonly asOf: Day | null;
}) {
  return (
    <>
      <h1>{say("resolutions.title")}</h1>
      <p className="lead">{say("resolutions.lead")}</p>
      {list.resolutions.length === 0 ? (
        <Empty title={say("resolutions.empty")} />
      ) : (
        <ResolutionTable resolutions={list.resolutions} asOf={asOf} />
      )}
      <Pager
        page={list.page}
        pages={list.pages}
        addressOfPage={(page) => addressOf.resolutions(asOf, page)}
      />
    </>
  );
}

function ResolutionTable({
  resolutions,
  asOf,
}: {
  readonly resolutions: readonly ResolutionSummary[];
  readonly asOf: Day | null;
}) {
  return (
    <div className="table-box">
      <table className="table stacked">
        <caption className="visually-hidden">{say("resolutions.lead")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("resolutions.columns.resolution")}</th>
            <th scope="col">{say("resolutions.columns.date")}</th>
            <th scope="col" className="number">
              {say("resolutions.columns.mandates")}
            </th>
            <th scope="col" className="number">
              {say("resolutions.columns.provisions")}
            </th>
            <th scope="col">{say("resolutions.columns.standing")}</th>
          </tr>
        </thead>
        <tbody>
          {resolutions.map((resolution) => (
            <ResolutionRow key={resolution.slug} resolution={resolution} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ResolutionRow({
  resolution,
  asOf,
}: {
  readonly resolution: ResolutionSummary;
  readonly asOf: Day | null;
}) {
  const { slug, symbol, title, date, status, organ, mandates, provisions, standing } = resolution;
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf.resolution(slug, asOf)}>{title}</Link>
        <div className="small quiet">
          {[symbol, organ, say(`documentStatus.${status}`)].filter((part) => part !== null).join(" · ")}
        </div>
      </th>
      <td>{date === null ? null : formatDay(date)}</td>
      <td className="number" data-label={say("resolutions.columns.mandates")}>
        <Link href={addressOf.mandatesWith({ resolution: slug }, asOf)}>{mandates}</Link>
      </td>
      <td className="number" data-label={say("resolutions.columns.provisions")}>
        {provisions}
      </td>
      <td>
        <StandingCountList counts={standing} filters={{ resolution: slug, asks: "yes" }} asOf={asOf} />
      </td>
    </tr>
  );
}
