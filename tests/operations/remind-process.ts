import { OPERATOR } from "@/lib/access/permissions";
import { parseDay } from "@/lib/calendar/day";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import { makeDelivery, remind } from "@/lib/operations/remind";
import { readSendingSettings } from "@/lib/operations/sending/settings";
import { parseDatabaseUrl } from "@/lib/store/database-address";
import { readDueDeliveries, readReminderRules } from "@/lib/store/reading/reminders";
import { openStore } from "@/lib/store/store";
import { claimDelivery } from "@/lib/store/writing/reminders";

// A process of its own that sends reminders, to be killed: `remind-process.ts DATABASE_URL DAY NOW UNTIL`. UNTIL says how far it goes
// before it kills itself: "made" (written down), "claimed" (claimed, nothing sent), "marked" (all done); "end": it ends by itself.
// It begins when its input ends, so that two can begin together.

const [url = "", day = "", moment = "", until = "end"] = process.argv.slice(2);
const today = parseDay(day);
if (today === null) throw new Error(`"${day}" is no day.`);
const now = new Date(moment);
const opened = parseDatabaseUrl(url);
if (!opened.ok) throw new Error(opened.message);
const store = openStore(opened.address);
const register = { store, actor: OPERATOR, today, now, limits: DEFAULT_LIMITS };

process.stdout.write("ready\n");
for await (const _ of process.stdin);

if (until === "made" || until === "claimed") {
  for (const rule of await readReminderRules(store)) await makeDelivery(register, rule);
  for (const delivery of until === "claimed" ? await readDueDeliveries(store, now) : [])
    await claimDelivery(store, delivery, new Date(now.getTime() + 600_000));
  process.kill(process.pid, "SIGKILL");
}
await remind(register, { settings: readSendingSettings(process.env), clock: () => now });
if (until === "marked") process.kill(process.pid, "SIGKILL");
await store.$disconnect();
