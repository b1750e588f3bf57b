/** Next calls this once when the server starts. */
export async function register(): Promise<void> {
  // Written as Next can see it: other runtimes have no file to open, and nothing is sent while pages are being built.
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { keepReminding } = await import("./lib/operations/keep-reminding");
    keepReminding(process.env);
  }
}
