import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import type { ReminderRuleList } from "../operations/list-reminder-rules";
import type { ReminderPreview } from "../operations/preview-reminders";
import { say } from "../vocabulary/words";
import { ReminderDeliveryTable } from "./reminder-delivery-table";
import { ReminderPreviewList } from "./reminder-preview-list";
import { ReminderRuleForm, type TypedRule } from "./reminder-rule-form";
import { ReminderRuleItem } from "./reminder-rule-item";

/** What the forms of the page do; the door gives it. */
export interface ReminderActions {
  readonly add: (form: FormData) => Promise<void>;
  readonly pause: (form: FormData) => Promise<void>;
  readonly remove: (form: FormData) => Promise<void>;
}

/** Who is told of which deadlines, what was sent, what would go out today, and a form for a new rule. */
export function ReminderPage({
  list,
  previews,
  missing,
  problem,
  typed,
  actions,
}: {
  readonly list: ReminderRuleList;
  readonly previews: readonly ReminderPreview[];
  /** Settings that are missing to send, each as a sentence. */
  readonly missing: readonly string[];
  readonly problem: string | null;
  readonly typed: TypedRule;
  readonly actions: ReminderActions;
}) {
  return (
    <div className="stack">
      <header>
        <h1>{say("reminders.title")}</h1>
        <p className="lead">{say("reminders.lead")}</p>
        {!list.manageable && <Alert color="yellow">{say("reminders.notAllowed")}</Alert>}
        {problem !== null && <Note color="red" title={say("reminders.problem")} sentences={[problem]} />}
        {list.secret !== null && (
          <Note color="green" title={say("reminders.secret")} sentences={[say("reminders.secretHint")]}>
            <code className="reminder-secret">{list.secret}</code>
          </Note>
        )}
        {missing.length > 0 && <Note color="yellow" title={say("reminders.missing")} sentences={missing} />}
      </header>
      <Rules list={list} actions={actions} />
      {list.manageable && <ReminderRuleForm typed={typed} add={actions.add} />}
      <ReminderPreviewList previews={previews} />
      <ReminderDeliveryTable deliveries={list.deliveries} />
    </div>
  );
}

/** The title in the colour of the text: that of Mantine’s own is too light to read. */
function Note({
  color,
  title,
  sentences,
  children,
}: {
  readonly color: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}) {
  return (
    <Alert color={color} mb="md" className="reminder-note">
      <p>
        <strong>{title}</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </Alert>
  );
}

function Rules({ list, actions }: { readonly list: ReminderRuleList; readonly actions: ReminderActions }) {
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{say("reminders.rules")}</h2>
      {list.rules.length === 0 ? (
        <p>
          {say("reminders.noRules")}{" "}
          <span className="quiet">
            {say(list.manageable ? "reminders.noRulesHint" : "reminders.noRulesHintReader")}
          </span>
        </p>
      ) : (
        <ul className="occurrences">
          {list.rules.map((rule) => (
            <ReminderRuleItem key={rule.id} rule={rule} actions={list.manageable ? actions : null} />
          ))}
        </ul>
      )}
    </section>
  );
}
