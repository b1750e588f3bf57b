import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { type BackedUp, backupRegister } from "@/lib/operations/backup-register";
import { importResolution } from "@/lib/operations/import-resolution";
import type { Register } from "@/lib/operations/register";
import { restoreRegister } from "@/lib/operations/restore-register";
import { migrate, migrationNames } from "@/lib/store/sqlite/migrate";
import { openStore } from "@/lib/store/store";
import { lighthouseDraft } from "../store/lighthouse-draft";
import { ON_POSTGRES, TestRegisters } from "../store/register";
import { findUnsoundness } from "../store/sound-register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const FOLDER = "prisma/migrations";
const operator = { actor: OPERATOR, now: new Date("2026-11-24T12:00:00Z") };

/** The file of an open register of a test. */
async function fileOf({ store }: Register): Promise<string> {
  const rows = await store.$queryRawUnsafe<{ file: string }[]>("PRAGMA database_list");
  return rows[0]?.file ?? "";
}

async function importDraft(register: Register, number: number): Promise<void> {
  const bytes = new TextEncoder().encode(lighthouseDraft(number));
  expect(await importResolution(register, { bytes, source: `${number}.txt` })).toMatchObject({ ok: true });
}

function backup(path: string, file: string, force = false): Promise<BackedUp> {
  return backupRegister(operator, { address: { kind: "sqlite", path }, file, force });
}

function restore(path: string, file: string, root = ".") {
  return restoreRegister(operator, { address: { kind: "sqlite", path }, file, root });
}

/** Reads a register that nobody has open from a copy, which the look does not change. */
async function resolutionsOf(path: string): Promise<{ slugs: string[]; unsound: string[] }> {
  const copy = registers.path();
  copyFileSync(path, copy);
  const store = openStore({ kind: "sqlite", path: copy });
  const slugs = (await store.resolution.findMany({ orderBy: { id: "asc" } })).map(({ slug }) => slug);
  const unsound = await findUnsoundness(store);
  await store.$disconnect();
  return { slugs, unsound };
}

describe.skipIf(ON_POSTGRES)("a backup", () => {
  it("is the whole register of one instant, made while it is open and written to, and only its owner may read it", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [path, file] = [await fileOf(register), registers.path()];
    const writing = (async () => {
      for (let number = 1; number <= 6; number++) await importDraft(register, number);
    })();
    const made = await backup(path, file);
    await writing;
    expect(made).toMatchObject({ ok: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
    const { slugs, unsound } = await resolutionsOf(file);
    expect(unsound).toEqual([]);
    expect(slugs.length).toBeGreaterThanOrEqual(1);
    expect(slugs.length).toBeLessThanOrEqual(7);
    const entry = await register.store.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(made).toMatchObject({ lastHash: entry[(made.ok ? made.entries : 0) - 1]?.hash });
  });

  it("takes no place that is taken, unless told to, and never that of the register", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [path, file] = [await fileOf(register), registers.path()];
    writeFileSync(file, "something dear");
    expect(await backup(path, file)).toMatchObject({ ok: false, reason: "file-there" });
    expect(readFileSync(file, "utf8")).toBe("something dear");
    expect(await backup(path, path, true)).toMatchObject({ ok: false, reason: "file-there" });
    expect(await backup(path, file, true)).toMatchObject({ ok: true });
    expect((await resolutionsOf(file)).slugs).toHaveLength(1);
  });

  it("is refused of a register whose audit was changed, of a file that is none, and to a reader", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [path, file] = [await fileOf(register), registers.path()];
    await register.store.$executeRawUnsafe(`DROP TRIGGER "AuditEntry_keeps"`);
    await register.store.$executeRawUnsafe(`UPDATE "AuditEntry" SET "actor" = 'nobody' WHERE "id" = 2`);
    expect(await backup(path, file)).toMatchObject({ ok: false, reason: "damaged" });
    expect(existsSync(file)).toBe(false);
    expect(await backup(`${path}.none`, file)).toMatchObject({ ok: false, reason: "no-register" });
    expect(existsSync(`${path}.none`)).toBe(false);
    const address = { kind: "sqlite", path } as const;
    expect(await backupRegister({ actor: READER }, { address, file })).toMatchObject({
      reason: "not-allowed",
    });
  });
});

describe.skipIf(ON_POSTGRES)("restoring", () => {
  it("puts the register back as it was, keeps a copy of the one before, and says so in the audit", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [path, file] = [registers.path(), registers.path()];
    expect(await backup(await fileOf(register), file)).toMatchObject({ ok: true });
    await importDraft(register, 1);
    expect(await backup(await fileOf(register), path)).toMatchObject({ ok: true });
    const before = readFileSync(file);

    const restored = await restore(path, file);
    expect(restored).toMatchObject({ ok: true, before: `${path}.before-restore-1`, migrations: [] });
    const now = await resolutionsOf(path);
    expect(now).toEqual({ slugs: ["A-C.3-74-L.10-Rev.1"], unsound: [] });
    expect((await resolutionsOf(`${path}.before-restore-1`)).slugs).toHaveLength(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    const store = openStore({ kind: "sqlite", path });
    expect(await store.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      action: "restore-register",
      actor: "operator",
    });
    await store.$disconnect();
    const left = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.rest`));
    expect(left).toEqual([]);
  });

  it("puts a backup where there was no register", async () => {
    const [path, file] = [registers.path(), registers.path()];
    expect(await backup(await fileOf(await registers.withSeed("2026-11-24")), file)).toMatchObject({
      ok: true,
    });
    expect(await restore(path, file)).toMatchObject({ ok: true, before: null });
    expect((await resolutionsOf(path)).slugs).toHaveLength(1);
  });

  it("takes the place of a register that is damaged beyond reading, and keeps that, too", async () => {
    const [path, file] = [registers.path(), registers.path()];
    expect(await backup(await fileOf(await registers.withSeed("2026-11-24")), file)).toMatchObject({
      ok: true,
    });
    writeFileSync(path, "no database ".repeat(1000));
    expect(await restore(path, file)).toMatchObject({ ok: true, before: `${path}.before-restore-1` });
    expect(readFileSync(`${path}.before-restore-1`, "utf8")).toContain("no database");
    expect((await resolutionsOf(path)).unsound).toEqual([]);
  });

  it("refuses what is no register, what is damaged and whose audit was changed, and leaves all as it was", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [path, good] = [registers.path(), registers.path()];
    await backup(await fileOf(register), path);
    await backup(await fileOf(register), good);
    const text = registers.path();
    writeFileSync(text, "A letter. ".repeat(500));
    const other = registers.path();
    const stranger = openStore({ kind: "sqlite", path: other });
    await stranger.$executeRawUnsafe("CREATE TABLE cooking (recipe TEXT)");
    await stranger.$disconnect();
    const torn = registers.path();
    const bytes = readFileSync(good);
    bytes.fill(7, Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + 20_000);
    writeFileSync(torn, bytes);
    const forged = registers.path();
    await register.store.$executeRawUnsafe(`DROP TRIGGER "AuditEntry_keeps"`);
    await register.store.$executeRawUnsafe(`UPDATE "AuditEntry" SET "actor" = 'nobody' WHERE "id" = 2`);
    await register.store.$executeRawUnsafe("VACUUM INTO ?", forged);

    const before = readFileSync(path);
    for (const file of [text, other, torn, forged]) {
      expect(await restore(path, file)).toMatchObject({ ok: false, reason: "damaged" });
      expect(readFileSync(path).equals(before)).toBe(true);
    }
    expect(await restore(path, `${good}.none`)).toMatchObject({ ok: false, reason: "no-file" });
    const names = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`));
    expect(names).toEqual([]);
  });

  it("brings a backup of an older version up to date, and refuses one of a newer version", async () => {
    const folder = olderVersion();
    const [old, path] = [registers.path(), registers.path()];
    migrate(old, join(folder, FOLDER));
    const last = migrationNames(FOLDER).at(-1);
    expect(await restore(path, old)).toMatchObject({ ok: true, before: null, migrations: [last] });
    expect((await resolutionsOf(path)).unsound.filter((line) => !line.includes("audit"))).toEqual([]);

    const [newer, place] = [registers.path(), registers.path()];
    migrate(newer, FOLDER);
    const refused = await restore(place, newer, folder);
    expect(refused).toMatchObject({ ok: false, reason: "newer" });
    expect(refused).toHaveProperty("message", expect.stringContaining(last ?? ""));
    expect(existsSync(place)).toBe(false);
  });
});

describe.skipIf(ON_POSTGRES)("a migration", () => {
  it("copies a register before it changes it, and the copy is the register as it was", async () => {
    const path = registers.path();
    migrate(path, join(olderVersion(), FOLDER));
    const { applied, backup: copy } = migrate(path, FOLDER);
    expect(applied).toEqual([migrationNames(FOLDER).at(-1)]);
    expect(copy).toBe(`${path}.before-migration-1`);
    expect(migrate(copy ?? "", FOLDER).applied).toEqual(applied);
    expect(migrate(path, FOLDER)).toEqual({ applied: [], backup: null });
  });
});

/** A folder like that of the application before its last migration. */
function olderVersion(): string {
  const root = `${registers.path()}-older`;
  for (const name of migrationNames(FOLDER).slice(0, -1)) {
    mkdirSync(join(root, FOLDER, name), { recursive: true });
    copyFileSync(join(FOLDER, name, "migration.sql"), join(root, FOLDER, name, "migration.sql"));
  }
  return root;
}
