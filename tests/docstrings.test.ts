import { describe, expect, test } from "vitest";
import { type Example, listFunctions } from "./architecture/documented-functions";
import { FLOORS, floorOf, LAST_PURE_FLOOR } from "./architecture/house";
import { listPublicNames } from "./architecture/public-names";
import { listSources, readSource } from "./architecture/source-files";

/** What every example may name beside the exports of its own file. */
const SHARED = ["lib/calendar", "lib/resolution"];

type Names = Readonly<Record<string, unknown>>;

const load = (path: string): Promise<Names> => import(/* @vite-ignore */ `${process.cwd()}/${path}`);

async function namesFor(path: string): Promise<Names> {
  const shared = SHARED.flatMap(listSources).filter((file) => file.split("/").length === 3);
  const modules = await Promise.all([...shared, path].map(load));
  return Object.assign({}, ...modules);
}

/** The value of an expression (which may await) in which these names stand. */
async function evaluate(expression: string, names: Names): Promise<unknown> {
  const usable = Object.keys(names).filter((name) => name !== "default");
  const run = new Function(...usable, `"use strict"; return (async () => (${expression}))();`);
  return run(...usable.map((name) => names[name]));
}

async function check({ expression, kind, outcome }: Example, names: Names): Promise<void> {
  if (kind === "gives") {
    expect(await evaluate(expression, names), expression).toEqual(await evaluate(outcome, {}));
    return;
  }
  const error: unknown = await evaluate(expression, names).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error instanceof Error ? error.name : error, expression).toBe(outcome);
}

const pure = Object.keys(FLOORS).filter(
  (folder) => (floorOf(`${folder}/`) ?? 0) <= LAST_PURE_FLOOR && folder !== "app",
);

const publicNames = listPublicNames();

describe.each(pure)("the docstrings of %s", (folder) => {
  for (const path of listSources(folder)) {
    for (const { name, examples, unreadable } of listFunctions(path, readSource(path))) {
      test(`${path}: ${name}`, async () => {
        expect(
          examples,
          "a docstring with what goes in and comes out, right before the function",
        ).not.toBeNull();
        expect(unreadable, "lines after @example that are not `expression // => value`").toEqual([]);
        if (publicNames.has(`${path}: ${name}`)) {
          expect(examples?.length, "an @example that runs, as other folders use it").toBeGreaterThan(0);
        }
        const names = await namesFor(path);
        for (const example of examples ?? []) await check(example, names);
      });
    }
  }
});

const SOURCE = `
/**
 * Doubles a number.
 * @example
 * double(2) // => 4
 * @example
 * double("a", "// => b") // throws TypeError
 * @returns nothing else
 */
export function double(value: number): number;
export function double(value: number): number { return 2 * value; }

/** Says nothing by example. */
export const plain = (value: number): number => value;

/* no docstring */
export async function bare(): Promise<void> {}

/**
 * Half an example.
 * @example
 * half(2)
 */
export const half = function (value: number) { return value / 2; };

function own() {}
export const TABLE = [own];
`;

describe("the test of docstrings", () => {
  test("knows what other folders use", () => {
    expect(publicNames).toContain("lib/calendar/day.ts: addDays");
    expect(publicNames).toContain("lib/grammar/extract.ts: extract");
    expect(publicNames).not.toContain("lib/grammar/clauses/find-clauses.ts: findClauses");
  });

  const functions = listFunctions("lib/calendar/a.ts", SOURCE);

  test("sees the exported functions, each once", () => {
    expect(functions.map(({ name }) => name)).toEqual(["double", "plain", "bare", "half"]);
  });

  test("reads values and errors", () => {
    expect(functions[0]?.examples).toEqual([
      { expression: "double(2)", kind: "gives", outcome: "4" },
      { expression: 'double("a", "// => b")', kind: "throws", outcome: "TypeError" },
    ]);
  });

  test("sees what is missing", () => {
    expect(functions[1]?.examples).toEqual([]);
    expect(functions[2]?.examples).toBeNull();
    expect(functions[3]?.unreadable).toEqual(["half(2)"]);
  });

  test("a wrong value, a wrong error and a missing error fail", async () => {
    const names = {
      two: () => 2,
      raise: () => {
        throw new RangeError("no");
      },
    };
    await check({ expression: "await two()", kind: "gives", outcome: "2" }, names);
    await check({ expression: "raise()", kind: "throws", outcome: "RangeError" }, names);
    await expect(check({ expression: "two()", kind: "gives", outcome: "3" }, names)).rejects.toThrow("two()");
    await expect(
      check({ expression: "raise()", kind: "throws", outcome: "TypeError" }, names),
    ).rejects.toThrow("raise()");
    await expect(check({ expression: "two()", kind: "throws", outcome: "TypeError" }, names)).rejects.toThrow(
      "two()",
    );
  });
});
