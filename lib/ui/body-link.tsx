import Link from "next/link";
import type { Day } from "../calendar/day";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** A body by its name, leading to its page. */
export function BodyLink({
  id,
  name,
  asOf,
}: {
  readonly id: string;
  readonly name: string;
  readonly asOf: Day | null;
}) {
  return <Link href={addressOf.body(id, asOf)}>{name}</Link>;
}

/** The bodies a provision is addressed to, one a line. */
export function BodyList({
  bodies,
  asOf,
}: {
  readonly bodies: readonly { readonly bodyId: string; readonly name: string }[];
  readonly asOf: Day | null;
}) {
  if (bodies.length === 0) return <span className="quiet">{say("common.nobody")}</span>;
  return bodies.map(({ bodyId, name }) => (
    <div key={bodyId}>
      <BodyLink id={bodyId} name={name} asOf={asOf} />
    </div>
  ));
}
