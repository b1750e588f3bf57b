"use client";

import { Button, Textarea } from "@mantine/core";
import { useActionState } from "react";
import { Notice } from "./people/notice";

/** What the form says after a comment was not kept, with what was typed: a session that ended costs nobody a text. */
export interface CommentAnswer {
  readonly problem: string | null;
  readonly text: string;
}

export type CommentAction = (before: CommentAnswer, form: FormData) => Promise<CommentAnswer>;

const NOTHING_TYPED: CommentAnswer = { problem: null, text: "" };

/** Where something is said about a mandate; it works without JavaScript, too. */
export function CommentForm({
  resolution,
  label,
  most,
  words,
  post,
}: {
  readonly resolution: string;
  readonly label: string;
  /** So many characters fit. */
  readonly most: number;
  /** What stands in the form; passed in, so that the browser need not load the whole catalogue. */
  readonly words: Readonly<Record<"notDone" | "add" | "hint" | "submit", string>>;
  readonly post: CommentAction;
}) {
  const [answer, act, isPending] = useActionState(post, NOTHING_TYPED);
  return (
    <form action={act} className="comment-form">
      {answer.problem !== null && (
        <Notice kind="problem" title={words.notDone}>
          <p>{answer.problem}</p>
        </Notice>
      )}
      <input type="hidden" name="resolution" value={resolution} />
      <input type="hidden" name="label" value={label} />
      <Textarea
        name="text"
        label={words.add}
        description={words.hint}
        defaultValue={answer.text}
        maxLength={most}
        rows={4}
        dir="auto"
        required
      />
      <Button type="submit" mt="sm" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
