/** Ends a transaction whose result is wanted, but not its effect: a preview does what would be done and takes it back. */
export class RollBack<Result> extends Error {
  private constructor(readonly result: Result) {
    super("What was done for a preview was taken back.");
  }

  /** Runs `work`, which hands its result to `keep` last of all inside its transaction; unless `kept`, the transaction is undone and the result returned. */
  static async unlessKept<Result>(
    kept: boolean,
    work: (keep: <Part extends Result>(result: Part) => Part) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work((result) => {
        if (!kept) throw new RollBack(result);
        return result;
      });
    } catch (cause) {
      if (cause instanceof RollBack) return cause.result;
      throw cause;
    }
  }
}
