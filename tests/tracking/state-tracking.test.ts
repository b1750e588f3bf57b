import { expect, it } from "vitest";
import {
  isTrackedByState,
  latestOfStates,
  rollUpStates,
  type StateStatus,
  statusesThatOccur,
} from "@/lib/tracking/state-tracking";

const to = (...ids: string[]) => ids.map((bodyId) => ({ bodyId }));

it("what all States are asked to ratify, enact or send can be followed State by State", () => {
  for (const kind of ["ratification", "legislation", "data", "report", "appointment", "funding"] as const)
    expect(isTrackedByState({ addressees: to("member-states"), asked: [{ kind }] }), kind).toBe(true);
  expect(isTrackedByState({ addressees: to("unodc", "states-parties"), asked: [{ kind: "data" }] })).toBe(
    true,
  );
});

it("what no State can be seen to have done, what names no kind, and what only some States are asked cannot", () => {
  const cannot = (addressees: string[], ...kinds: ("meeting" | "awareness" | "ratification")[]) =>
    expect(isTrackedByState({ addressees: to(...addressees), asked: kinds.map((kind) => ({ kind })) })).toBe(
      false,
    );
  cannot(["member-states"], "meeting", "awareness");
  cannot(["member-states"]);
  cannot(["unodc"], "ratification");
  cannot(["donor-countries"], "ratification");
  cannot(["african-group"], "ratification");
  cannot(["chad"], "ratification");
});

const said = (id: number, state: string, status: StateStatus["status"], asOf: StateStatus["asOf"]) => ({
  ...{ id, state, status, asOf },
});

it("of each State the last that was said by the day counts, of one day what was said last, and nothing of a later day", () => {
  const records = [
    said(1, "chad", "implemented", "2021-05-01"),
    said(2, "chad", "in-progress", "2020-05-01"),
    said(3, "nepal", "in-progress", "2020-05-01"),
    said(4, "nepal", "no-information", "2020-05-01"),
    said(5, "togo", "implemented", "2022-01-01"),
  ];
  const on = (day: StateStatus["asOf"]) =>
    [...latestOfStates(records, day)].map(([state, { status }]) => `${state} ${status}`).sort();
  expect(on("2020-04-30")).toEqual([]);
  expect(on("2020-12-31")).toEqual(["chad in-progress", "nepal no-information"]);
  expect(on("2021-12-31")).toEqual(["chad implemented", "nepal no-information"]);
  expect(on("2022-01-01")).toEqual(["chad implemented", "nepal no-information", "togo implemented"]);
});

it("the roll-up counts 193 States by status and by group, and silence is no information", () => {
  const silent = rollUpStates(new Map());
  expect(silent).toMatchObject({ states: 193, counts: { "no-information": 193, "not-started": 0 } });
  expect(statusesThatOccur(silent.counts)).toEqual(["no-information"]);
  const { counts, groups } = rollUpStates(
    new Map([
      ["chad", { status: "implemented" }],
      ["togo", { status: "in-progress" }],
      ["nepal", { status: "implemented" }],
    ] as const),
  );
  expect(counts).toMatchObject({ implemented: 2, "in-progress": 1, "no-information": 190 });
  expect(groups.map((group) => [group.group, group.states, group.counts.implemented])).toEqual([
    ["african-group", 54, 1],
    ["asia-pacific-group", 54, 1],
    ["eastern-european-group", 23, 0],
    ["grulac", 33, 0],
    ["western-european-and-others-group", 29, 0],
  ]);
  for (const group of groups)
    expect(Object.values(group.counts).reduce((sum, number) => sum + number)).toBe(group.states);
  expect(statusesThatOccur(counts)).toEqual(["in-progress", "implemented", "no-information"]);
});
