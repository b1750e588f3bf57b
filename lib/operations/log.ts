import { randomBytes } from "node:crypto";
import pino, { type DestinationStream, type Logger } from "pino";
import { concealSecrets, withoutSecrets } from "../access/secrets";

/** What a line of the log says beside its sentence. Secrets in it are concealed, by the names of fields and by the look of texts. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The log of the doors: one line of JSON an event. */
export interface Log {
  readonly info: (fields: LogFields, sentence: string) => void;
  readonly warn: (fields: LogFields, sentence: string) => void;
  /** Something was thrown: with its cause, under a number that is shown to whoever met it. */
  readonly error: (fields: LogFields, sentence: string) => void;
}

/** OPERATIVE_LOG: the least that is logged (debug, info, warn, error), or silent. */
function levelOf(environment: Readonly<Record<string, string | undefined>>): string {
  const set = environment.OPERATIVE_LOG?.trim().toLowerCase() || "info";
  return ["debug", "info", "warn", "error", "silent"].includes(set) ? set : "info";
}

/** A log that writes to a destination; nothing passes it with a secret. */
export function openLog(
  destination: DestinationStream,
  environment: Readonly<Record<string, string | undefined>> = {},
): Log {
  const logger = pino(
    {
      name: "operative",
      level: levelOf(environment),
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
  return { info: writer(logger, "info"), warn: writer(logger, "warn"), error: writer(logger, "error") };
}

function writer(logger: Logger, level: "info" | "warn" | "error"): Log["error"] {
  return (fields, sentence) => {
    const safe = withoutSecrets(fields);
    logger[level](typeof safe === "object" && safe !== null ? safe : {}, concealSecrets(sentence));
  };
}

// Next loads a module once for each kind of page; the log is one. It goes beside what commands print, to the error output.
const kept = globalThis as typeof globalThis & { operativeLog?: Log };

/** The log of this process. */
export function log(): Log {
  kept.operativeLog ??= openLog(pino.destination({ dest: 2, sync: true }), process.env);
  return kept.operativeLog;
}

const SENTENCE = "Something was thrown that nobody expected.";

/** Logs what was thrown, and gives the number under which it is found. */
export function logThrown(cause: unknown, fields: LogFields, into: Log = log()): string {
  const number = randomBytes(6).toString("hex");
  into.error({ ...fields, number, error: cause }, SENTENCE);
  return number;
}

/** What is known of a request that failed. The rest of it, its headers among them, is not logged. */
export interface FailedRequest {
  readonly path: string;
  readonly method: string;
  readonly routePath: string;
  readonly routeType: string;
}

/** Logs what a page, an action or a route threw; its number is the one that Next shows in place of the message. */
export function logRequestError(
  error: unknown,
  { path, method, routePath, routeType }: FailedRequest,
  into: Log = log(),
): void {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  const request = { door: "web", method, address: path, route: routePath, kind: routeType };
  into.error({ ...request, number: digest, error }, SENTENCE);
}
