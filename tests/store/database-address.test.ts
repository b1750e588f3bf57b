import { describe, expect, it } from "vitest";
import { formatDatabaseAddress, parseDatabaseUrl } from "@/lib/store/database-address";

describe("DATABASE_URL", () => {
  it.each([
    [undefined, { kind: "sqlite", path: "./data/operative.db" }],
    ["  ", { kind: "sqlite", path: "./data/operative.db" }],
    ["file:./a b.db?mode=rw", { kind: "sqlite", path: "./a b.db" }],
    ["file:///var/lib/operative.db", { kind: "sqlite", path: "/var/lib/operative.db" }],
    ["postgresql://u:p@host/operative", { kind: "postgres", url: "postgresql://u:p@host/operative" }],
    ["postgres:///operative?host=/run", { kind: "postgres", url: "postgres:///operative?host=/run" }],
  ])("%j is read", (url, address) => {
    expect(parseDatabaseUrl(url)).toEqual({ ok: true, address });
  });

  it.each([
    ["mysql://host/operative", 'DATABASE_URL begins with "mysql:", which this version cannot open.'],
    ["postgresql://u:secret@host:5432", "DATABASE_URL names no database of a PostgreSQL server."],
    ["postgresql://host/", "DATABASE_URL names no database of a PostgreSQL server."],
  ])("%j is refused with what to write, and never shown as a whole", (url, begins) => {
    const refused = parseDatabaseUrl(url);
    const message = refused.ok ? "" : refused.message;
    expect(message.startsWith(begins)).toBe(true);
    expect(message).toContain("file:./data/operative.db");
    expect(message).not.toContain("secret");
  });

  it("is shown without user and password", () => {
    const address = {
      kind: "postgres",
      url: "postgresql://u:p%40ss@db.example.org:5433/operative?sslmode=require",
    } as const;
    expect(formatDatabaseAddress(address)).toBe("postgresql://db.example.org:5433/operative");
    expect(formatDatabaseAddress({ kind: "sqlite", path: "./data/operative.db" })).toBe(
      "./data/operative.db",
    );
  });
});
