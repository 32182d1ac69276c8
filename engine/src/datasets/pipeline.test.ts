// Batches of shuffled and changed examples.
import { expect, test } from "vitest";
import { layers, sequential } from "../index.ts";
import { pipeline, randomNoise, randomShift, splitExamples } from "./index.ts";

const data = Float32Array.from({ length: 20 }, (_, i) => i);
const examples = {
  x: { shape: [2], data },
  y: { shape: [], data: Int32Array.from({ length: 10 }, (_, i) => i) },
};

function epoch(source: ReturnType<typeof pipeline>) {
  return [...source.batches()].map(({ x, y }) => ({ x: x.array(), y: y.array() as number[] }));
}

test("every example comes once an epoch, with its own target, in another order each time", () => {
  const source = pipeline(examples, { batchSize: 4, seed: 1 });
  const [first, second] = [epoch(source), epoch(source)];
  expect(first.map(({ y }) => y.length)).toEqual([4, 4, 2]);
  const targets = first.flatMap(({ y }) => y);
  expect(targets.toSorted((a, b) => a - b)).toEqual([...examples.y.data]);
  expect(second.flatMap(({ y }) => y)).not.toEqual(targets);
  for (const { x, y } of first) expect(x).toEqual(y.map((target) => [2 * target, 2 * target + 1]));
  expect(epoch(pipeline(examples, { batchSize: 4, seed: 1 }))).toEqual(first);
});

test("in order, without the short last batch", () => {
  const source = pipeline(examples, { batchSize: 4, shuffle: false, dropRemainder: true });
  expect(source.count).toBe(2);
  expect(epoch(source).flatMap(({ y }) => y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test("changes are of the batch, never of the examples", () => {
  const before = data.slice();
  const source = pipeline(examples, { batchSize: 10, augment: [randomNoise(1)] });
  expect(epoch(source)[0]!.x).not.toEqual(epoch(source)[0]!.x);
  expect(data).toEqual(before);
});

test("a shift moves rows and columns and fills with 0", () => {
  const image = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
  const shift = randomShift([3, 3, 1], 1);
  const downRight = { uniform: () => 0.99 };
  shift(image, downRight as never);
  expect([...image]).toEqual([0, 0, 0, 0, 1, 2, 0, 4, 5]);
});

test("fit trains on a pipeline", async () => {
  const model = sequential([layers.dense(1)]);
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const targets = { shape: [1], data: new Float32Array(10) };
  const source = pipeline({ x: examples.x, y: targets }, { batchSize: 5 });
  expect((await model.fit(source, { epochs: 2 })).loss).toHaveLength(2);
});

test("weights stay with their examples, split and shuffled", () => {
  const weights = { shape: [], data: Float32Array.from({ length: 10 }, (_, i) => i / 2) };
  const { train } = splitExamples({ ...examples, sampleWeight: weights }, 6, { seed: 2 });
  for (const { y, sampleWeight } of pipeline(train, { batchSize: 4 }).batches())
    expect(sampleWeight!.mul(2).array()).toEqual(y.array());
  const short = { shape: [], data: new Float32Array(9) };
  expect(() => pipeline({ ...examples, sampleWeight: short }, { batchSize: 4 })).toThrow(
    "examples: sampleWeight must be 10 weights of shape [], got 9 numbers",
  );
});

test("a batch size that is no positive integer is named", () => {
  expect(() => pipeline(examples, { batchSize: 0 })).toThrow(
    "pipeline: batchSize must be a positive integer, got 0",
  );
});
