import { expect, test } from "vitest";
import { findTimeExpressions } from "../../scripts/accuracy/time-expressions";

const formsIn = (text: string, adopted: number | null = 2019) =>
  findTimeExpressions(text, adopted).map(({ form }) => form);

test("phrases that look like times are found, with numbers, months and ordinals made alike", () => {
  expect(
    formsIn("Requests the Office to report annually, at its seventy-sixth session, by 12 May 2021;"),
  ).toEqual(["annually", "at its NTH session", "by DAY MONTH YEAR"]);
  expect(
    formsIn("Invites States to reply within six months and every two years, until the review is done;"),
  ).toEqual(["within six months", "every two years", "until the review is done"]);
});

test("the date of a cited document, a year in a name and a year before the adoption are no times", () => {
  expect(formsIn("Urges States to carry out the Protocol of 15 November 2000 and the 2030 Agenda;")).toEqual(
    [],
  );
  expect(formsIn("Urges States to do in the 2030 Agenda what was said in 2017;")).toEqual([]);
  expect(formsIn("Urges States to do what was said in 2017;", null)).toEqual(["in YEAR"]);
});

test("a span holds exactly the words of the phrase", () => {
  const text = "Decides to convene a meeting no later than December 2021;";
  const words = findTimeExpressions(text, 2019).map(({ span }) => text.slice(...span));
  expect(words).toEqual(["no later than December 2021"]);
});
