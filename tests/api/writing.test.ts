import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getMandate } from "@/app/api/v1/mandates/[resolution]/[label]/route";
import { GET as getMandates } from "@/app/api/v1/mandates/route";
import { POST as importDocument } from "@/app/api/v1/resolutions/route";
import { POST as recordStatus } from "@/app/api/v1/status-records/route";
import { mandatePage } from "@/lib/exports/api/list-answers";
import { mandateWithRecords } from "@/lib/exports/api/mandate-answer";
import { problemAnswer } from "@/lib/exports/api/problem";
import { importedAnswer, recordedAnswer } from "@/lib/exports/api/requests";
import type { Register } from "@/lib/operations/register";
import { TestRegisters } from "../store/register";
import { bearer, get, nowhere, post, servedAt, tokenOf } from "./program";

const registers = new TestRegisters();
let register: Register;
let contributor: string;
let reviewer: string;
beforeAll(async () => {
  register = await registers.withSeed("2026-11-24");
  await servedAt(register);
  contributor = await tokenOf(register, { role: "contributor", scopes: ["read", "write"] });
  reviewer = await tokenOf(register, { role: "reviewer", scopes: ["write"], name: "Ines Roy" });
}, 60_000);
afterAll(() => registers.close());

const RECORDS = "/api/v1/status-records";
const RESOLUTIONS = "/api/v1/resolutions";

const HARBOURS = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of harbours

The General Assembly,

Recalling the importance of harbours,

1. Requests the International Maritime Organization to report to the General Assembly at its eighty-first session on harbours;

2. Invites Member States to keep their harbours open.
`;

async function problem(response: Response) {
  const json = problemAnswer.strict().parse(await response.json());
  expect([response.status, response.headers.get("content-type")]).toEqual([
    json.status,
    "application/problem+json; charset=utf-8",
  ]);
  return json;
}

/** The first occurrence of which nothing was said yet. */
async function openOccurrence() {
  const query = "status=no-information&asks=yes";
  const list = mandatePage.parse(await (await getMandates(get(`/api/v1/mandates?${query}`), nowhere)).json());
  for (const { provisions, resolution, label } of list.items) {
    const occurrences = provisions.filter(({ asks }) => asks).flatMap((provision) => provision.occurrences);
    const open = occurrences.find(({ status }) => status === "no-information");
    if (open !== undefined) return { occurrence: open.id, slug: resolution.slug, label };
  }
  throw new Error("Everything has a status already.");
}

async function mandateOf({ slug, label }: { slug: string; label: string }) {
  const context = { params: Promise.resolve({ resolution: slug, label }) };
  return mandateWithRecords.parse(
    await (await getMandate(get(`/api/v1/mandates/${slug}/${label}`), context)).json(),
  );
}

describe("a status record through the JSON API", () => {
  it("is recorded under the name of the token's person, with its evidence, and stands in the mandate", async () => {
    const open = await openOccurrence();
    const evidence = [{ symbol: "A/77/100", paragraph: "12", address: "https://undocs.org/A/77/100" }];
    const said = {
      occurrence: open.occurrence,
      status: "in-progress",
      asOf: "2026-11-01",
      note: "Begun.",
      evidence,
    };
    const response = await recordStatus(post(RECORDS, said, bearer(contributor)), nowhere);
    expect(response.status).toBe(201);
    const { version } = recordedAnswer.strict().parse(await response.json());
    const mandate = await mandateOf(open);
    expect(mandate.version).toBe(version);
    const records = mandate.provisions.flatMap(({ occurrences }) =>
      occurrences.filter(({ id }) => id === open.occurrence).flatMap((one) => one.records),
    );
    expect(records).toMatchObject([
      { status: "in-progress", note: "Begun.", recordedBy: "Ada Obi", evidence },
    ]);
    const [entry] = await register.store.auditEntry.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(entry).toMatchObject({ actor: "Ada Obi", door: "api", action: "record-status" });
  });

  it("is recorded once where the same is sent twice with one Idempotency-Key", async () => {
    const { occurrence } = await openOccurrence();
    const said = { occurrence, status: "not-started", asOf: "2026-11-02" };
    const send = () =>
      recordStatus(post(RECORDS, said, { ...bearer(contributor), "idempotency-key": "k-4711" }), nowhere);
    const first = recordedAnswer.parse(await (await send()).json());
    const second = await send();
    expect(second.status).toBe(201);
    expect(recordedAnswer.parse(await second.json()).record).toBe(first.record);
  });

  it("is refused as a conflict where the mandate was changed after it was read, or the register holds it", async () => {
    const open = await openOccurrence();
    const { version } = await mandateOf(open);
    const said = { occurrence: open.occurrence, status: "in-progress", asOf: "2026-11-03", version };
    expect((await recordStatus(post(RECORDS, said, bearer(contributor)), nowhere)).status).toBe(201);
    const other = { ...said, status: "not-started" };
    const changed = await problem(await recordStatus(post(RECORDS, other, bearer(contributor)), nowhere));
    expect(changed).toMatchObject({ status: 409, detail: expect.stringContaining("was changed") });
    const { version: _, ...again } = said;
    const held = await problem(await recordStatus(post(RECORDS, again, bearer(contributor)), nowhere));
    expect(held).toMatchObject({ status: 409, detail: expect.stringContaining("already") });
  });

  it("is not found where there is no such occurrence", async () => {
    const said = { occurrence: 999_999_999, status: "in-progress", asOf: "2026-11-03" };
    expect(
      (await problem(await recordStatus(post(RECORDS, said, bearer(contributor)), nowhere))).status,
    ).toBe(404);
  });

  it.each([
    [{ status: "done" }, "/status"],
    [{ asOf: "yesterday" }, "/asOf"],
    [{ occurrence: -1 }, "/occurrence"],
    [{ evidence: [{ address: "javascript:alert(1)" }] }, "/evidence/0/address"],
    [{ evidence: [{ address: "data:text/html,x" }] }, "/evidence/0/address"],
    [{ recordedBy: "Somebody Else" }, ""],
  ])("is refused with the place where it is wrong: %j", async (wrong, at) => {
    const said = { occurrence: 1, status: "in-progress", asOf: "2026-11-01", ...wrong };
    const refused = await problem(await recordStatus(post(RECORDS, said, bearer(contributor)), nowhere));
    expect(refused).toMatchObject({ status: 422, errors: [{ at }] });
  });

  it("is refused as the page refuses it: a day ahead, “implemented” without evidence", async () => {
    const { occurrence } = await openOccurrence();
    const send = (said: object) =>
      recordStatus(post(RECORDS, { occurrence, ...said }, bearer(contributor)), nowhere);
    const ahead = await problem(await send({ status: "in-progress", asOf: "2027-01-01" }));
    expect(ahead).toMatchObject({ status: 422, detail: expect.stringContaining("still ahead") });
    const bare = await problem(await send({ status: "implemented", asOf: "2026-11-01" }));
    expect(bare).toMatchObject({ status: 422, detail: expect.stringContaining("evidence") });
  });
});

describe("a document through the JSON API", () => {
  it("is imported by a reviewer, and the same again changes nothing", async () => {
    const send = () =>
      importDocument(post(RESOLUTIONS, { name: "harbours.txt", text: HARBOURS }, bearer(reviewer)), nowhere);
    const first = await send();
    expect(first.status).toBe(201);
    expect(importedAnswer.strict().parse(await first.json())).toMatchObject({
      result: "read",
      slug: "care-of-harbours-2025-11-03",
      mandates: 2,
    });
    const base64 = Buffer.from(HARBOURS).toString("base64");
    const again = await importDocument(
      post(RESOLUTIONS, { name: "harbours.txt", base64 }, bearer(reviewer)),
      nowhere,
    );
    expect([again.status, importedAnswer.parse(await again.json()).result]).toEqual([200, "unchanged"]);
  });

  it("is refused with what to do where it is no resolution", async () => {
    const body = { name: "letter.txt", text: "Dear colleague,\n\nthe harbours are well.\n" };
    const refused = await problem(await importDocument(post(RESOLUTIONS, body, bearer(reviewer)), nowhere));
    expect(refused.status).toBe(422);
  });

  it.each([
    [{ name: "a.txt", text: "x", base64: "eA==" }],
    [{ name: "a.txt" }],
    [{ name: "a\r\nX-Injected: 1", text: "x" }],
    [{ name: "\u202Etxt.exe", text: "x" }],
    [{ name: "a.txt", text: "x", symbol: "A/RES/1\r\nX: 1" }],
  ])("is not looked at where the request is wrong: %j", async (body) => {
    expect(
      (await problem(await importDocument(post(RESOLUTIONS, body, bearer(reviewer)), nowhere))).status,
    ).toBe(422);
  });

  it("is refused to a contributor, whose role does not include it", async () => {
    const body = { name: "harbours.txt", text: HARBOURS };
    const refused = await problem(
      await importDocument(post(RESOLUTIONS, body, bearer(contributor)), nowhere),
    );
    expect(refused).toMatchObject({ status: 403, detail: expect.stringContaining("contributor") });
  });
});

describe("the body of a request", () => {
  const said = { occurrence: 1, status: "in-progress", asOf: "2026-11-01" };
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    recordStatus(post(RECORDS, body, { ...bearer(contributor), ...headers }), nowhere);

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])(
    "is JSON only: %s is refused, so that no form of another page can send it",
    async (type) => {
      expect((await problem(await send(said, { "content-type": type }))).status).toBe(415);
    },
  );

  it("is refused where it cannot be read as JSON", async () => {
    expect((await problem(await send("{occurrence: 1}"))).status).toBe(400);
  });

  it("is not taken in past its limit, whatever its length is said to be", async () => {
    const large = JSON.stringify({ ...said, note: "x".repeat(300_000) });
    expect((await problem(await send(large))).status).toBe(413);
    expect((await problem(await send(large, { "content-length": "10" }))).status).toBe(413);
    expect((await problem(await send("{}", { "content-length": "999999999" }))).status).toBe(413);
  });
});
