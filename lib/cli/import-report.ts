import { Presets, SingleBar } from "cli-progress";

export type ImportResult = "read" | "updated" | "unchanged" | "refused";

/** Fewer files than this need no bar. */
const LEAST_FOR_BAR = 5;

/**
 * Says how an import goes: on a terminal a bar with the rate and the time left, elsewhere a line for each document. What was
 * refused is said with its reason, and again counted by reason at the end.
 */
export class ImportReport {
  private readonly results = new Map<ImportResult, number>();
  private readonly reasons = new Map<string, number>();
  private readonly bar: SingleBar | null;
  private readonly startedAt = performance.now();

  constructor(
    private readonly total: number,
    terminal: boolean,
  ) {
    this.bar = terminal && total >= LEAST_FOR_BAR ? newBar() : null;
    this.bar?.start(total, 0, { rate: "–" });
  }

  done(result: Exclude<ImportResult, "refused">, sentence: string): void {
    if (this.bar === null) process.stdout.write(`${sentence}\n`);
    this.count(result);
  }

  refused(reason: string, message: string): void {
    const line = `operative: ${message}\n`;
    // The bar is drawn again below the line.
    process.stderr.write(this.bar === null ? line : `\r\x1b[K${line}`);
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    this.count("refused");
  }

  /** How many of each, and of what was refused why. */
  finish(): string {
    this.bar?.stop();
    const number = (result: ImportResult) => this.results.get(result) ?? 0;
    const why = [...this.reasons]
      .map(([reason, count]) => `${count} ${reason.replaceAll("-", " ")}`)
      .join(", ");
    const left = this.total - this.counted();
    return [
      `${number("read")} read, ${number("unchanged")} unchanged, ${number("updated")} updated, ${number("refused")} refused`,
      why === "" ? "" : ` (${why})`,
      left === 0 ? "" : `; stopped with ${left} left: the same command goes on from there`,
    ].join("");
  }

  private count(result: ImportResult): void {
    this.results.set(result, (this.results.get(result) ?? 0) + 1);
    const seconds = (performance.now() - this.startedAt) / 1000;
    this.bar?.increment(1, { rate: (this.counted() / Math.max(seconds, 0.001)).toFixed(1) });
  }

  private counted(): number {
    return [...this.results.values()].reduce((sum, number) => sum + number, 0);
  }
}

function newBar(): SingleBar {
  return new SingleBar(
    {
      format: "{bar} {value} of {total} documents, {rate} a second, {eta_formatted} left",
      etaBuffer: 50,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
}
