import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Day, parseDay } from "../calendar/day";
import { STATUSES } from "../vocabulary/status";

const day = z.union([z.string(), z.date()]).transform((value, context): Day => {
  const read = parseDay(typeof value === "string" ? value : value.toISOString().slice(0, 10));
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "is no day; write it as 2021-09-14" });
  return z.NEVER;
});

const evidence = z.strictObject({
  title: z.string().nullable().default(null),
  symbol: z.string().nullable().default(null),
  paragraph: z.string().nullable().default(null),
  address: z.url().nullable().default(null),
  date: day.nullable().default(null),
  passage: z.string().nullable().default(null),
});

const outcome = z.strictObject({
  paragraph: z.string(),
  verb: z.string(),
  /** A day in the window meant, where the provision falls due more than once. */
  due: day.nullable().default(null),
  status: z.enum(STATUSES),
  asOf: day,
  doneOn: day.nullable().default(null),
  note: z.string().nullable().default(null),
  evidence: z.array(evidence).default([]),
});

/** A figure by which a provision is followed, with its readings. */
const indicator = z.strictObject({
  paragraph: z.string(),
  verb: z.string(),
  name: z.string(),
  unit: z.string(),
  goal: z.number().nullable().default(null),
  readings: z.array(
    z.strictObject({ day, value: z.number(), source: z.string(), note: z.string().nullable().default(null) }),
  ),
});

const seed = z.strictObject({
  document: z.strictObject({ file: z.string(), symbol: z.string() }),
  outcomes: z.array(outcome),
  indicators: z.array(indicator).default([]),
});

export type SeedOutcome = z.infer<typeof outcome>;
export type SeedIndicator = z.infer<typeof indicator>;

export interface Seed {
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly symbol: string;
  readonly outcomes: readonly SeedOutcome[];
  readonly indicators: readonly SeedIndicator[];
}

/** The first resolution and what became of it, from the folder prisma/seed. */
export function readSeed(folder: string): Seed {
  const read = seed.parse(parse(readFileSync(join(folder, "outcomes.yaml"), "utf8")));
  const { file, symbol } = read.document;
  const { outcomes, indicators } = read;
  return { source: file, bytes: readFileSync(join(folder, file)), symbol, outcomes, indicators };
}
