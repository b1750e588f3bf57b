import { formatDay } from "../calendar/day";
import type { IndicatorView, ListedReading } from "../operations/list-indicators";
import { say } from "../vocabulary/words";
import { formatFigure } from "./charts/indicator-points";
import { safeAddress } from "./safe-address";
import styles from "./state.module.css";
import { ScrollBox } from "./state-scroll";

/** The readings of an indicator by their days; one that was corrected stays, struck through, with the reason. */
export function IndicatorTable({
  indicator: { name, unit, readings },
}: {
  readonly indicator: IndicatorView;
}) {
  return (
    <ScrollBox label={say("indicators.caption", { name, unit })}>
      <table className={styles.table}>
        <caption>{say("indicators.caption", { name, unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("indicators.day")}</th>
            <th scope="col" className={styles.number}>
              {say("indicators.value")}
            </th>
            <th scope="col">{say("indicators.source")}</th>
            <th scope="col">{say("indicators.note")}</th>
            <th scope="col">{say("indicators.recorded")}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <Row key={reading.id} reading={reading} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ reading }: { readonly reading: ListedReading }) {
  const { day, value, source, note, corrects, recordedBy, recordedOn, correctedBy } = reading;
  const link = safeAddress(source);
  const figure = formatFigure(value);
  return (
    <tr className={correctedBy === undefined ? undefined : styles.struck}>
      <th scope="row">{formatDay(day)}</th>
      <td className={styles.number}>{correctedBy === undefined ? figure : <del>{figure}</del>}</td>
      <td>{link === null ? source : <a href={link}>{source}</a>}</td>
      <td>
        {note !== null && (corrects === null ? note : say("indicators.corrects", { because: note }))}
        {correctedBy !== undefined && (
          <div>
            {say("indicators.corrected", {
              who: correctedBy.recordedBy,
              day: formatDay(correctedBy.recordedOn),
              because: correctedBy.note ?? "",
            })}
          </div>
        )}
      </td>
      <td>{say("indicators.recordedBy", { who: recordedBy, day: formatDay(recordedOn) })}</td>
    </tr>
  );
}
