/** Lets one holder in at a time, in the order in which they came. */
export class InTurn {
  private last: Promise<void> = Promise.resolve();

  /** Does `work` when all before have ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.hold((end) => work().finally(end));
  }

  /** Begins `work` when all before have ended. Its turn ends when it calls `end`, or when it fails. */
  async hold<Result>(work: (end: () => void) => Promise<Result>): Promise<Result> {
    const before = this.last;
    let end = () => {};
    this.last = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    try {
      return await work(end);
    } catch (cause) {
      end();
      throw cause;
    }
  }
}
