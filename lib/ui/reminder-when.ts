import { listWords, say } from "../vocabulary/words";

/** The days of a rule in words: "30 and 7 days before, on the day and 7 days after". */
export function formatWhen(days: readonly number[]): string {
  const before = days.filter((day) => day < 0).map((day) => -day);
  const after = days.filter((day) => day > 0);
  return listWords(
    [
      ...side(
        "before",
        [...before].sort((a, b) => b - a),
      ),
      ...(days.includes(0) ? [say("reminders.when.on")] : []),
      ...side(
        "after",
        [...after].sort((a, b) => a - b),
      ),
    ],
    "and",
  );
}

function side(name: "before" | "after", days: readonly number[]): string[] {
  const [first] = days;
  if (first === undefined) return [];
  const last = days.length === 1 ? first : days.length;
  return [say(`reminders.when.${name}`, { days: listWords(days.map(String), "and"), last })];
}
