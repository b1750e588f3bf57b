import Link from "next/link";
import type { Day } from "../calendar/day";
import { DEADLINES_ON_LINE, type DeadlineLine } from "../operations/deadline-line";
import { type DeadlineQuery, LANE_KINDS } from "../queries/deadline-query";
import { deriveStretchScale } from "../queries/time-scale";
import { formatStretch, nextZoom, ZOOMS, type Zoom } from "../queries/time-stretch";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DeadlineMoves } from "./deadline-moves";
import { DeadlineNearest } from "./deadline-nearest";
import styles from "./deadline-page.module.css";
import { fromFirstPage } from "./deadline-view-links";
import { Pager } from "./pager";
import { TimeLine } from "./time-line/time-line";

export interface DeadlineLineViewProps {
  readonly page: DeadlineQuery;
  readonly line: DeadlineLine;
  readonly total: number;
  readonly today: Day;
}

/** A stretch of time with its windows as bars, and the links that move and zoom it. */
export function DeadlineLineView({ page, line, total, today }: DeadlineLineViewProps) {
  const days = formatStretch(line.stretch);
  return (
    <section className="stack" aria-labelledby="time-line">
      <h2 id="time-line">{say("deadlinePage.line.title", { days })}</h2>
      <p className="lead">{say("deadlinePage.line.lead")}</p>
      <DeadlineMoves page={page} zoom={page.zoom} today={today} />
      <LineChoices page={page} />
      {line.nearest === null ? (
        <>
          <LeftOut page={page} line={line} total={total} />
          <div className={`card ${styles.line}`}>
            <TimeLine
              deadlines={line.deadlines}
              today={today}
              lanes={page.lanes}
              scale={deriveStretchScale(line.stretch, page.zoom, today)}
              rowId={() => null}
              asOf={page.query.asOf}
            />
          </div>
        </>
      ) : (
        <DeadlineNearest page={page} title={say("deadlinePage.emptyDays", { days })} nearest={line.nearest} />
      )}
      <Pager
        page={line.page}
        pages={line.pages}
        addressOfPage={(number) =>
          addressOf.deadlinePage({ ...page, query: { ...page.query, page: number } })
        }
      />
    </section>
  );
}

function LineChoices({ page }: { readonly page: DeadlineQuery }) {
  const to = (changed: Partial<DeadlineQuery>) =>
    addressOf.deadlinePage(fromFirstPage({ ...page, ...changed }));
  return (
    <div className={styles.moves}>
      <nav aria-label={say("deadlinePage.line.zoom")}>
        <ul className={styles.choices}>
          <ZoomStep zoom={nextZoom(page.zoom, -1)} says="deadlinePage.line.out" sign="−" to={to} />
          {ZOOMS.map((zoom) => (
            <li key={zoom}>
              <Link href={to({ zoom })} aria-current={zoom === page.zoom ? "true" : undefined}>
                {say(`deadlinePage.line.zoomTo.${zoom}`)}
              </Link>
            </li>
          ))}
          <ZoomStep zoom={nextZoom(page.zoom, 1)} says="deadlinePage.line.in" sign="+" to={to} />
        </ul>
      </nav>
      <nav aria-label={say("deadlinePage.line.lanes")}>
        <ul className={styles.choices}>
          {LANE_KINDS.map((lanes) => (
            <li key={lanes}>
              <Link href={to({ lanes })} aria-current={lanes === page.lanes ? "true" : undefined}>
                {say(`deadlinePage.line.lanesBy.${lanes}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function ZoomStep({
  zoom,
  says,
  sign,
  to,
}: {
  readonly zoom: Zoom | null;
  readonly says: "deadlinePage.line.in" | "deadlinePage.line.out";
  readonly sign: string;
  readonly to: (changed: Partial<DeadlineQuery>) => string;
}) {
  if (zoom === null) return null;
  return (
    <li>
      <Link href={to({ zoom })} aria-label={say(says)} title={say(says)}>
        <span aria-hidden="true">{sign}</span>
      </Link>
    </li>
  );
}

/** What is not on the line, and how to see it. */
function LeftOut({ page, line, total }: Omit<DeadlineLineViewProps, "today">) {
  if (line.deadlines.length >= total) return null;
  const before = (line.page - 1) * DEADLINES_ON_LINE;
  const { first, last } = line.stretch;
  const filters = { dueFrom: [first], dueTo: [last], ...page.query.filters };
  const list = fromFirstPage({ ...page, view: "list", query: { ...page.query, filters } });
  return (
    <p>
      {say("deadlinePage.line.cut", { from: before + 1, to: before + line.deadlines.length, total })}{" "}
      <Link href={addressOf.deadlinePage(list)}>{say("deadlinePage.line.listLink", { total })}</Link>.
    </p>
  );
}
