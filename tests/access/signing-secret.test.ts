import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { signingSecret } from "@/lib/access/signing-secret";

const folder = mkdtempSync(join(tmpdir(), "operative-secret-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the secret that signs cookies", () => {
  it("is made once and kept where only whoever runs the application can read it", () => {
    const path = join(folder, "new", "operative.db.secret");
    const secret = signingSecret({}, path);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(signingSecret({}, path)).toBe(secret);
    expect(readFileSync(path, "utf8").trim()).toBe(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(signingSecret({}, join(folder, "other.secret"))).not.toBe(secret);
  });

  it("is that of the settings where one is set, and one that is too short is refused", () => {
    const set = "a sentence that is long enough to sign by";
    expect(signingSecret({ OPERATIVE_SECRET: set }, join(folder, "unused.secret"))).toBe(set);
    expect(() => signingSecret({ OPERATIVE_SECRET: "short" }, join(folder, "x"))).toThrow("too short");
  });

  it("is not made of an empty file", () => {
    const path = join(folder, "empty.secret");
    writeFileSync(path, "\n");
    expect(() => signingSecret({}, path)).toThrow("holds no secret");
  });
});
