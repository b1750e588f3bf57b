import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FLOORS } from "./architecture/house";
import { listFiles, listSources, readSource } from "./architecture/source-files";
import { findViolations, findWrongName } from "./architecture/violations";

/** What Next loads from the root keeps to the rules of app. */
const LOADED_BY_NEXT = ["instrumentation.ts", "proxy.ts"];

describe("the house", () => {
  test.each(Object.keys(FLOORS))("%s imports only from lower floors and keeps to its own work", (folder) => {
    const sources = [
      ...listSources(folder),
      ...(folder === "app" ? LOADED_BY_NEXT.filter((file) => existsSync(file)) : []),
    ];
    expect(sources.flatMap((path) => findViolations(path, readSource(path)))).toEqual([]);
  });

  test("lib has no other rooms", () => {
    const rooms = new Set(listFiles("lib").map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...rooms].filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });

  test("files have names that say what they hold", () => {
    const files = [...["lib", "app", "scripts"].flatMap(listFiles), ...listSources("tests")];
    expect(files.flatMap(findWrongName)).toEqual([]);
  });
});

const BAD: readonly (readonly [path: string, text: string, says: string])[] = [
  ["lib/calendar/a.ts", 'import { x } from "../tracking/x";', "lib/tracking above it, on 2"],
  ["lib/calendar/a.ts", 'import type { X } from "@/lib/store/x";', "lib/store above it, on 4"],
  ["lib/calendar/a.ts", 'export * from "../resolution/span";', "both on floor 0 and do not know each other"],
  [
    "lib/reading/a.ts",
    'const x = await import("../grammar/x");',
    "both on floor 1 and do not know each other",
  ],
  ["lib/queries/a.ts", 'type X = import("../operations/x").X;', "lib/operations above it, on 5"],
  ["lib/store/a.ts", 'export { x } from "../access/x";', "both on floor 4"],
  ["lib/ui/a.tsx", 'import { x } from "../cli/x";', "both on floor 6"],
  ["lib/cli/a.ts", 'import { x } from "../../scripts/x.mjs";', "scripts is no room of the house"],
  ["lib/shared/a.ts", "export const x = 1;", "lib/shared, which is no room of the house"],
  [
    "app/page.tsx",
    'import { x } from "@/lib/store/x";',
    "the query belongs in lib/store behind an operation",
  ],
  ["app/import/page.tsx", 'import { x } from "@/lib/reading/x";', "an operation of lib/operations"],
  ["app/import/page.tsx", 'import { x } from "@/lib/grammar/x";', "an operation of lib/operations"],
  ["instrumentation.ts", 'import { x } from "./lib/store/x";', "behind an operation"],
  [
    "lib/operations/a.ts",
    'import { PrismaClient } from "@prisma/client";',
    "only lib/store speaks to the database",
  ],
  ["app/page.tsx", 'import { createClient } from "@libsql/client";', "only lib/store speaks to the database"],
  [
    "lib/reading/a.ts",
    'import { readFile } from "node:fs/promises";',
    "files and the system belong in lib/store",
  ],
  ["lib/reading/a.ts", 'import { join } from "path";', "lib/reading is pure"],
  ["lib/exports/a.ts", 'import pino from "pino";', "what needs a framework belongs in"],
  ["lib/exports/a.ts", 'import { headers } from "next/headers";', "what needs a framework belongs in"],
  ["lib/operations/a.ts", 'import { useState } from "react";', "React components belong in lib/ui"],
  ["lib/exports/a.tsx", "export const a = <b>bold</b>;", "has markup"],
  ["lib/tracking/a.ts", "export const today = () => Date.now();", "touches Date.now"],
  ["lib/tracking/a.ts", "export const today = () => new Date();", "touches new Date()"],
  ["lib/tracking/a.ts", "export const today = () => Date();", "touches Date()"],
  ["lib/tracking/a.ts", "export const id = () => Math.random();", "touches Math.random"],
  ["lib/tracking/a.ts", "export const home = process.env.HOME;", "touches process"],
  ["lib/tracking/a.ts", "export const home = (process as { cwd(): string }).cwd();", "touches process"],
  ["lib/tracking/a.ts", "const { env } = process; export { env };", "touches process"],
  ["lib/tracking/a.ts", 'export const get = () => fetch("http://localhost");', "touches fetch"],
  ["lib/tracking/a.ts", 'console.log("here");', "touches console"],
];

const GOOD: readonly (readonly [path: string, text: string])[] = [
  [
    "lib/tracking/a.ts",
    'import { x } from "../calendar/x"; import type { Y } from "../grammar/y"; import { z } from "zod";',
  ],
  ["lib/tracking/a.ts", 'import { x } from "./x"; import { y } from "../tracking/y";'],
  ["lib/vocabulary/a.ts", 'import { createTranslator } from "use-intl/core";'],
  ["lib/calendar/a.ts", "export const day = (value: number) => new Date(value).toISOString();"],
  [
    "lib/grammar/a.ts",
    'export const a = { process: 1 }; export const b = a.process; // import "../store/x", Date.now()',
  ],
  ["lib/grammar/a.ts", "export const words = \"import { x } from '../store/x'; process.exit()\";"],
  ["lib/grammar/a.ts", "export interface A { readonly process: string; fetch(): void }"],
  [
    "lib/store/a.ts",
    'import { PrismaClient } from "./generated/client"; import { PrismaLibSql } from "@prisma/adapter-libsql";',
  ],
  [
    "lib/operations/a.ts",
    'import { x } from "../store/x"; import { readFile } from "node:fs/promises"; console.log(Date.now());',
  ],
  [
    "lib/ui/a.tsx",
    'import type { Standing } from "../vocabulary/status"; export const A = () => <b>bold</b>;',
  ],
  [
    "app/page.tsx",
    'import { x } from "@/lib/operations/x"; import "./page.css"; import { y } from "../lib/ui/y";',
  ],
];

describe("the test of the house", () => {
  test.each(BAD)("%s may not say: %s", (path, text, says) => {
    const sentences = findViolations(path, text);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(path);
    expect(sentences[0]).toContain(says);
  });

  test.each(GOOD)("%s may say: %s", (path, text) => {
    expect(findViolations(path, text)).toEqual([]);
  });

  test.each([
    "lib/calendar/dateUtils.ts",
    "lib/calendar/Day.ts",
    "lib/calendar/day_of_week.ts",
    "lib/calendar/date-utils.ts",
    "lib/helpers/day.ts",
    "lib/operations/mandate-service.ts",
    "lib/store/connection.manager.ts",
    "lib/[id]/day.ts",
  ])("no file is called %s", (path) => {
    expect(findWrongName(path)).toHaveLength(1);
  });

  test.each([
    "lib/grammar/deadlines/at-its-nth-session.ts",
    "app/mandates/[id]/page.tsx",
    "app/(register)/[...symbol]/not-found.tsx",
    "app/_parts/page.module.css",
    "tests/calendar/day.test.ts",
    "vitest.browser.config.ts",
  ])("a file may be called %s", (path) => {
    expect(findWrongName(path)).toEqual([]);
  });
});
