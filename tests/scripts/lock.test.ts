import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "../../scripts/lock.mjs";
import { createFolder, start, write } from "./temporary-project";

test("who comes second waits for the first and says so once", async () => {
  const lock = join(createFolder(), "lock");
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await setTimeout(500);
    events.push(`${name} ends`);
  };
  const say = (sentence: string) => events.push(sentence);
  const first = withLock(lock, say, work("first"));
  await Promise.all([first, withLock(lock, say, work("second"))]);
  expect(events).toEqual([
    "first begins",
    `Another set-up is at work here (process ${process.pid}): waiting for it to end.`,
    "first ends",
    "second begins",
    "second ends",
  ]);
});

test("the lock of a process that is no more is taken over, and nothing is left behind", async () => {
  const folder = createFolder();
  const { child, ended } = start(folder, ["--version"]);
  await ended;
  write(folder, "lock/pid", String(child.pid));
  const said: string[] = [];
  expect(
    await withLock(
      join(folder, "lock"),
      (sentence: string) => said.push(sentence),
      async () => "done",
    ),
  ).toBe("done");
  expect(said).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("work that fails frees the lock", async () => {
  const lock = join(createFolder(), "lock");
  const work = () =>
    withLock(
      lock,
      () => {},
      () => Promise.reject(new Error("no")),
    );
  await expect(work()).rejects.toThrow("no");
  expect(existsSync(lock)).toBe(false);
});
