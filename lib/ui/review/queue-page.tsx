import { Button } from "@mantine/core";
import Link from "next/link";
import type { Day } from "../../calendar/day";
import type { QueueLine, ReviewQueue } from "../../operations/list-review-queue";
import { say } from "../../vocabulary/words";
import { Empty } from "../empty";
import { HiddenParameters } from "../hidden-parameters";
import { nameOfResolution } from "../resolution-name";
import styles from "./review.module.css";
import { addressOfQueue, addressOfReview, type QueueChoice } from "./review-address";
import { nameOfRule } from "./rule-name";

/** What is waiting for a person to look at it: what, where, why, and how much hangs on it. */
export function QueuePage({
  queue,
  choice,
  asOf,
  allowed,
}: {
  readonly queue: ReviewQueue;
  readonly choice: QueueChoice;
  readonly asOf: Day | null;
  readonly allowed: boolean;
}) {
  const { lines, open, next } = queue;
  const [first] = lines;
  const isFiltered = [choice.resolution, choice.rule, choice.body].some((one) => one !== undefined);
  return (
    <div className="stack">
      <h1>{say("review.title")}</h1>
      <p className="lead">{say("review.lead")}</p>
      <p>
        {open >= 1000 ? say("review.openMany") : say("review.open", { open })}{" "}
        {!allowed && say("review.readOnly")} {asOf !== null && say("review.asOf")}
      </p>
      {first !== undefined && allowed && (
        <p>
          <Link className={styles.start} href={addressOfReview(first.resolution.slug, first.label, asOf)}>
            {say("review.start")} →
          </Link>
        </p>
      )}
      <Filters queue={queue} choice={choice} asOf={asOf} isFiltered={isFiltered} />
      {first === undefined ? (
        <Empty
          title={say(isFiltered ? "review.noneFiltered" : "review.none")}
          hint={say("review.noneHint")}
        />
      ) : (
        <ol className={styles.lines}>
          {lines.map((line) => (
            <Line key={`${line.resolution.slug} ${line.label}`} line={line} asOf={asOf} />
          ))}
        </ol>
      )}
      {next !== null && (
        <p>
          <Link href={addressOfQueue({ ...choice, after: `${next.weight}.${next.id}` }, asOf)}>
            {say("review.more")} →
          </Link>
        </p>
      )}
    </div>
  );
}

function Line({ line, asOf }: { readonly line: QueueLine; readonly asOf: Day | null }) {
  const { resolution, label, words, weight, findings } = line;
  const named = nameOfResolution(resolution);
  return (
    <li className="card">
      <h2 className={styles.name}>
        <Link href={addressOfReview(resolution.slug, label, asOf)}>
          {label === ""
            ? say("review.whole", { resolution: named })
            : say("review.paragraph", { label, resolution: named })}
        </Link>
      </h2>
      <ul className={styles.findings}>
        {findings.map(({ rule, message, span, paragraph }) => (
          <li key={`${rule} ${paragraph} ${span?.join("-")}`}>
            <strong>{nameOfRule(rule)}.</strong> {message}
          </li>
        ))}
      </ul>
      {words !== "" && <p className={`words ${styles.excerpt}`}>{words}</p>}
      <p className="small quiet">
        <span title={say("review.weightHint")}>{say("review.weight", { weight })}</span> ·{" "}
        {resolution.symbol !== null && `${resolution.title} · `}
        <Link href={addressOfQueue({ resolution: resolution.slug }, asOf)}>{say("review.ofResolution")}</Link>
      </p>
    </li>
  );
}

function Filters({
  queue: { rules, body },
  choice,
  asOf,
  isFiltered,
}: {
  readonly queue: ReviewQueue;
  readonly choice: QueueChoice;
  readonly asOf: Day | null;
  readonly isFiltered: boolean;
}) {
  return (
    <form method="get" action="/review" className={styles.filters} aria-label={say("review.filters")}>
      <HiddenParameters
        parameters={{ resolution: choice.resolution, body: choice.body, asOf: asOf ?? undefined }}
        except={[]}
      />
      <label htmlFor="rule">{say("review.rule")}</label>
      <select id="rule" name="rule" defaultValue={choice.rule ?? ""}>
        <option value="">{say("review.anyRule")}</option>
        {rules.map(({ rule, number }) => (
          <option key={rule} value={rule}>
            {nameOfRule(rule)} ({number})
          </option>
        ))}
      </select>
      <Button type="submit" variant="default" size="xs">
        {say("common.apply")}
      </Button>
      {body !== null && <span>{say("review.ofBody", { name: body.name })}</span>}
      {isFiltered && <Link href={addressOfQueue({}, asOf)}>{say("review.allLines")}</Link>}
    </form>
  );
}
