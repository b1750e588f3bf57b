import { Button, NativeSelect, TextInput } from "@mantine/core";
import Link from "next/link";
import type { BodyView } from "../queries/views";
import { FORCES } from "../vocabulary/force";
import { say } from "../vocabulary/words";

/** The days that the form offers. */
export const REMINDER_DAYS = [-90, -30, -7, 0, 7, 30] as const;
export const USUAL_DAYS: readonly number[] = [-30, -7, 0, 7];

/** What the form begins with: what was typed before and refused, or what the address asks for. */
export interface TypedRule {
  readonly name: string;
  readonly body: string;
  readonly force: string;
  readonly days: readonly number[];
  readonly channel: string;
  /** Filters of another page's address, with what they say; null: they are chosen here. */
  readonly query: { readonly text: string; readonly says: string } | null;
  readonly bodies: readonly BodyView[];
}

/** A new rule: which deadlines, when, how and to whom. */
export function ReminderRuleForm({
  typed,
  add,
}: {
  readonly typed: TypedRule;
  readonly add: (form: FormData) => Promise<void>;
}) {
  return (
    <section className="card" aria-labelledby="new-rule">
      <h2 id="new-rule">{say("reminders.new")}</h2>
      <form action={add} className="stack">
        <TextInput
          name="name"
          label={say("reminders.name")}
          description={say("reminders.nameHint")}
          defaultValue={typed.name}
          maxLength={100}
          required
        />
        {typed.query === null ? <Filters typed={typed} /> : <FiltersOfAddress query={typed.query} />}
        <Days chosen={typed.days} />
        <Channel chosen={typed.channel} />
        <TextInput
          name="target"
          label={say("reminders.target")}
          description={say("reminders.targetHint")}
          required
        />
        <Button type="submit">{say("reminders.add")}</Button>
      </form>
    </section>
  );
}

function Filters({ typed }: { readonly typed: TypedRule }) {
  const forces = FORCES.filter((force) => force !== "declaration");
  return (
    <div>
      <div className="filter-line">
        <NativeSelect
          name="body"
          label={say("reminders.body")}
          defaultValue={typed.body}
          data={[
            { value: "", label: say("common.any") },
            ...typed.bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          name="force"
          label={say("reminders.forceLeast")}
          defaultValue={typed.force}
          data={[
            { value: "", label: say("reminders.anyForce") },
            ...forces.map((force) => ({ value: force, label: say(`force.${force}`) })),
          ]}
        />
      </div>
      <p className="small quiet">{say("reminders.moreFilters")}</p>
    </div>
  );
}

function FiltersOfAddress({ query }: { readonly query: NonNullable<TypedRule["query"]> }) {
  return (
    <p>
      <input type="hidden" name="query" value={query.text} />
      {say("reminders.fromAddress", { what: query.says })}{" "}
      <Link href="/reminders">{say("reminders.otherFilters")}</Link>
    </p>
  );
}

function Days({ chosen }: { readonly chosen: readonly number[] }) {
  return (
    <fieldset className="reminder-choices">
      <legend>{say("reminders.days")}</legend>
      {REMINDER_DAYS.map((day) => (
        <label key={day} className="choice">
          <input type="checkbox" name="day" value={day} defaultChecked={chosen.includes(day)} />
          <span>{formatChoice(day)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function formatChoice(day: number): string {
  const side = day < 0 ? "before" : day > 0 ? "after" : "on";
  return say("reminders.day", { side, number: Math.abs(day) });
}

function Channel({ chosen }: { readonly chosen: string }) {
  return (
    <fieldset className="reminder-choices">
      <legend>{say("reminders.channel")}</legend>
      {(["email", "webhook"] as const).map((channel) => (
        <label key={channel} className="choice">
          <input type="radio" name="channel" value={channel} defaultChecked={channel === chosen} />
          <span>{say(`reminders.channels.${channel}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
