import { SETUP } from "../access/permissions";
import { log } from "./log";
import { openRegister } from "./open-register";
import { remind } from "./remind";
import { readSendingSettings } from "./sending/settings";

const FIRST_MS = 60_000;
const EVERY_MS = 15 * 60_000;

// Next may load this module more than once in a process; the timer runs once.
const kept = globalThis as typeof globalThis & { operativeReminding?: boolean };

/**
 * Sends reminders as long as this process runs: a minute after its start and then every quarter of an hour. It never ends the
 * process and does not keep it from ending. `OPERATIVE_REMIND=off` leaves it to the command line.
 */
export function keepReminding(environment: NodeJS.ProcessEnv): void {
  if (kept.operativeReminding || environment.OPERATIVE_REMIND?.trim().toLowerCase() === "off") return;
  kept.operativeReminding = true;
  const said = new Set<string>();
  const again = (milliseconds: number) => {
    setTimeout(async () => {
      await remindOnce(environment, said);
      again(EVERY_MS);
    }, milliseconds).unref();
  };
  again(FIRST_MS);
}

/** Each cause is logged once, not four times an hour; one that went away and comes back is logged again. */
export async function remindOnce(environment: NodeJS.ProcessEnv, said: Set<string>): Promise<void> {
  const causes = await findCauses(environment);
  for (const cause of causes) if (!said.has(cause)) log().warn({ door: "reminders" }, cause);
  said.clear();
  for (const cause of causes) said.add(cause);
}

async function findCauses(environment: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const register = openRegister(SETUP, environment);
    const settings = readSendingSettings(environment);
    const outcome = await remind(register, { settings, clock: () => new Date() });
    if (!outcome.ok) return [outcome.message];
    return [
      ...outcome.refused.map(({ rule, message }) => `“${rule.name}”: ${message}`),
      ...outcome.deliveries.flatMap(({ delivery, report }) =>
        report.result === "waiting" || report.result === "failed"
          ? [`“${delivery.rule.name}” was not sent: ${report.message}`]
          : [],
      ),
    ];
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}
