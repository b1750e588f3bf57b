import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/installed.mjs";
import { createFolder } from "./temporary-project";

const other = process.platform === "win32" ? "linux" : "win32";

interface Entry {
  version: string;
  optional?: boolean;
  os?: string[];
}

function folderWith(
  installed: Record<string, Entry> | null,
  asked: Record<string, string> = { zod: "4.6.7" },
): string {
  const packages = {
    "": { dependencies: { zod: "4.6.7" } },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  };
  return createFolder({
    "package.json": JSON.stringify({ dependencies: asked }),
    "package-lock.json": JSON.stringify({ packages }),
    ...(installed ? { "node_modules/.package-lock.json": JSON.stringify({ packages: installed }) } : {}),
  });
}

test("what npm installed as the lock says is installed, with more beside it or without what is for another system", () => {
  expect(isInstalled(folderWith({ "node_modules/zod": { version: "4.6.7" } }))).toBe(true);
  expect(
    isInstalled(
      folderWith({ "node_modules/zod": { version: "4.6.7" }, "node_modules/more": { version: "1.0.0" } }),
    ),
  ).toBe(true);
});

test("nothing installed, a package missing, another version or another system's package is not", () => {
  expect(isInstalled(folderWith(null))).toBe(false);
  expect(isInstalled(folderWith({}))).toBe(false);
  expect(isInstalled(folderWith({ "node_modules/zod": { version: "4.6.6" } }))).toBe(false);
  expect(isInstalled(folderWith({ "node_modules/zod": { version: "4.6.7", os: [other] } }))).toBe(false);
});

test("a package.json that asks for something else than the lock is not satisfied", () => {
  const installed = { "node_modules/zod": { version: "4.6.7" } };
  expect(isInstalled(folderWith(installed, { zod: "4.7.0" }))).toBe(false);
  expect(isInstalled(folderWith(installed, { zod: "4.6.7", yaml: "2.9.1" }))).toBe(false);
});
