import Link from "next/link";
import type { Day } from "../calendar/day";
import type { MandateView } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { ProvisionRow } from "./provision-row";
import { nameOfResolution } from "./resolution-name";

/** A mandate in a list: its paragraph and number, with its provisions in the words of the resolution. */
export function MandateCard({
  mandate,
  asOf,
  selectable = false,
}: {
  readonly mandate: MandateView;
  readonly asOf: Day | null;
  /** What is asked can be ticked to report on it. */
  readonly selectable?: boolean;
}) {
  const { resolution, label, provisions } = mandate;
  return (
    <li className="mandate">
      <h2>
        <Link href={addressOf.mandate(resolution.slug, label, asOf)}>
          {nameOfResolution(resolution)}, {say("common.op", { label })}
        </Link>
      </h2>
      {provisions.length === 0 && <p className="words">{mandate.text}</p>}
      {provisions.map((provision) => (
        <ProvisionRow
          key={provision.id}
          mandate={mandate}
          provision={provision}
          asOf={asOf}
          selectable={selectable && provision.asks}
        />
      ))}
    </li>
  );
}
