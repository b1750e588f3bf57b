import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import styles from "./charts.module.css";
import type { Stack, StackSegment } from "./stack";

export interface StackTableProps {
  readonly caption: string;
  readonly note?: string;
  readonly rowHeading: string;
  readonly totalHeading: string;
  readonly stacks: readonly Stack[];
  readonly standings: readonly Standing[];
  /** What a figure says to those who hear it alone. */
  readonly cellName: (stack: Stack, segment: StackSegment) => string;
  readonly rowName: (stack: Stack) => string;
}

/** The figures of a chart as a table, each a link to the rows behind it. Folded away, and opened without JavaScript. */
export function StackTable(props: StackTableProps) {
  if (props.stacks.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{say("common.table")}</summary>
      <div className={styles.tableBox}>
        <table className={styles.table}>
          <caption>
            <span className={styles.caption}>{props.caption}</span>
            {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
          </caption>
          <Headings {...props} />
          <tbody>
            {props.stacks.map((stack) => (
              <Row key={stack.id} stack={stack} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Headings({ rowHeading, standings, totalHeading }: StackTableProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{rowHeading}</th>
        {standings.map((standing) => (
          <th key={standing} scope="col">
            {say(`standing.${standing}`)}
          </th>
        ))}
        <th scope="col">{totalHeading}</th>
      </tr>
    </thead>
  );
}

function Row({ stack, cellName, rowName }: StackTableProps & { readonly stack: Stack }) {
  return (
    <tr>
      <th scope="row">{stack.name}</th>
      {stack.segments.map((segment) => (
        <td key={segment.standing}>
          <Figure number={segment.number} href={segment.href} name={cellName(stack, segment)} />
        </td>
      ))}
      <td className={styles.total}>
        <Figure number={stack.total} href={stack.href} name={rowName(stack)} />
      </td>
    </tr>
  );
}

/** Behind a zero there are no rows to go to. */
function Figure({
  number,
  href,
  name,
}: {
  readonly number: number;
  readonly href: string;
  readonly name: string;
}) {
  if (number === 0) return <span className={styles.zero}>0</span>;
  return (
    <a href={href} aria-label={name}>
      {number.toLocaleString("en")}
    </a>
  );
}
