import { OPERATOR } from "@/lib/access/permissions";
import { parseDay } from "@/lib/calendar/day";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import { parseDatabaseUrl } from "@/lib/store/database-address";
import { openStore } from "@/lib/store/store";
import { crowd } from "./crowd";

// A process of its own with some writers in it: `crowd-process.ts URL NAME WRITERS ROUNDS FIRST-DAY`. It says "ready", begins when its
// input ends, so that several begin together, and prints as JSON what was acknowledged.

const [url = "", name = "", writers = "1", rounds = "1", first = ""] = process.argv.slice(2);
const [today, firstDay] = [parseDay("2026-11-24"), parseDay(first)];
const address = parseDatabaseUrl(url);
if (today === null || firstDay === null || !address.ok) throw new Error("Give a database and days.");
const store = openStore(address.address);
const register = {
  store,
  actor: OPERATOR,
  today,
  now: new Date("2026-11-24T12:00:00Z"),
  limits: DEFAULT_LIMITS,
};
await store.mandate.count();

process.stdout.write("ready\n");
for await (const _ of process.stdin);

const settings = { name, writers: Number(writers), rounds: Number(rounds), firstDay };
process.stdout.write(`${JSON.stringify(await crowd(register, settings))}\n`);
await store.$disconnect();
