import { expect, it } from "vitest";
import { POSTGRES } from "@/lib/store/postgres/dialect";
import { SQLITE } from "@/lib/store/sqlite/dialect";
import { listSources, readSource } from "../architecture/source-files";

it("all SQL of the application goes through lib/store/sql.ts, which makes it the database's own", () => {
  const elsewhere = ["lib", "app"]
    .flatMap(listSources)
    .filter((path) => /\$(queryRaw|executeRaw)/.test(readSource(path)))
    .filter((path) => path !== "lib/store/sql.ts");
  expect(elsewhere).toEqual([]);
});

it("what only one database understands stands in the folder of that database", () => {
  const own = /json_each|jsonb_|PRAGMA|sqlite_|VACUUM|pg_(advisory|get|catalog)|setval/;
  const elsewhere = listSources("lib")
    .filter((path) => !/^lib\/store\/(sqlite|postgres)\//.test(path))
    .filter((path) => own.test(readSource(path).replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "")));
  expect(elsewhere).toEqual([]);
});

it("the values of a statement are numbered for PostgreSQL and left as they are for SQLite", () => {
  const sql = `SELECT 1 FROM "Entry" WHERE "by" < ? AND "until" > ? LIMIT ?`;
  expect(POSTGRES.statement(sql)).toBe(`SELECT 1 FROM "Entry" WHERE "by" < $1 AND "until" > $2 LIMIT $3`);
  expect(SQLITE.statement(sql)).toBe(sql);
});
