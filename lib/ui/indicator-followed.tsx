import Link from "next/link";
import type { FollowedProvision } from "../operations/list-indicators";
import { say } from "../vocabulary/words";
import { figuresId } from "./address";
import { AddIndicatorForm, CorrectionForm, type IndicatorForms, ReadingForm } from "./indicator-forms";
import { IndicatorSection } from "./indicator-section";

/** How a provision is followed beside its due times: State by State, by figures over time, or not. */
export function Followed({
  followed,
  statesAt,
  forms,
}: {
  readonly followed: FollowedProvision;
  /** Where it is followed State by State. */
  readonly statesAt: string;
  /** Null: whoever looks at it may not record, or looks from an earlier day. */
  readonly forms: IndicatorForms | null;
}) {
  const { identity, addressesStates, states, indicators } = followed;
  const mayAdd = forms !== null && (addressesStates || indicators.length > 0);
  if (states === null && indicators.length === 0 && !mayAdd) return null;
  return (
    <div id={figuresId(identity)}>
      {states !== null && (
        <>
          <h3>{say("stateList.title")}</h3>
          <p>
            <Link href={statesAt}>{say("stateList.link")}</Link>.{" "}
            <span className="quiet">{say("stateList.linkHint", { number: states.said })}</span>
          </p>
        </>
      )}
      {(indicators.length > 0 || mayAdd) && <h3>{say("indicators.title")}</h3>}
      {indicators.map((indicator) => (
        <div key={indicator.id}>
          <IndicatorSection indicators={[indicator]} />
          {forms !== null && <ReadingForm indicator={indicator} {...forms} />}
          {forms !== null && <CorrectionForm indicator={indicator} {...forms} />}
        </div>
      ))}
      {mayAdd && indicators.length === 0 && <p className="quiet">{say("indicators.none")}</p>}
      {mayAdd && <AddIndicatorForm {...forms} />}
    </div>
  );
}
