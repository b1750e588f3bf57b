import { Button, Textarea, TextInput } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Day } from "../calendar/day";
import type { TypedEvidence } from "../operations/report-drafts";
import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import styles from "./report.module.css";
import { EvidenceRows } from "./report-evidence";
import { JudgementChoices, StatusChoices } from "./report-statuses";

/** What a form of recording begins with, and where it leads. */
export interface RecordingForm {
  readonly action: (form: FormData) => Promise<void>;
  /** What was typed, by the name of the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly evidence: readonly TypedEvidence[];
  /** What the action needs to know beside what is typed. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly largest: string;
  readonly endings: readonly string[];
  /** Where one goes who does not record. */
  readonly back: string;
}

/** A form that records a status: of one due date, of many, or in the place of what was said. */
export function ReportForm({
  form,
  statuses,
  turn,
  submit,
  note,
  children,
}: {
  readonly form: RecordingForm;
  readonly statuses: readonly Status[];
  /** It is said of a turn of a recurrence, which can end with it. */
  readonly turn: boolean;
  readonly submit: string;
  readonly note: { readonly label: string; readonly hint: string; readonly required: boolean };
  readonly children: ReactNode;
}) {
  const { fields, today } = form;
  return (
    <FormFrame form={form} submit={submit}>
      {children}
      <StatusChoices statuses={statuses} chosen={fields.status ?? ""} />
      <div className={styles.fields}>
        <AsOfField asOf={fields.asOf ?? today} today={today} />
        <TextInput
          name="doneOn"
          type="date"
          max={today}
          label={say("report.doneOn")}
          description={say("report.doneOnHint")}
          defaultValue={fields.doneOn ?? ""}
        />
      </div>
      {turn && (
        <label className={styles.status}>
          <input type="checkbox" name="onwards" value="yes" defaultChecked={fields.onwards === "yes"} />
          <span>
            {say("report.onwards")}
            <span className={styles.meaning}>{say("report.onwardsHint")}</span>
          </span>
        </label>
      )}
      <JudgementChoices chosen={fields.judgement ?? "register"} />
      <NoteField typed={fields.note ?? ""} {...note} />
    </FormFrame>
  );
}

/** What every form of recording has: its hidden part, rows of evidence, and the button. */
export function FormFrame({
  form: { action, hidden, evidence, today, largest, endings, back },
  submit,
  children,
}: {
  readonly form: RecordingForm;
  readonly submit: string;
  readonly children: ReactNode;
}) {
  return (
    <form action={action} className={`card ${styles.form}`}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* The key Enter presses the first button of a form: it is to record, not to bring more rows. */}
      <button
        type="submit"
        name="intent"
        value="record"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
      >
        {submit}
      </button>
      {children}
      <EvidenceRows evidence={evidence} today={today} largest={largest} endings={endings} />
      <div className={styles.actions}>
        <Button type="submit" name="intent" value="record">
          {submit}
        </Button>
        <Link href={back}>{say("report.cancel")}</Link>
      </div>
    </form>
  );
}

/** The day of which something is said. */
export function AsOfField({ asOf, today }: { readonly asOf: string; readonly today: Day }) {
  return (
    <TextInput
      name="asOf"
      type="date"
      max={today}
      label={say("report.asOf")}
      description={say("report.asOfHint")}
      defaultValue={asOf}
      required
    />
  );
}

export function NoteField({
  typed,
  label,
  hint,
  required,
}: {
  readonly typed: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
}) {
  return (
    <Textarea
      name="note"
      label={label}
      description={hint}
      defaultValue={typed}
      maxLength={5000}
      rows={3}
      required={required}
    />
  );
}
