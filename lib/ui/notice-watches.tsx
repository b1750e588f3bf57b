import Link from "next/link";
import type { Day } from "../calendar/day";
import type { WatchList, WatchView } from "../operations/list-watches";
import type { ChosenFilters } from "../queries/filters";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DeadlineTable } from "./deadline-table";
import { nameOfResolution } from "./resolution-name";
import { WatchButton } from "./watch-button";

/** What somebody watches, what is due of it next, and the same as lists. */
export function NoticeWatches({
  list,
  asOf,
  toggle,
}: {
  readonly list: WatchList;
  readonly asOf: Day | null;
  readonly toggle: (form: FormData) => Promise<void>;
}) {
  const { watches, next } = list;
  return (
    <>
      <section className="card" aria-labelledby="watched">
        <h2 id="watched">{say("watching.title")}</h2>
        {watches.length === 0 && <p className="quiet">{say("watching.none")}</p>}
        <ul className="watches">
          {watches.map((watch) => (
            <li key={`${watch.watched.kind} ${watch.watched.subject}`}>
              <WatchedThing watch={watch} asOf={asOf} />
              <WatchButton
                watched={watch.watched}
                watching
                what={nameOf(watch)}
                asOf={asOf}
                from="notices"
                toggle={toggle}
              />
            </li>
          ))}
        </ul>
        <Lists list={list} asOf={asOf} />
      </section>
      {watches.length > 0 && (
        <section className="card" aria-labelledby="next">
          <h2 id="next">{say("watching.next")}</h2>
          {next.length === 0 ? (
            <p className="quiet">{say("watching.noNext")}</p>
          ) : (
            <DeadlineTable deadlines={next} caption={say("watching.next")} asOf={asOf} />
          )}
        </section>
      )}
    </>
  );
}

function WatchedThing({ watch, asOf }: { readonly watch: WatchView; readonly asOf: Day | null }) {
  const address = addressOfWatch(watch, asOf);
  if (address === null) return <span className="quiet">{say("watching.gone", { what: nameOf(watch) })}</span>;
  return <Link href={address}>{nameOf(watch)}</Link>;
}

function nameOf(watch: WatchView): string {
  if (watch.is === "body") return watch.body?.name ?? watch.watched.subject;
  const resolution = watch.resolution && nameOfResolution(watch.resolution);
  if (resolution === null) return watch.watched.subject;
  return say("watching.place", { resolution, label: watch.label ?? "none" });
}

function addressOfWatch(watch: WatchView, asOf: Day | null): string | null {
  if (watch.is === "body") return watch.body && addressOf.body(watch.body.id, asOf);
  if (watch.resolution === null) return null;
  const { slug } = watch.resolution;
  return watch.label === null ? addressOf.resolution(slug, asOf) : addressOf.mandate(slug, watch.label, asOf);
}

function Lists({ list: { lists }, asOf }: { readonly list: WatchList; readonly asOf: Day | null }) {
  const query = (filters: ChosenFilters) =>
    ({ filters, sort: "document", page: 1, asOf, ignored: [] }) as const;
  const links: readonly (readonly [ChosenFilters | null, string, string])[] = [
    [lists.bodies, say("watching.deadlinesOfBodies"), say("watching.mandatesOfBodies")],
    [lists.resolutions, say("watching.deadlinesOfResolutions"), say("watching.mandatesOfResolutions")],
  ];
  const some = links.flatMap(([filters, deadlines, mandates]) =>
    filters === null
      ? []
      : [
          { address: addressOf.deadlines(query(filters)), name: deadlines },
          { address: addressOf.mandates(query(filters)), name: mandates },
        ],
  );
  if (some.length === 0) return null;
  return (
    <nav aria-label={say("watching.lists")}>
      <p>
        {some.map(({ address, name }, index) => (
          <span key={address}>
            {index > 0 && " · "}
            <Link href={address}>{name}</Link>
          </span>
        ))}
      </p>
    </nav>
  );
}
