import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type Figure,
  findFallen,
  formatFigure,
  formatOutcome,
  readCommitted,
  recordFigures,
} from "../../scripts/accuracy/figures";
import { isLayerOfAll } from "../../scripts/accuracy/print-labelled";
import { createFolder } from "./temporary-project";

const share = (name: string, value: number): Figure => ({ name, value, kind: "share", better: "more" });
const errors = (value: number): Figure => ({ name: "errors", value, kind: "count", better: "fewer" });

test("a figure that moved is shown with what it moved by, one that did not stands alone", () => {
  expect(formatFigure(share("force", 0.998), { force: 0.994 })).toBe("0.998 (+0.004)");
  expect(formatFigure(share("force", 0.99), { force: 0.994 })).toBe("0.990 (−0.004)");
  expect(formatFigure(share("force", 0.9941), { force: 0.994 })).toBe("0.994");
  expect(formatFigure(share("force", 0.998), {})).toBe("0.998");
  expect(formatFigure(errors(3), { errors: 5 })).toBe("3 (−2)");
});

test("the closing sentence calls fewer errors a gain and a lower share a loss", () => {
  const committed = { force: 0.994, errors: 5 };
  expect(formatOutcome([share("force", 0.99), errors(3)], committed)).toBe(
    "Against the committed figures: gained errors 3 (−2); lost force 0.990 (−0.004).",
  );
  expect(formatOutcome([share("force", 0.994), errors(5)], committed)).toBe(
    "Against the committed figures: nothing changed.",
  );
});

test("figures that stand in no commit, and committed ones that were not measured, are said", () => {
  expect(formatOutcome([errors(3)], { force: 1 })).toBe(
    "Against the committed figures: nothing changed. Figures not committed yet: 1. Committed, not measured now: force.",
  );
});

test("a fall by more than 0.0005 is a fall, one by 0.0005 is not, and neither is a rise", () => {
  const fallen = (value: number) => findFallen([share("force", value)], { force: 0.998 }).length;
  expect([0.9974, 0.9975, 0.999].map(fallen)).toEqual([1, 0, 0]);
});

test("only the layers of all documents together may fail a run", () => {
  expect(isLayerOfAll({ name: ".txt all addressees" })).toBe(true);
  expect(isLayerOfAll({ name: ".txt A-RES-77-122 addressees" })).toBe(false);
  expect(isLayerOfAll({ name: ".txt errors" })).toBe(false);
});

test("recording one part leaves the figures of the other parts as they were", () => {
  const path = join(createFolder({ "README.md": "" }), "accuracy-figures.json");
  expect(readCommitted(path)).toEqual({});
  recordFigures(path, "labels", [share("force", 0.99812345)]);
  recordFigures(path, "coverage", [errors(7)]);
  expect(readCommitted(path)).toEqual({ coverage: { errors: 7 }, labels: { force: 0.9981 } });
  expect(readFileSync(path, "utf8")).toMatch(/\}\n$/);
});
