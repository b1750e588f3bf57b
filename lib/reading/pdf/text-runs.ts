import { IDENTITY, type Matrix, multiply, toMatrix } from "./matrix";
import type { TextItem } from "./page-lines";

/** The drawing instructions of a page: an operator's number and its arguments, as the PDF library lists them. */
export interface Instructions {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators that set or show text. */
export type TextOperators = Readonly<Record<TextOperator, number>>;

export const TEXT_OPERATORS = [
  ...["save", "restore", "transform", "paintFormXObjectBegin", "paintFormXObjectEnd", "beginText"],
  ...["setFont", "setTextMatrix", "moveText", "setLeadingMoveText", "setLeading", "nextLine"],
  ...["setCharSpacing", "setWordSpacing", "setHScale", "setTextRise", "showText"],
] as const;

type TextOperator = string;

interface State {
  readonly base: Matrix;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
}

const START: State = {
  base: IDENTITY,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
};

/** White space without a space of its own: wider than this, in letters' heights, it parts two words. */
const WORD_GAP = 0.22;

/**
 * The runs of text that a page shows, each where it stands. The text state is kept as the PDF specification (ISO 32000-1, 9.4)
 * has it, so that the white space between letters is known: a setter's kerning is no space between words.
 * @example
 * textRuns({ fnArray: [1, 2], argsArray: [["F1", 10], [[{ unicode: "A", width: 500, isSpace: false }]]] }, { setFont: 1, showText: 2 }) // => [{ text: "A", x: 0, y: 0, width: 5, size: 10 }]
 */
export function textRuns({ fnArray, argsArray }: Instructions, operators: TextOperators): TextItem[] {
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const runs: TextItem[] = [];
  const saved: State[] = [];
  let state = START;
  let text: Matrix = IDENTITY;
  let [lineX, lineY, x] = [0, 0, 0];
  const move = (right: number, up: number) => {
    lineX += right;
    lineY += up;
    x = lineX;
  };
  for (const [index, operator] of fnArray.entries()) {
    const args = toArray(argsArray[index]);
    const [first, second] = [Number(args[0]), Number(args[1])];
    switch (names.get(operator)) {
      case "save":
      case "paintFormXObjectBegin":
        saved.push(state);
        if (args[0] !== undefined && args[0] !== null)
          state = { ...state, base: multiply(state.base, toMatrix(args[0])) };
        break;
      case "restore":
      case "paintFormXObjectEnd":
        state = saved.pop() ?? state;
        break;
      case "transform":
        state = { ...state, base: multiply(state.base, toMatrix(args)) };
        break;
      case "beginText":
        text = IDENTITY;
        [lineX, lineY, x] = [0, 0, 0];
        break;
      case "setTextMatrix":
        text = toMatrix(args[0]);
        [lineX, lineY, x] = [0, 0, 0];
        break;
      case "setFont":
        state = { ...state, size: second };
        break;
      case "moveText":
        move(first, second);
        break;
      case "setLeadingMoveText":
        state = { ...state, leading: second };
        move(first, second);
        break;
      case "setLeading":
        state = { ...state, leading: -first };
        break;
      case "nextLine":
        move(0, state.leading);
        break;
      case "setCharSpacing":
        state = { ...state, charSpacing: first };
        break;
      case "setWordSpacing":
        state = { ...state, wordSpacing: first };
        break;
      case "setHScale":
        state = { ...state, scale: first / 100 };
        break;
      case "setTextRise":
        state = { ...state, rise: first };
        break;
      case "showText": {
        const run = showText(toArray(args[0]), state);
        runs.push(place(run, state, text, x, lineY));
        x += run.advance;
        break;
      }
      default:
        break;
    }
  }
  return runs;
}

interface ShownText {
  readonly text: string;
  readonly advance: number;
}

/** The letters of a run and how far they reach, in units of text space. */
function showText(glyphs: readonly unknown[], state: State): ShownText {
  let [text, advance, gap] = ["", 0, 0];
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      gap -= (glyph / 1000) * state.size;
      continue;
    }
    const { unicode, width, isSpace } = toGlyph(glyph);
    if (gap > WORD_GAP * Math.abs(state.size) && text !== "" && !/\s$/.test(text) && !/^\s/.test(unicode))
      text += " ";
    text += unicode;
    advance += gap + (width / 1000) * state.size + state.charSpacing + (isSpace ? state.wordSpacing : 0);
    gap = 0;
  }
  return { text, advance: (advance + gap) * state.scale };
}

function place(run: ShownText, state: State, text: Matrix, x: number, y: number): TextItem {
  const matrix = multiply(state.base, text);
  const [a, b, c, d] = matrix;
  const at = multiply(matrix, [1, 0, 0, 1, x, y + state.rise]);
  const [, , , , left, base] = at;
  return {
    text: run.text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC")),
    x: left,
    y: base,
    width: Math.abs(run.advance) * Math.hypot(a, b),
    size: Math.abs(state.size) * Math.hypot(c, d),
  };
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function toGlyph(value: unknown): Glyph {
  if (typeof value !== "object" || value === null) return { unicode: "", width: 0, isSpace: false };
  const [unicode, width, isSpace] = ["unicode", "width", "isSpace"].map((key): unknown =>
    Reflect.get(value, key),
  );
  return {
    unicode: typeof unicode === "string" ? unicode : "",
    width: Number(width) || 0,
    isSpace: isSpace === true,
  };
}

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
