// SECURITY.md names a test for each attack: the tests are there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("every attack of SECURITY.md names tests that exist", () => {
  const rows = readFileSync(join(root, "SECURITY.md"), "utf8")
    .split("## Attacks tried")[1]!
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (attack|---)/.test(line));
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows) {
    const paths = [...row.matchAll(/`([^`\s]+\.test\.ts)`/g)].map(([, path]) => path!);
    expect(paths.length, row).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  }
});
