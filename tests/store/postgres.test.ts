import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { plainWords } from "@/lib/queries/words";
import { parseDatabaseUrl } from "@/lib/store/database-address";
import { migrateRegister } from "@/lib/store/migrate";
import { askInSql, doInSql } from "@/lib/store/sql";
import { migrate } from "@/lib/store/sqlite/migrate";
import { inTransaction, openStore, type Store } from "@/lib/store/store";
import { insertRows, nextId } from "@/lib/store/writing/insert-rows";
import { ON_POSTGRES, TestRegisters } from "./register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const sort = <Item>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A second process, as far as the database can tell. */
function another(url: string): Store {
  const outcome = parseDatabaseUrl(url);
  if (!outcome.ok) throw new Error(outcome.message);
  return openStore(outcome.address);
}

const columnsSchema = z.array(
  z.object({ table: z.string(), column: z.string(), required: z.coerce.boolean(), key: z.coerce.number() }),
);
const indexesSchema = z.array(
  z.object({ table: z.string(), columns: z.string(), unique: z.coerce.boolean() }),
);
const countSchema = z.array(z.object({ number: z.coerce.number() }));

// The tables of the index of words and of the migrations are each database's own.
const OURS = `<> '_prisma_migrations' AND "name" NOT LIKE 'ParagraphWords%' AND "name" NOT LIKE 'sqlite%'`;

async function shapeOfSqlite() {
  const path = registers.path();
  migrate(path, "prisma/migrations");
  const store = openStore({ kind: "sqlite", path });
  const tables = `(SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" ${OURS})`;
  const columns = await askInSql(
    store,
    `SELECT t."name" AS "table", c."name" AS "column", c."notnull" AS "required", c."pk" AS "key" FROM ${tables} t, pragma_table_info(t."name") c`,
  );
  const indexes = await askInSql(
    store,
    `SELECT t."name" AS "table", i."unique" AS "unique", (SELECT group_concat(x."name" || CASE WHEN x."desc" THEN ' DESC' ELSE '' END, ', ') FROM pragma_index_xinfo(i."name") x WHERE x."key" = 1) AS "columns"
     FROM ${tables} t, pragma_index_list(t."name") i WHERE i."origin" <> 'pk'`,
  );
  await store.$disconnect();
  return { columns: columnsSchema.parse(columns), indexes: indexesSchema.parse(indexes) };
}

async function shapeOfPostgres(store: Store) {
  const tables = `(SELECT "oid", "relname" AS "name" FROM pg_class WHERE "relkind" = 'r' AND "relnamespace" = 'public'::regnamespace)`;
  const columns = await askInSql(
    store,
    `SELECT t."name" AS "table", a."attname" AS "column", a."attnotnull" AS "required",
       COALESCE(array_position((SELECT i."indkey"::int[] FROM pg_index i WHERE i."indrelid" = t."oid" AND i."indisprimary"), a."attnum"::int) + 1, 0) AS "key"
     FROM ${tables} t JOIN pg_attribute a ON a."attrelid" = t."oid" AND a."attnum" > 0 AND NOT a."attisdropped" WHERE t."name" ${OURS}`,
  );
  const indexes = await askInSql(
    store,
    `SELECT t."name" AS "table", i."indisunique" AS "unique", pg_get_indexdef(i."indexrelid") AS "columns"
     FROM ${tables} t JOIN pg_index i ON i."indrelid" = t."oid" AND NOT i."indisprimary" WHERE t."name" ${OURS}`,
  );
  return {
    columns: columnsSchema.parse(columns),
    indexes: indexesSchema.parse(indexes).map((index) => ({
      ...index,
      columns: index.columns.replace(/^.*?\((.*)\)$/, "$1").replaceAll('"', ""),
    })),
  };
}

describe.skipIf(!ON_POSTGRES)("a register on PostgreSQL", () => {
  it("has the tables, columns and indexes that it has on SQLite", async () => {
    const { store } = registers.empty("2026-11-24");
    const [own, other] = [await shapeOfPostgres(store), await shapeOfSqlite()];
    expect(sort(own.columns)).toEqual(sort(other.columns));
    expect(sort(own.indexes)).toEqual(sort(other.indexes));
    expect(own.indexes.length).toBeGreaterThan(40);
  });

  it("is brought up to date once where two servers start together", async () => {
    const url = registers.databaseUrl(registers.empty("2026-11-24"));
    const store = another(url);
    await store.$executeRawUnsafe(`DROP SCHEMA public CASCADE`);
    await store.$executeRawUnsafe(`CREATE SCHEMA public`);
    await store.$disconnect();
    const both = await Promise.all(
      [1, 2].map(() => migrateRegister({ kind: "postgres", url }, process.cwd())),
    );
    expect(both.map(({ applied }) => applied.length > 0).sort()).toEqual([false, true]);
  });

  it("says what to do where there is no database, or nobody answers", async () => {
    const missing = new URL(registers.databaseUrl(registers.empty("2026-11-24")));
    missing.pathname = "/nowhere";
    const prepared = (url: string) => migrateRegister({ kind: "postgres", url }, process.cwd());
    await expect(prepared(missing.href)).rejects.toThrow(
      /There is no database at .*\/nowhere\. Make an empty one/,
    );
    missing.password = "wrong";
    await expect(prepared(missing.href)).rejects.toThrow(/does not let us in/);
    await expect(prepared("postgresql://127.0.0.1:9/operative")).rejects.toThrow(/does not answer/);
  });

  it("has one writer at a time, also among processes: nobody writes by what is no longer so", async () => {
    const register = await registers.withSeed("2026-11-24");
    const second = another(registers.databaseUrl(register));
    const { id } = await register.store.mandate.findFirstOrThrow();
    const raise = (store: Store) =>
      inTransaction(store, async (transaction) => {
        const { version } = await transaction.mandate.findUniqueOrThrow({ where: { id } });
        await transaction.mandate.update({ where: { id }, data: { version: version + 1 } });
      });
    await Promise.all(Array.from({ length: 40 }, (_, index) => raise(index % 2 ? register.store : second)));
    expect(await register.store.mandate.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 40 });
    await second.$disconnect();
  });

  it("reads while somebody writes, and what a failed transaction wrote is gone", async () => {
    const { store } = await registers.withSeed("2026-11-24");
    const before = await store.auditEntry.count();
    const failing = inTransaction(store, async (transaction) => {
      await transaction.mandate.updateMany({ data: { version: 7 } });
      expect(await store.mandate.count({ where: { version: 7 } })).toBe(0);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await store.mandate.count({ where: { version: 7 } })).toBe(0);
    await inTransaction(store, async (transaction) => transaction.mandate.count());
    expect(await store.auditEntry.count()).toBe(before);
  });

  it("counts on after ids that were given by hand", async () => {
    const { store } = registers.empty("2026-11-24");
    const rule = { query: "", days: "[]", channel: "email", target: "[]", active: true, createdBy: "a" };
    const row = { ...rule, createdAt: "2026-11-24T12:00:00.000+00:00" };
    await inTransaction(store, async (transaction) => {
      expect(await nextId(transaction, "ReminderRule")).toBe(1);
      await insertRows(transaction, "ReminderRule", [
        { id: 1, name: "one", ...row },
        { id: 5, name: "five", ...row },
      ]);
      expect(await nextId(transaction, "ReminderRule")).toBe(6);
    });
    const made = await store.reminderRule.create({
      data: { name: "six", ...rule, createdAt: new Date("2026-11-24T12:00:00Z") },
    });
    expect(made.id).toBe(6);
    const five = await store.reminderRule.findUniqueOrThrow({ where: { id: 5 } });
    expect(five).toMatchObject({ name: "five", active: true, createdAt: new Date("2026-11-24T12:00:00Z") });
  });

  it("never changes nor removes what was said", async () => {
    const { store } = await registers.withSeed("2026-11-24");
    const changed = store.statusRecord.updateMany({ data: { note: "otherwise" } });
    await expect(changed).rejects.toThrow("A status record is never changed, only followed by another");
    await expect(store.statusRecord.deleteMany()).rejects.toThrow("A status record is never removed");
    await expect(store.evidence.updateMany({ data: { title: "x" } })).rejects.toThrow(
      "Evidence is never changed",
    );
    await expect(store.auditEntry.updateMany({ data: { actor: "x" } })).rejects.toThrow("never changed");
    await expect(store.auditEntry.deleteMany()).rejects.toThrow("never removed");
    await expect(doInSql(store, `TRUNCATE "AuditEntry"`)).rejects.toThrow("never removed");
  });

  it("sees words as the queries in memory do, whatever the locale", async () => {
    const { store } = registers.empty("2026-11-24");
    const wordSchema = z.array(z.object({ words: z.string() })).length(1);
    const wordsOf = async (text: string) =>
      wordSchema.parse(await askInSql(store, `SELECT "plain_words"(?) AS "words"`, text))[0]?.words;
    const seed = readFileSync("prisma/seed/resolution.txt", "utf8");
    expect(await wordsOf(seed)).toBe(plainWords(seed));
    const letters =
      "aZéÉçñÅøßŁžЁёЖΆάΩ中文日عربيא019²½ -–—'’“”«»/\\.,:;()[]{}<>|&!?*+=%$€§°\n\t\u00a0\u0301\u2028";
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...letters), { maxLength: 30 }), async (drawn) => {
        expect(await wordsOf(drawn.join(""))).toBe(plainWords(drawn.join("")));
      }),
      { numRuns: 100 },
    );
  });

  it("finds the words of a paragraph as soon as it is there, as it is changed, and no more when it is gone", async () => {
    const { store } = await registers.withSeed("2026-11-24");
    const found = async (query: string) =>
      countSchema.parse(
        await askInSql(store, `SELECT COUNT(*) AS "number" FROM "ParagraphWords"(?)`, query),
      )[0]?.number;
    expect(await found('"traffick"*')).toBeGreaterThan(5);
    expect(await found('"lighthouse"*')).toBe(0);
    const { id } = await store.paragraph.findFirstOrThrow({ where: { mandate: { is: null } } });
    await store.paragraph.update({ where: { id }, data: { text: "Of the Lighthouses of the Côte d’Azur" } });
    expect(await found('"lighthouse"*')).toBe(1);
    expect(await found('"cote d azu"* AND "lighthouses of"*')).toBe(1);
    expect(await found('"cote azur"*')).toBe(0);
    await store.paragraph.delete({ where: { id } });
    expect(await found('"lighthouse"*')).toBe(0);
  });
});
