import { type Element, elements, findElements } from "../markup/element";
import { printNumber } from "../markup/print-number";
import { wordValue } from "./word-value";

/** How one level of a list counts. */
interface Level {
  readonly format: string;
  /** "%1.", "(%2)": the number of level n stands at "%n". */
  readonly template: string;
  readonly start: number;
}

/** The number that Word prints before a paragraph of a list: "4.", "(a)"; empty where it prints none. Counts on with every call. */
export type Counter = (listId: string, level: number) => string;

/**
 * A counter over the lists of `word/numbering.xml`: Word stores only that a paragraph belongs to a list, and counts when it prints.
 * @example
 * listCounter({ name: "numbering", attributes: {}, children: [] })("1", 0) // => ""
 */
export function listCounter(numbering: Element | null): Counter {
  const lists = numbering === null ? new Map<string, ReadonlyMap<number, Level>>() : readLists(numbering);
  const counts = new Map<string, number[]>();
  return (listId, level) => {
    const levels = lists.get(listId);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return "";
    const count = counts.get(listId) ?? [];
    counts.set(listId, count);
    count.length = Math.min(count.length, level + 1);
    for (let upper = 0; upper < level; upper++) count[upper] ??= levels.get(upper)?.start ?? 1;
    count[level] = (count[level] ?? own.start - 1) + 1;
    if (own.format === "bullet") return "•";
    return own.template.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printNumber(count[at] ?? 1, levels.get(at)?.format ?? "decimal");
    });
  };
}

function readLists(numbering: Element): Map<string, ReadonlyMap<number, Level>> {
  const abstract = new Map<string, ReadonlyMap<number, Level>>();
  for (const list of findElements(numbering, (element) => element.name === "abstractNum")) {
    const levels = elements(list, "lvl").map((level): [number, Level] => [
      Number(level.attributes["w:ilvl"] ?? 0),
      {
        format: wordValue(level, "numFmt") ?? "decimal",
        template: wordValue(level, "lvlText") ?? "",
        start: Number(wordValue(level, "start") ?? 1),
      },
    ]);
    abstract.set(list.attributes["w:abstractNumId"] ?? "", new Map(levels));
  }
  const lists = findElements(numbering, (element) => element.name === "num");
  return new Map(
    lists.map((list) => [
      list.attributes["w:numId"] ?? "",
      abstract.get(wordValue(list, "abstractNumId") ?? "") ?? new Map(),
    ]),
  );
}
