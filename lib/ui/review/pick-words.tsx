"use client";

import { Button } from "@mantine/core";
import { useActionState, useRef, useState } from "react";
import type { Mark } from "../../queries/marked-text";
import { FORCES } from "../../vocabulary/force";
import { say } from "../../vocabulary/words";
import styles from "./review.module.css";
import {
  NOTHING_TYPED,
  PlaceFields,
  type ReviewAction,
  type ReviewedPlace,
  ReviewProblem,
} from "./review-form";
import { type Pick, WordList } from "./word-list";
import { stretchOf, wordsOfText } from "./words-of-text";

/** What picked words can be, each with its key. */
const USES = [
  { is: "verb", key: "v", words: "review.pick.verb" },
  { is: "add-addressee", key: "a", words: "review.pick.add-addressee" },
  { is: "add-deadline", key: "t", words: "review.pick.add-deadline" },
  { is: "split", key: "s", words: "review.pick.split" },
  { is: "words", key: "w", words: "review.pick.words_of" },
  { is: "add", key: "n", words: "review.pick.newOne" },
] as const;

/** The paragraph to pick words in, and what they are to be. Without JavaScript the words are typed. */
export function PickWords({
  text,
  marks,
  provisions,
  act,
  place,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The provisions by their places in the list. */
  readonly provisions: readonly { readonly index: number; readonly verb: string }[];
  readonly act: ReviewAction;
  readonly place: ReviewedPlace;
}) {
  const [answer, submit] = useActionState(act, NOTHING_TYPED);
  const [pick, setPick] = useState<Pick | null>(null);
  const [typed, setTyped] = useState(answer.typed.words ?? "");
  const [provision, setProvision] = useState(answer.typed.provision ?? "0");
  const form = useRef<HTMLFormElement>(null);
  const words = wordsOfText(text, marks);
  const span = pick === null ? null : stretchOf(words, pick.from, pick.to);
  const choose = (next: Pick) => {
    setPick(next);
    const stretch = stretchOf(words, next.from, next.to);
    if (stretch !== null) setTyped(text.slice(...stretch));
  };
  const letter = (pressed: string) => {
    if (/^[1-9]$/.test(pressed) && Number(pressed) <= provisions.length)
      setProvision(String(Number(pressed) - 1));
    const use = USES.find(({ key }) => key === pressed);
    if (use !== undefined) form.current?.querySelector<HTMLElement>(`[value="${use.is}"]`)?.click();
  };
  return (
    <form action={submit} ref={form} className="stack">
      <WordList words={words} pick={pick} onPick={choose} onLetter={letter} />
      <output className={`small ${styles.pickedWords}`}>
        {span !== null && say("review.pick.picked", { words: text.slice(...span) })}
      </output>
      <h2>{say("review.pick.title")}</h2>
      <p>{say("review.pick.lead")}</p>
      <ReviewProblem answer={answer} />
      <PlaceFields place={place} />
      <input type="hidden" name="start" value={span?.[0] ?? ""} />
      <input type="hidden" name="end" value={span?.[1] ?? ""} />
      <div className={styles.fields}>
        <label className={styles.wide}>
          {say("review.pick.words")}
          <input
            name="words"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setPick(null);
            }}
            autoComplete="off"
          />
          <span className="small quiet">{say("review.pick.wordsHint")}</span>
        </label>
        {provisions.length > 0 && (
          <label>
            {say("review.pick.of")}
            <select
              name="provision"
              value={provision}
              onChange={(event) => setProvision(event.currentTarget.value)}
            >
              {provisions.map(({ index, verb }) => (
                <option key={index} value={index}>
                  {say("review.pick.ofOne", { number: index + 1, verb })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say("review.pick.forceOfNew")}
          <select name="force" defaultValue={answer.typed.force ?? "request"}>
            {FORCES.map((force) => (
              <option key={force} value={force}>
                {say(`force.${force}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="buttons">
        {USES.filter(({ is }) => is === "add" || provisions.length > 0).map(({ is, key, words: said }) => (
          <Button key={is} type="submit" name="is" value={is} variant="default" size="xs">
            {say(said)} ({key.toUpperCase()})
          </Button>
        ))}
      </div>
    </form>
  );
}
