import { Button } from "@mantine/core";
import type { Provision } from "../../grammar/provision";
import { formatWindow } from "../../queries/format-window";
import { slice } from "../../resolution/span";
import { FORCES } from "../../vocabulary/force";
import { say } from "../../vocabulary/words";
import styles from "./review.module.css";
import { type ReviewAction, type ReviewedPlace, ReviewForm } from "./review-form";

/** Id of the list of bodies that the resolution names. */
const BODIES = "named-bodies";

/** A provision with everything that can be changed of it without picking words: all by forms. */
export function ProvisionCorrection({
  provision,
  index,
  isLast,
  text,
  act,
  place,
}: {
  readonly provision: Provision;
  readonly index: number;
  readonly isLast: boolean;
  readonly text: string;
  /** Null: one may only look. */
  readonly act: ReviewAction | null;
  readonly place: ReviewedPlace;
}) {
  const { verb, force, addressees, deadlines, span, sub } = provision;
  const form = { act, place, index };
  return (
    <section className="card" aria-labelledby={`provision-${index}`}>
      <h2 id={`provision-${index}`}>
        {say("review.provision", { number: index + 1 })}
        {sub !== null && ` (${sub})`}: <span className="mark-verb">{verb}</span>
      </h2>
      <p className="words">{slice(text, span)}</p>
      <dl className="facts">
        <dt>{say("review.force")}</dt>
        <dd>{act === null ? say(`force.${force}`) : <ForceForm form={form} force={force} />}</dd>
        <dt>{say("review.who")}</dt>
        <dd>
          {addressees.length === 0 && <span className="quiet">{say("common.nobody")}</span>}
          {addressees.map(({ bodyId, name, span: words }, position) => (
            <div key={bodyId} className={styles.removable}>
              <span>
                {name} {words === null && <span className="small quiet">({say("review.implied")})</span>}
              </span>
              <Remove
                form={form}
                is="remove-addressee"
                position={position}
                words={say("review.removeAddressee", { name })}
              />
            </div>
          ))}
          <BodyForm form={form} />
        </dd>
        <dt>{say("review.times")}</dt>
        <dd>
          {deadlines.length === 0 && <span className="quiet">{say("review.noTimes")}</span>}
          {deadlines.map((deadline, position) => {
            const days = formatWindow(deadline.from, deadline.by) ?? "";
            const time = deadline.text === "" ? days : deadline.text;
            return (
              <div key={`${deadline.span.join("-")} ${days}`} className={styles.removable}>
                <span>
                  {time} {deadline.text !== "" && <span className="small quiet">{days}</span>}
                </span>
                <Remove
                  form={form}
                  is="remove-deadline"
                  position={position}
                  words={say("review.removeTime", { time })}
                />
              </div>
            );
          })}
          <DaysForm form={form} />
        </dd>
      </dl>
      {act !== null && (
        <div className="buttons">
          {!isLast && <OneButton form={form} is="join" words={say("review.join")} />}
          <OneButton form={form} is="remove" words={say("review.removeProvision")} />
        </div>
      )}
    </section>
  );
}

interface OfProvision {
  readonly act: ReviewAction | null;
  readonly place: ReviewedPlace;
  readonly index: number;
}

function ForceForm({ form, force }: { readonly form: OfProvision; readonly force: Provision["force"] }) {
  const { act, place, index } = form;
  if (act === null) return null;
  return (
    <ReviewForm act={act} place={place} fields={fieldsOf(index, "force")} className={styles.inline}>
      <select name="force" defaultValue={force} aria-label={say("review.force")}>
        {FORCES.map((one) => (
          <option key={one} value={one}>
            {say(`force.${one}`)}
          </option>
        ))}
      </select>
      <Button type="submit" size="xs" variant="default">
        {say("review.setForce")}
      </Button>
    </ReviewForm>
  );
}

function BodyForm({ form: { act, place, index } }: { readonly form: OfProvision }) {
  if (act === null) return null;
  return (
    <ReviewForm act={act} place={place} fields={fieldsOf(index, "add-addressee")} className={styles.inline}>
      <label>
        <span className="small">{say("review.addBody")}</span>{" "}
        <input name="body" list={BODIES} placeholder={say("review.bodyHint")} required maxLength={300} />
      </label>
      <Button type="submit" size="xs" variant="default">
        {say("review.add")}
      </Button>
    </ReviewForm>
  );
}

function DaysForm({ form: { act, place, index } }: { readonly form: OfProvision }) {
  if (act === null) return null;
  return (
    <ReviewForm act={act} place={place} fields={fieldsOf(index, "give-days")} className={styles.inline}>
      <label>
        <span className="small">{say("review.from")}</span> <input type="date" name="from" />
      </label>
      <label>
        <span className="small">{say("review.by")}</span> <input type="date" name="by" required />
      </label>
      <Button type="submit" size="xs" variant="default">
        {say("review.giveDays")}
      </Button>
    </ReviewForm>
  );
}

function Remove({
  form: { act, place, index },
  is,
  position,
  words,
}: {
  readonly form: OfProvision;
  readonly is: string;
  readonly position: number;
  readonly words: string;
}) {
  if (act === null) return null;
  return (
    <ReviewForm act={act} place={place} fields={{ ...fieldsOf(index, is), position: String(position) }}>
      <Button type="submit" size="compact-xs" variant="default" aria-label={words} title={words}>
        ×
      </Button>
    </ReviewForm>
  );
}

function OneButton({
  form: { act, place, index },
  is,
  words,
}: {
  readonly form: OfProvision;
  readonly is: string;
  readonly words: string;
}) {
  if (act === null) return null;
  return (
    <ReviewForm act={act} place={place} fields={fieldsOf(index, is)}>
      <Button type="submit" size="xs" variant="default">
        {words}
      </Button>
    </ReviewForm>
  );
}

function fieldsOf(index: number, is: string): Record<string, string> {
  return { is, provision: String(index) };
}

/** The bodies that the resolution names, as suggestions for every field that takes one. */
export function NamedBodies({ names }: { readonly names: readonly string[] }) {
  return (
    <datalist id={BODIES}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
