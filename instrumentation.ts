/** Next calls this once when the server starts. */
export async function register(): Promise<void> {
  // Written as Next can see it: other runtimes have no file to open, and nothing is sent while pages are being built.
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { noteRequests } = await import("./lib/access/client-address");
    noteRequests();
    const { keepReminding } = await import("./lib/operations/keep-reminding");
    keepReminding(process.env);
  }
}

/** Next calls this for whatever a page, an action or a route threw: it is logged under the number that the page shows. */
export async function onRequestError(
  error: unknown,
  request: { readonly path: string; readonly method: string },
  context: { readonly routePath: string; readonly routeType: string },
): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logRequestError } = await import("./lib/operations/log");
    logRequestError(error, { ...request, ...context });
  }
}
