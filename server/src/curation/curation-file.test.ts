import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CurationDamagedError, noCuration } from "./curation.ts";
import { createCurationFile, curationPath } from "./curation-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-curation-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, "made", "a.curation.json");

test("nothing is kept before the first write, everything after it", () => {
  const file = createCurationFile(path());
  expect(file.read()).toEqual(noCuration);
  const curation = { ...noCuration, revision: 1, runs: { "a/b": { title: "Best", tags: ["x"] } } };
  file.write(curation);
  expect(createCurationFile(path()).read()).toEqual(curation);
  expect(readdirSync(join(folder, "made"))).toEqual(["a.curation.json"]);
});

test.each(["{", "[]", '{"revision":1,"runs":{},"annotations":[],"views":[],"later":1}'])(
  "a file that holds %s is reported and left alone",
  (text) => {
    const damaged = join(folder, "a.curation.json");
    writeFileSync(damaged, text);
    expect(() => createCurationFile(damaged).read()).toThrow(CurationDamagedError);
    expect(readFileSync(damaged, "utf8")).toBe(text);
  },
);

test("the file lies beside the index", () => {
  expect(curationPath("/cache/tb-ts/0123.db")).toBe("/cache/tb-ts/0123.curation.json");
  expect(curationPath("/my/index")).toBe("/my/index.curation.json");
});
