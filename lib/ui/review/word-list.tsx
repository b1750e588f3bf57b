"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { say } from "../../vocabulary/words";
import styles from "./review.module.css";
import type { PickableWord } from "./words-of-text";

/** Which words are picked: from where, to where the cursor stands. */
export interface Pick {
  readonly from: number;
  readonly to: number;
}

/** How far Up and Down go: about a line. */
const A_LINE = 10;

/** The words of a paragraph to be picked by keyboard or mouse. What a letter means is told by `onLetter`. */
export function WordList({
  words,
  pick,
  onPick,
  onLetter,
}: {
  readonly words: readonly PickableWord[];
  readonly pick: Pick | null;
  readonly onPick: (pick: Pick) => void;
  readonly onLetter: (letter: string) => void;
}) {
  const isDragging = useRef(false);
  const keep = (index: number) => Math.min(Math.max(index, 0), words.length - 1);
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = pick === null ? 0 : placeAfter(event.key, pick.to, words.length);
    if (to === null) {
      if (/^[a-z0-9]$/.test(event.key)) {
        event.preventDefault();
        onLetter(event.key);
      }
      return;
    }
    event.preventDefault();
    const at = keep(to);
    onPick({ from: event.shiftKey && pick !== null ? pick.from : at, to: at });
  };
  const reach = (event: PointerEvent, isFirst: boolean) => {
    const at = wordAt(event.target);
    if (at === null) return;
    onPick({ from: (isFirst && !event.shiftKey) || pick === null ? at : pick.from, to: at });
  };
  const [first, last] =
    pick === null ? [-1, -1] : [Math.min(pick.from, pick.to), Math.max(pick.from, pick.to)];
  return (
    <div
      role="listbox"
      aria-multiselectable="true"
      aria-label={say("review.pick.region")}
      aria-activedescendant={pick === null ? undefined : wordId(pick.to)}
      tabIndex={0}
      className={`words ${styles.wordList}`}
      data-review-key="e"
      onKeyDown={move}
      onPointerDown={(event) => {
        isDragging.current = true;
        reach(event, true);
      }}
      onPointerOver={(event) => {
        if (isDragging.current && event.buttons === 1) reach(event, false);
      }}
      onPointerUp={() => {
        isDragging.current = false;
      }}
    >
      {words.map((word) => (
        <Word
          key={word.index}
          word={word}
          isPicked={first <= word.index && word.index <= last}
          isCursor={pick?.to === word.index}
        />
      ))}
    </div>
  );
}

function Word({
  word: { index, text, gap, marks },
  isPicked,
  isCursor,
}: {
  readonly word: PickableWord;
  readonly isPicked: boolean;
  readonly isCursor: boolean;
}) {
  const picked = [isPicked ? styles.picked : "", isCursor ? styles.cursor : ""];
  return (
    <>
      <span
        id={wordId(index)}
        role="option"
        tabIndex={-1}
        aria-selected={isPicked}
        data-word={index}
        className={[...marks.map((mark) => `mark-${mark}`), ...picked].filter(Boolean).join(" ") || undefined}
      >
        {text}
      </span>
      {gap}
    </>
  );
}

function wordId(index: number): string {
  return `word-${index}`;
}

function wordAt(target: EventTarget | null): number | null {
  const word = target instanceof Element ? target.closest("[data-word]")?.getAttribute("data-word") : null;
  return word === null || word === undefined ? null : Number(word);
}

/** Where a key leads from a word; null: nowhere. */
function placeAfter(key: string, at: number, number: number): number | null {
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "ArrowDown":
      return at + A_LINE;
    case "ArrowUp":
      return at - A_LINE;
    case "Home":
      return 0;
    case "End":
      return number - 1;
    default:
      return null;
  }
}
