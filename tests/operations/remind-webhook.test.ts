import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Register } from "@/lib/operations/register";
import { remind } from "@/lib/operations/remind";
import { saveReminderRule } from "@/lib/operations/save-reminder-rule";
import { readSendingSettings } from "@/lib/operations/sending/settings";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
const received: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
let answer: { status: number; location?: string } = { status: 204 };
let address = "";

const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  received.push({
    path: request.url ?? "",
    headers: request.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  });
  response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
  response.end();
});

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The receiver does not listen.");
  return `http://127.0.0.1:${listening.port}`;
}

/** Where somebody listened and does not any more. */
async function addressOfNobody(): Promise<string> {
  const server = createServer();
  const nobody = await listen(server);
  server.close();
  await once(server, "close");
  return nobody;
}

beforeAll(async () => {
  address = await listen(receiver);
});
beforeEach(() => {
  received.length = 0;
  answer = { status: 204 };
});
afterAll(async () => {
  receiver.close();
  await registers.close();
});

async function withRule(): Promise<{ register: Register; secret: string }> {
  const register = await registers.withSeed("2020-12-01");
  const target = `${address}/deadlines?team=unodc`;
  const rule = { name: "Our system", query: "body=unodc", days: [-30, 0], channel: "webhook", target };
  const saved = await saveReminderRule(register, rule);
  if (!saved.ok || saved.secret === null) throw new Error("The rule was not made.");
  return { register, secret: saved.secret };
}

async function run(register: Register, clock = () => new Date()) {
  const settings = readSendingSettings({ OPERATIVE_ADDRESS: "https://register.example.org" });
  const outcome = await remind(register, { settings, clock });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.deliveries.map(({ report }) => report);
}

const textsSchema = z.record(z.string(), z.string());

function verified(
  secret: string,
  { headers, body }: { headers: IncomingHttpHeaders; body: string },
): unknown {
  const texts = Object.entries(headers).filter(([, value]) => typeof value === "string");
  return new Webhook(secret).verify(body, textsSchema.parse(Object.fromEntries(texts)));
}

describe("a reminder by webhook", () => {
  it("is signed as Standard Webhooks says, and tells the deadlines with their days and addresses", async () => {
    const { register, secret } = await withRule();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await run(register)).toEqual([{ result: "sent", note: null }]);
    expect(await run(register)).toEqual([]);
    const [message] = received;
    if (message === undefined) throw new Error("Nothing was received.");
    expect(message.path).toBe("/deadlines?team=unodc");
    expect(verified(secret, message)).toMatchObject({
      type: "deadlines.reminder",
      data: {
        rule: "Our system",
        day: "2020-12-01",
        number: 1,
        deadlines: [
          { by: "2020-12-31", days: 30, offset: -30, body: "United Nations Office on Drugs and Crime" },
        ],
      },
    });
    const other = { ...message, body: message.body.replace("2020-12-31", "2021-12-31") };
    expect(() => verified(secret, other)).toThrow("No matching signature found");
  });

  it("is sent again under the same id after an error of the receiver, and under a new timestamp", async () => {
    const { register, secret } = await withRule();
    answer = { status: 503 };
    const [first] = await run(register);
    expect(first).toMatchObject({ result: "waiting", message: "The receiver answered with 503." });
    answer = { status: 200 };
    expect(await run(register, () => new Date(Date.now() + 61_000))).toMatchObject([{ result: "sent" }]);
    const ids = received.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(2);
    for (const message of received) verified(secret, message);
  });

  it("does not go where the receiver points at instead", async () => {
    const { register } = await withRule();
    answer = { status: 307, location: "/elsewhere" };
    expect(await run(register)).toMatchObject([{ message: "The receiver answered with 307." }]);
    expect(received.map(({ path }) => path)).toEqual(["/deadlines?team=unodc"]);
  });

  it("that reaches nobody says so without its address, which may hold a secret", async () => {
    const { register } = await withRule();
    const target = `${await addressOfNobody()}/hooks/s3cret`;
    await register.store.reminderRule.updateMany({ data: { target } });
    const [report] = await run(register);
    expect(report).toMatchObject({
      result: "waiting",
      message: "The receiver was not reached: ECONNREFUSED.",
    });
  });
});
