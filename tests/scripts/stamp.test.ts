import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digest, readStamp, removeStamp, writeStamp } from "../../scripts/stamp.mjs";
import { createFolder, write } from "./temporary-project";

const INPUTS = { paths: ["lib", "next.config.js"], except: ["lib/store/generated"], values: ["7.10.0"] };

test("the digest changes with a content, a name, a new file, a missing file and a value, and with nothing else", () => {
  const folder = createFolder({ "lib/a/one.ts": "1", "lib/b.ts": "2", "lib/store/generated/client.ts": "3" });
  const before = digest(folder, INPUTS);
  const changes = [
    () => write(folder, "lib/a/one.ts", "2"),
    () => write(folder, "lib/a/two.ts", "1"),
    () => rmSync(join(folder, "lib/b.ts")),
    () => write(folder, "next.config.js", ""),
  ];
  const digests = changes.map((change) => {
    change();
    return digest(folder, INPUTS);
  });
  digests.push(digest(folder, { ...INPUTS, values: ["7.11.0"] }));
  expect(new Set([before, ...digests]).size).toBe(1 + digests.length);

  write(folder, "lib/store/generated/client.ts", "4");
  write(folder, "tests/a.test.ts", "5");
  expect(digest(folder, INPUTS)).toBe(digests.at(-2));
});

test("a stamp is kept until it is taken away", () => {
  const stamp = join(createFolder(), ".setup/build");
  expect(readStamp(stamp)).toBeNull();
  writeStamp(stamp, "abc");
  expect(readStamp(stamp)).toBe("abc");
  removeStamp(stamp);
  removeStamp(stamp);
  expect(existsSync(stamp)).toBe(false);
});
