import type { BodyFamily, BodyRow } from "./body";

/** Rule 98 of the rules of procedure names each "Special Political and Decolonization Committee (Fourth Committee)". */
export const MAIN_COMMITTEE_BODIES: BodyFamily = {
  class: "main-committee",
  parent: "main-committees",
  source: "rules-of-procedure",
  rows: [
    committee("First Committee", "Disarmament and International Security Committee"),
    committee("Second Committee", "Economic and Financial Committee"),
    committee("Third Committee", "Social, Humanitarian and Cultural Committee"),
    committee("Fourth Committee", "Special Political and Decolonization Committee"),
    committee("Fifth Committee", "Administrative and Budgetary Committee"),
    committee("Sixth Committee", "Legal Committee"),
    ["special-political-committee", "Special Political Committee"],
  ],
};

function committee(name: string, subject: string): BodyRow {
  return [name.toLowerCase().replace(" ", "-"), name, null, [subject, `${subject} (${name})`]];
}
