// Batches of examples in memory: every example once an epoch, in memory that lasts as long as its batch.
import { expect, test } from "vitest";
import { keep, memoryInfo, type Tensor } from "../index.ts";
import { type Batch, batchExamples } from "./batches.ts";

const examples = {
  x: { shape: [8], data: Float32Array.from({ length: 10 * 8 }, (_, i) => Math.floor(i / 8)) },
  y: { shape: [], data: Int32Array.from({ length: 10 }, (_, i) => i) },
};

const firsts = ({ x }: Batch) => (x as Tensor).array() as number[][];

test("each example comes once, beside its target, the last batch short", () => {
  const seen: number[] = [];
  for (const batch of batchExamples(examples, 4, null).batches() as Iterable<Batch>) {
    expect(firsts(batch).map((row) => row[0])).toEqual(batch.y.array());
    seen.push(...(batch.y.array() as number[]));
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a batch's memory is given back when the next is asked for, or when the loop is left", () => {
  const before = memoryInfo().blocks;
  const seen: Tensor[] = [];
  for (const batch of batchExamples(examples, 4, null).batches() as Iterable<Batch>) {
    expect(memoryInfo().blocks).toBe(before + 1);
    seen.push(batch.x as Tensor);
    if (seen.length === 2) break;
  }
  expect(memoryInfo().blocks).toBe(before);
  expect(() => seen[0]!.array()).toThrow("was released");
});

test("keep saves a batch", () => {
  const kept: Tensor[] = [];
  for (const batch of batchExamples(examples, 4, null).batches() as Iterable<Batch>)
    kept.push(keep(batch.x as Tensor));
  expect(kept.map((x) => (x.array() as number[][])[0]![0])).toEqual([0, 4, 8]);
});
