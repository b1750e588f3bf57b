import { expect, it } from "vitest";
import { WORDS } from "@/lib/vocabulary/words";
import { findSayings, variablesOf } from "../architecture/said-values";
import { listSources, readSource } from "../architecture/source-files";

interface Words {
  readonly [key: string]: string | Words;
}

/** Every message of the catalogue under its key: "people.invitation". */
function messagesOf(words: Words, before = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, said]): [string, string][] =>
    typeof said === "string" ? [[before + key, said]] : messagesOf(said, `${before + key}.`),
  );
}

const messages = messagesOf(WORDS);

/**
 * What a source forgets to pass, as "file: key wants name". Where a part of the key is only known when it runs, which of the messages are meant is not
 * told by the source: then one of them has to get what it wants.
 */
function forgotten(path: string, text: string): string[] {
  return findSayings(path, text).flatMap(({ key, values }) => {
    const wants = messages
      .filter(([name]) => values !== null && key.test(name))
      .map(([name, message]) =>
        [...variablesOf(message)]
          .filter((variable) => values?.has(variable) === false)
          .map((variable) => `${path}: ${name} wants ${variable}`),
      );
    return wants.some((missing) => missing.length === 0) ? [] : wants.flat();
  });
}

it("passes every value that a sentence of the catalogue asks for", () => {
  const sources = ["lib", "app"].flatMap(listSources);
  expect(sources.flatMap((path) => forgotten(path, readSource(path)))).toEqual([]);
});

it("notices a value under another name", () => {
  const call = 'say("people.linkHint", { until: "1 May 2026" })';
  expect(forgotten("a.ts", call)).toEqual(["a.ts: people.linkHint wants day"]);
  expect(forgotten("a.ts", 'say("people.linkHint", { day: "1 May 2026" })')).toEqual([]);
});
