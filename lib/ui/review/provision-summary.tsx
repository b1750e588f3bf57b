import type { Provision } from "../../grammar/provision";
import { slice } from "../../resolution/span";
import { listWords, say } from "../../vocabulary/words";

/** A provision in a few words: verb, force, whom, when; as two readings are held side by side. */
export function ProvisionSummary({
  provision: { verb, force, addressees, deadlines, span },
  text,
}: {
  readonly provision: Pick<Provision, "verb" | "force" | "addressees" | "deadlines" | "span">;
  readonly text: string;
}) {
  const names = addressees.map(({ name }) => name);
  const times = deadlines.map((deadline) => (deadline.text === "" ? (deadline.by ?? "") : deadline.text));
  return (
    <div className="small">
      <div>
        <span className="mark-verb">{verb}</span>, {say(`force.${force}`)};{" "}
        {names.length === 0 ? say("review.nobody") : listWords(names, "and")}
        {times.length > 0 && `; ${listWords(times, "and")}`}
      </div>
      <q className="quiet">{slice(text, span)}</q>
    </div>
  );
}
