import { formatDay } from "../calendar/day";
import type { FollowedProvision, IndicatorView } from "../operations/list-indicators";
import { say } from "../vocabulary/words";
import { LazyIndicatorChart } from "./charts/indicator-lazy";
import { formatFigure, indicatorDrawing } from "./charts/indicator-points";
import { IndicatorTable } from "./indicator-table";

/** The figures by which a provision is followed: each as a line over time and as a table. */
export function IndicatorSection({ indicators }: Pick<FollowedProvision, "indicators">) {
  return indicators.map((indicator) => <Indicator key={indicator.id} indicator={indicator} />);
}

function Indicator({ indicator }: { readonly indicator: IndicatorView }) {
  const { name, unit, goal, series } = indicator;
  const drawing = indicatorDrawing(series.points, goal);
  const shownGoal = goal === null ? null : formatFigure(goal);
  return (
    <div>
      <h4>{name}</h4>
      <p>
        <LastReading indicator={indicator} />
        {shownGoal !== null && <> {say("indicators.goal", { goal: shownGoal, unit })}</>}
      </p>
      {drawing !== null && (
        <LazyIndicatorChart
          drawing={drawing}
          unit={unit}
          goalLabel={shownGoal === null ? null : say("indicators.goalLine", { goal: shownGoal })}
        />
      )}
      {indicator.readings.length > 0 && <IndicatorTable indicator={indicator} />}
    </div>
  );
}

function LastReading({ indicator: { series, unit } }: { readonly indicator: IndicatorView }) {
  const { last, change } = series;
  if (last === null) return <span className="quiet">{say("indicators.noReading")}</span>;
  return (
    <>
      <strong>
        {say("indicators.last", { value: formatFigure(last.value), unit, day: formatDay(last.day) })}
      </strong>
      {change !== null && (
        <>
          ,{" "}
          {say("indicators.change", {
            sign: change.by > 0 ? "plus" : change.by < 0 ? "minus" : "none",
            by: formatFigure(Math.abs(change.by)),
            since: formatDay(change.since),
          })}
        </>
      )}
      .
    </>
  );
}
