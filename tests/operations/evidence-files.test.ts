import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { correctStatus } from "@/lib/operations/correct-status";
import { findEvidenceFileType, safeFileName } from "@/lib/operations/evidence-file-type";
import { getEvidenceFile } from "@/lib/operations/get-evidence-file";
import { recordStatus, type StatusInput } from "@/lib/operations/record-status";
import { recordStatuses } from "@/lib/operations/record-statuses";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const NOTHING = { title: null, symbol: null, paragraph: null, address: null, date: null, passage: null };
const text = (words: string) => new TextEncoder().encode(words);
const PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
const office = (...parts: string[]) =>
  zipSync(Object.fromEntries(["[Content_Types].xml", ...parts].map((part) => [part, strToU8("<x/>")])));
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

function implemented(evidence: StatusInput["evidence"]): StatusInput {
  return {
    status: "implemented",
    asOf: "2022-03-01",
    doneOn: null,
    note: null,
    judgement: "assessed",
    evidence,
  };
}

async function occurrencesOf(register: Register, label: string) {
  const page = await showMandate(register, SEED, label, null);
  return page?.mandate.provisions.flatMap(({ occurrences }) => occurrences) ?? [];
}

const idOf = async (register: Register, label: string) => (await occurrencesOf(register, label))[0]?.id ?? 0;

describe("what a file of evidence is", () => {
  it("is found by its content", () => {
    const kinds = [
      PDF,
      PNG,
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      office("word/document.xml"),
      office("xl/workbook.xml"),
      text("Note verbale of 3 March 2022\n"),
    ];
    expect(kinds.map((bytes) => findEvidenceFileType(bytes)?.endings[0])).toEqual([
      ...["pdf", "png", "jpg", "docx", "xlsx", "txt"],
    ]);
  });

  it("is nothing that is taken where it could run as something else", () => {
    const kinds = [
      text("<!doctype html><script>alert(1)</script>"),
      text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>').fill(0, 0, 1),
      office("word/document.xml", "word/vbaProject.bin"),
      office("ppt/presentation.xml"),
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
      new Uint8Array([0x4d, 0x5a, 0x90, 0x00]),
      new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
      text("a\u0000b"),
    ];
    expect(kinds.map(findEvidenceFileType)).toEqual(kinds.map(() => null));
  });

  it("has a name that is safe on any system and ends as its content does", () => {
    const pdf = findEvidenceFileType(PDF);
    if (pdf === null) throw new Error("A PDF is not known.");
    const names = [
      ["C:\\Users\\ana\\report.PDF", "report.pdf"],
      ["../../etc/passwd", "passwd.pdf"],
      ["invoice.pdf.exe", "invoice.pdf.exe.pdf"],
      ['a"b\r\nSet-Cookie: x.pdf', "a-b--Set-Cookie- x.pdf"],
      ["Доклад (2022).pdf", "Доклад (2022).pdf"],
      [".pdf", "pdf.pdf"],
      ["", "evidence.pdf"],
      [`${"é".repeat(300)}.pdf`, `${"é".repeat(100)}.pdf`],
    ] as const;
    expect(names.map(([name]) => safeFileName(name, pdf))).toEqual(names.map(([, safe]) => safe));
  });
});

describe("evidence", () => {
  it("may be a file alone, which lies in the register with its hash and can be had again", async () => {
    const register = await registers.withSeed("2026-11-24");
    const file = { name: "Note verbale.pdf", content: PDF };
    const id = await idOf(register, "15");
    expect(await recordStatus(register, id, implemented([{ ...NOTHING, file }]))).toEqual({ ok: true });
    const [shown] = (await occurrencesOf(register, "15"))[0]?.records[0]?.evidence ?? [];
    expect(shown).toEqual({
      ...NOTHING,
      file: { name: "Note verbale.pdf", size: PDF.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const stored = await getEvidenceFile(register, shown?.file?.hash ?? "");
    expect(stored).toMatchObject({ type: "application/pdf", name: "Note verbale.pdf" });
    expect(Buffer.from(stored?.content ?? []).equals(PDF)).toBe(true);
    expect(await getEvidenceFile(register, "../../etc/passwd")).toBeNull();
    const entry = await register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(JSON.parse(entry.detail).after.evidence).toEqual([shown]);
  });

  it("given twice, or for many at once, is stored once; a correction keeps it by its hash", async () => {
    const register = await registers.withSeed("2026-11-24");
    const chosen = [{ id: await idOf(register, "15") }, { id: await idOf(register, "16") }];
    const evidence = [
      { ...NOTHING, file: { name: "one.pdf", content: PDF } },
      { ...NOTHING, file: { name: "the same.pdf", content: PDF } },
    ];
    expect(await recordStatuses(register, chosen, implemented(evidence))).toMatchObject({ ok: true });
    expect(await register.store.evidenceFile.findMany({ select: { name: true, addedBy: true } })).toEqual([
      { name: "one.pdf", addedBy: "operator" },
    ]);
    const record = (await occurrencesOf(register, "16"))[0]?.records[0];
    const { hash } = record?.evidence[0]?.file ?? { hash: "" };
    const kept = implemented([{ ...NOTHING, title: "The note", file: { hash } }]);
    expect(await correctStatus(register, record?.id ?? 0, { ...kept, note: "Its title." })).toMatchObject({
      ok: true,
    });
    const missing = implemented([{ ...NOTHING, file: { hash: "0".repeat(64) } }]);
    const again = (await occurrencesOf(register, "16"))[0]?.records[0]?.id ?? 0;
    expect(await correctStatus(register, again, { ...missing, note: "No file." })).toMatchObject({
      reason: "evidence-refused",
    });
  });

  it("is refused with what is wrong with it, and nothing is stored", async () => {
    const register = await registers.withSeed("2026-11-24");
    const id = await idOf(register, "15");
    const small = { ...register, limits: { ...register.limits, evidence: 20 } };
    const said = async (piece: Partial<StatusInput["evidence"][number]>, to: Register = register) => {
      const outcome = await recordStatus(to, id, implemented([{ ...NOTHING, ...piece }]));
      return outcome.ok ? "recorded" : outcome.message;
    };
    expect(await said({ paragraph: "para. 4" })).toContain("needs a symbol, a title, an address or a file");
    expect(await said({ address: "javascript:alert(1)" })).toContain("begins with https://");
    expect(await said({ address: "data:text/html,x" })).toContain("begins with https://");
    expect(await said({ symbol: "A/77/1", date: "2022-02-30" })).toContain("its date is no day");
    expect(await said({ file: { name: "page.pdf", content: text("<html>") } })).toContain(
      "“page.pdf” is, by its content",
    );
    expect(await said({ file: { name: "empty.txt", content: text("") } })).toContain("is empty");
    expect(await said({ file: { name: "large.pdf", content: PDF } }, small)).toContain("is larger than 0 MB");
    expect(await register.store.evidenceFile.count()).toBe(0);
    expect(await register.store.statusRecord.count({ where: { occurrenceId: id } })).toBe(0);
  });
});
