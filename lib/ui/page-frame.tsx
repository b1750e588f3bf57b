import Link from "next/link";
import type { ReactNode } from "react";
import { type Day, formatDay } from "../calendar/day";
import type { AddressParameters } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { AsOfControl } from "./as-of-control";
import { addressOfQueue } from "./review/review-address";
import { type FrameVisitor, VisitorCorner } from "./visitor-corner";

const PAGES = ["overview", "mandates", "deadlines", "bodies", "resolutions", "import"] as const;
export type PageName = (typeof PAGES)[number];

export type { FrameVisitor } from "./visitor-corner";

export interface PageFrameProps {
  /** Who looks at the page; left out: it is not shown. */
  readonly visitor?: FrameVisitor;
  /** How many findings wait for a look; null or left out: whoever looks at the page does not review. */
  readonly openFindings?: number | null;
  readonly current: PageName | null;
  /** The day asked for in the address; null: today. */
  readonly asOf: Day | null;
  /** Set where OPERATIVE_TODAY pretends another day. */
  readonly pretendedToday: Day | null;
  /** This page's own address, for the control that changes the day. */
  readonly path: string;
  readonly parameters: AddressParameters;
  readonly children: ReactNode;
}

/** What stands around every page: where one is, where one can go, and from which day the register is seen. */
export function PageFrame(props: PageFrameProps) {
  const { current, asOf, pretendedToday, path, parameters, visitor = "local", children } = props;
  return (
    <>
      <a className="skip" href="#content">
        {say("app.skip")}
      </a>
      <header className="header">
        <div className="header-inner">
          <Link className="brand" href={addressOf.overview(asOf)}>
            {say("app.name")}
          </Link>
          <Navigation current={current} asOf={asOf} openFindings={props.openFindings ?? null} />
          <AsOfControl path={path} parameters={parameters} asOf={asOf} />
          <VisitorCorner visitor={visitor} path={path} />
        </div>
        {asOf !== null && (
          <div className="as-of-note" role="note">
            <p>
              {say("asOf.seen", { day: formatDay(asOf) })} <Link href={path}>{say("asOf.back")}</Link>
            </p>
          </div>
        )}
      </header>
      <main id="content" className="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <p>{say("app.purpose")}</p>
        <p>{say("app.forceNote")}</p>
        <p>
          <Link href={asOf === null ? "/activity" : `/activity?asOf=${asOf}`}>{say("activity.link")}</Link>
        </p>
        {pretendedToday !== null && <p>{say("asOf.today", { day: formatDay(pretendedToday) })}</p>}
      </footer>
    </>
  );
}

function Navigation({
  current,
  asOf,
  openFindings,
}: Pick<PageFrameProps, "current" | "asOf"> & { readonly openFindings: number | null }) {
  const addresses: Readonly<Record<PageName, string>> = {
    overview: addressOf.overview(asOf),
    mandates: addressOf.mandatesWith({}, asOf),
    deadlines: addressOf.deadlinesWith({}, asOf),
    bodies: addressOf.bodies(asOf),
    resolutions: addressOf.resolutions(asOf),
    import: addressOf.import([]),
  };
  return (
    <nav aria-label={say("app.navigation")}>
      <ul className="nav">
        {PAGES.map((page) => (
          <li key={page}>
            <Link href={addresses[page]} aria-current={page === current ? "page" : undefined}>
              {say(`nav.${page}`)}
            </Link>
          </li>
        ))}
        {openFindings !== null && (
          <li>
            <Link href={addressOfQueue({}, asOf)} prefetch={false}>
              {say("review.nav", { open: openFindings })}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
