"use client";

import { type ReactNode, useActionState } from "react";
import { say } from "../../vocabulary/words";
import { Notice } from "../people/notice";

/** What a form says after nothing was changed: why, what others did meanwhile, and what was typed. */
export interface ReviewAnswer {
  readonly problem: string | null;
  readonly changes: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
}

export type ReviewAction = (before: ReviewAnswer, form: FormData) => Promise<ReviewAnswer>;

export const NOTHING_TYPED: ReviewAnswer = { problem: null, changes: [], typed: {} };

/** The paragraph that a form changes, as it was seen. */
export interface ReviewedPlace {
  readonly resolution: string;
  readonly label: string;
  readonly version: number;
}

/** A form that changes a paragraph; it works without JavaScript, too. */
export function ReviewForm({
  act,
  place,
  fields = {},
  className,
  children,
}: {
  readonly act: ReviewAction;
  readonly place: ReviewedPlace;
  /** What the form says beside what one types. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const [answer, submit] = useActionState(act, NOTHING_TYPED);
  return (
    <form action={submit} className={className}>
      <ReviewProblem answer={answer} />
      <PlaceFields place={place} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

export function PlaceFields({ place }: { readonly place: ReviewedPlace }) {
  return Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** Why nothing was changed. */
export function ReviewProblem({ answer: { problem, changes } }: { readonly answer: ReviewAnswer }) {
  if (problem === null) return null;
  return (
    <Notice kind="problem" title={say("review.problem.title")}>
      <p>{problem}</p>
      {changes.length > 0 && <p>{say("review.problem.changed")}:</p>}
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Notice>
  );
}
