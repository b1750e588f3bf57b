"use client";

import { Button } from "@mantine/core";
import { type ReactNode, useActionState } from "react";
import { Notice } from "./notice";

/** What a form answers that makes a secret: it stands in this one answer and nowhere else. */
export interface OnceAnswer {
  readonly secret: string | null;
  readonly hint: string | null;
  readonly problem: string | null;
}

export type OnceAction = (before: OnceAnswer, form: FormData) => Promise<OnceAnswer>;

const NOTHING_YET: OnceAnswer = { secret: null, hint: null, problem: null };

/** A form whose answer is shown once where it stands, with and without JavaScript. */
export function OnceForm({
  action,
  title,
  problemTitle,
  submit,
  children,
}: {
  readonly action: OnceAction;
  /** What the secret is. */
  readonly title: string;
  readonly problemTitle: string;
  readonly submit: string;
  readonly children?: ReactNode;
}) {
  const [answer, act, isPending] = useActionState(action, NOTHING_YET);
  return (
    <form action={act} className="stack">
      {answer.problem !== null && (
        <Notice kind="problem" title={problemTitle}>
          <p>{answer.problem}</p>
        </Notice>
      )}
      {answer.secret !== null && (
        <Notice kind="done" title={title}>
          <p>{answer.hint}</p>
          <code className="secret">{answer.secret}</code>
        </Notice>
      )}
      {children}
      <Button type="submit" variant="default" disabled={isPending}>
        {submit}
      </Button>
    </form>
  );
}
