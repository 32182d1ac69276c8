// Examples from files, and their split.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digits, readIdx, readIdxExamples, splitExamples } from "./index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-datasets-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: readonly number[] | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, Uint8Array.from(bytes));
  return path;
}

test("the digits are 10,000 images in 0..1, in MNIST's class counts", () => {
  const { x, y } = digits({ from: import.meta.filename });
  const counts = new Array(10).fill(0);
  for (const digit of y.data) counts[digit]++;
  expect(counts).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]);
  expect(x.data).toHaveLength(10_000 * 784);
  expect(x.data.every((value) => value >= 0 && value <= 1)).toBe(true);
});

test("a split is random, fixed by its seed, and takes nothing twice", () => {
  const data = Float32Array.from({ length: 20 }, (_, i) => i);
  const examples = { x: { shape: [], data }, y: { shape: [], data: Int32Array.from(data) } };
  const { train, test: rest } = splitExamples(examples, 15, { seed: 4 });
  expect(splitExamples(examples, 15, { seed: 4 }).train).toEqual(train);
  expect(splitExamples(examples, 15, { seed: 5 }).train).not.toEqual(train);
  const all = [...train.y.data, ...rest.y.data];
  expect(all.toSorted((a, b) => a - b)).toEqual([...data]);
  expect([...train.x.data]).toEqual([...train.y.data]);
  expect(() => splitExamples(examples, 15, { testCount: 6 })).toThrow(RangeError);
});

test("IDX files are read, plain and compressed", () => {
  const images = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 51, 102, 255];
  const labels = [0, 0, 8, 1, 0, 0, 0, 2, 7, 3];
  const examples = readIdxExamples(
    file("images", images),
    file("labels.gz", gzipSync(Uint8Array.from(labels))),
  );
  expect(examples.x.shape).toEqual([1, 2, 1]);
  expect([...examples.x.data]).toEqual([0, 0.2, 0.4, 1].map(Math.fround));
  expect([...examples.y.data]).toEqual([7, 3]);
});

test.each([
  ["empty", [], "is no IDX file"],
  ["text", [...Buffer.from("hello")], "is no IDX file"],
  ["header", [0, 0, 8, 2, 0, 0], "ends inside its header"],
  ["short", [0, 0, 8, 1, 0, 0, 0, 4, 1, 2], "has 10 bytes, its header says 12"],
])("a bad IDX file is named: %s", (name, bytes, message) => {
  const path = file(name, bytes);
  expect(() => readIdx(path)).toThrow(`${path} ${message}`);
});
