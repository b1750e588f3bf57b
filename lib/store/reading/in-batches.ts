/** A database takes so many values in one statement at the most; half of that leaves room for the others. */
const MOST_VALUES = 400;

/** Asks for many ids some at a time, in order, and puts the answers together. */
export async function inBatches<Id, Answer>(
  ids: readonly Id[],
  ask: (batch: readonly Id[]) => Promise<readonly Answer[]>,
  size = MOST_VALUES,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < ids.length; at += size) answers.push(...(await ask(ids.slice(at, at + size))));
  return answers;
}
