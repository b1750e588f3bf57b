"use client";

import { Button, TextInput } from "@mantine/core";
import { useActionState } from "react";
import { say } from "../../vocabulary/words";
import {
  NOTHING_TYPED,
  PlaceFields,
  type ReviewAction,
  type ReviewedPlace,
  ReviewProblem,
} from "./review-form";

/** A decision of the paragraph as it stands, with a note if one likes. */
export function NoteForm({
  act,
  place,
  id,
  button,
  hint,
  shortcut,
  isMain = false,
}: {
  readonly act: ReviewAction;
  readonly place: ReviewedPlace;
  readonly id: string;
  readonly button: string;
  readonly hint: string;
  /** The key that presses the button. */
  readonly shortcut?: string;
  readonly isMain?: boolean;
}) {
  const [answer, submit] = useActionState(act, NOTHING_TYPED);
  return (
    <form action={submit}>
      <ReviewProblem answer={answer} />
      <PlaceFields place={place} />
      <p>{hint}</p>
      <TextInput
        key={answer.typed.note}
        id={id}
        name="note"
        label={say("review.note")}
        description={say("review.noteHint")}
        defaultValue={answer.typed.note ?? ""}
        maxLength={2000}
        mb="sm"
      />
      <Button
        type="submit"
        variant={isMain ? "filled" : "default"}
        data-review-key={shortcut}
        aria-keyshortcuts={shortcut}
      >
        {button}
      </Button>
    </form>
  );
}
