import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type Day, formatDay } from "../calendar/day";
import type { IndicatorView } from "../operations/list-indicators";
import type { ReportDraft } from "../operations/report-drafts";
import { say } from "../vocabulary/words";
import { formatFigure } from "./charts/indicator-points";
import styles from "./report.module.css";
import { ReportProblems } from "./report-problems";

type Action = (form: FormData) => Promise<void>;

/** What each form needs to know: where it belongs, what was typed, and what it does. */
export interface IndicatorForms {
  readonly actions: { readonly add: Action; readonly read: Action; readonly correct: Action };
  readonly hidden: Readonly<Record<string, string>>;
  /** What was typed before in one of the forms; null: nothing. */
  readonly draft: ReportDraft | null;
  readonly today: Day;
}

/** Adds a figure to a provision. */
export function AddIndicatorForm(props: IndicatorForms) {
  const typed = typedIn(props, "add", null);
  return (
    <Frame
      summary="indicators.add"
      submit="indicators.addSubmit"
      {...props}
      action={props.actions.add}
      typed={typed}
    >
      <p className="small quiet">{say("indicators.addHint")}</p>
      <div className={styles.fields}>
        <TextInput
          name="name"
          label={say("indicators.name")}
          defaultValue={typed?.name ?? ""}
          maxLength={200}
          required
        />
        <TextInput
          name="unit"
          label={say("indicators.unit")}
          placeholder={say("indicators.unitHint")}
          defaultValue={typed?.unit ?? ""}
          maxLength={50}
          required
        />
        <TextInput
          name="goal"
          inputMode="decimal"
          label={say("indicators.goalField")}
          description={say("indicators.goalHint")}
          defaultValue={typed?.goal ?? ""}
          maxLength={30}
        />
      </div>
    </Frame>
  );
}

/** Adds a reading to a figure. */
export function ReadingForm({ indicator, ...props }: IndicatorForms & { readonly indicator: IndicatorView }) {
  const typed = typedIn(props, "reading", String(indicator.id));
  return (
    <Frame
      summary="indicators.reading"
      submit="indicators.readingSubmit"
      {...props}
      hidden={{ ...props.hidden, target: String(indicator.id) }}
      action={props.actions.read}
      typed={typed}
    >
      <ReadingFields typed={typed} today={props.today} />
      <Textarea
        name="note"
        label={say("indicators.note")}
        defaultValue={typed?.note ?? ""}
        maxLength={5000}
        rows={2}
      />
    </Frame>
  );
}

/** Corrects one of the readings of a figure that count. */
export function CorrectionForm({
  indicator,
  ...props
}: IndicatorForms & { readonly indicator: IndicatorView }) {
  const readings = indicator.readings.filter(({ correctedBy }) => correctedBy === undefined);
  const typed = typedIn(props, "correction", String(indicator.id));
  if (readings.length === 0) return null;
  return (
    <Frame
      summary="indicators.correct"
      submit="indicators.correctSubmit"
      {...props}
      hidden={{ ...props.hidden, target: String(indicator.id) }}
      action={props.actions.correct}
      typed={typed}
    >
      <NativeSelect
        name="reading"
        label={say("indicators.which")}
        defaultValue={typed?.reading ?? String(readings.at(-1)?.id ?? "")}
        data={readings.map(({ id, day, value }) => ({
          value: String(id),
          label: say("indicators.readingName", { value: formatFigure(value), day: formatDay(day) }),
        }))}
      />
      <ReadingFields typed={typed} today={props.today} />
      <Textarea
        name="why"
        label={say("indicators.why")}
        defaultValue={typed?.why ?? ""}
        maxLength={5000}
        rows={2}
        required
      />
    </Frame>
  );
}

type Typed = Readonly<Record<string, string>> | null;

function ReadingFields({ typed, today }: { readonly typed: Typed; readonly today: Day }) {
  return (
    <div className={styles.fields}>
      <TextInput
        name="day"
        type="date"
        max={today}
        label={say("indicators.day")}
        defaultValue={typed?.day ?? ""}
        required
      />
      <TextInput
        name="value"
        inputMode="decimal"
        label={say("indicators.value")}
        defaultValue={typed?.value ?? ""}
        maxLength={30}
        required
      />
      <TextInput
        name="source"
        label={say("indicators.source")}
        description={say("indicators.sourceHint")}
        defaultValue={typed?.source ?? ""}
        maxLength={500}
        required
      />
    </div>
  );
}

interface FrameProps extends IndicatorForms {
  readonly summary: "indicators.add" | "indicators.reading" | "indicators.correct";
  readonly submit: "indicators.addSubmit" | "indicators.readingSubmit" | "indicators.correctSubmit";
  readonly action: Action;
  readonly typed: Typed;
  readonly children: React.ReactNode;
}

/** Folded away until it is wanted; open where something typed in it was refused. */
function Frame({ summary, submit, action, hidden, draft, typed, children }: FrameProps) {
  return (
    <details className={styles.piece} open={typed !== null}>
      <summary>{say(summary)}</summary>
      {typed !== null && <ReportProblems draft={draft} />}
      <form action={action} className={styles.form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className={styles.actions}>
          <Button type="submit">{say(submit)}</Button>
        </div>
      </form>
    </details>
  );
}

/** What was typed in this form before; null: nothing, or in another one. */
function typedIn({ draft, hidden }: IndicatorForms, deed: string, target: string | null): Typed {
  const fields = draft?.fields;
  if (fields === undefined || fields.deed !== deed || fields.provision !== hidden.provision) return null;
  return target === null || fields.target === target ? fields : null;
}
