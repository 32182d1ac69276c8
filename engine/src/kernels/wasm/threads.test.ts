// Several threads give what one gives.
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  conv2d,
  GradientTape,
  matmul,
  memoryInfo,
  randomUniform,
  setRandomSeed,
  setThreads,
  type Tensor,
  tidy,
  variable,
} from "../../index.ts";
import { callTogether, type KernelCall } from "./threads.ts";

setRandomSeed(1);
const [a, b] = [randomUniform([130, 200]), randomUniform([200, 170])];
const [tall, slim] = [randomUniform([3000, 120]), randomUniform([120, 9])];
const [x, filter] = [randomUniform([7, 28, 28, 8]), randomUniform([3, 3, 8, 16])];

const products = () => [
  matmul(a, b),
  matmul(b, a, { transposeA: true, transposeB: true }),
  matmul(tall, slim),
];

function convolutions(): Tensor[] {
  const tape = new GradientTape({ persistent: true });
  tape.watch([x, filter]);
  const y = tape.record(() => conv2d(x, filter, { padding: "same" }));
  return [y, tape.gradient(y, x)!, tape.gradient(y, filter)!];
}

const values = (tensors: readonly Tensor[]) => tensors.map((one) => one.data());

const alone = values([...products(), ...convolutions()]);
const held = variable(randomUniform([5, 5]));
const before = held.data();

beforeAll(() => setThreads(3));
afterAll(() => setThreads(1));

test("products and convolutions are the same to the last bit, filter gradients to rounding", () => {
  const together = tidy(() => values([...products(), ...convolutions()]));
  expect(together.slice(0, -1)).toEqual(alone.slice(0, -1));
  together.at(-1)!.forEach((value, i) => {
    expect(Math.abs(value / alone.at(-1)![i]! - 1)).toBeLessThan(1e-5);
  });
});

test("what lay in the kernels' memory is still there, also within a tidy", () => {
  expect(held.data()).toEqual(before);
  const { blocks } = memoryInfo();
  tidy(() => {
    const y = held.add(1);
    setThreads(2);
    expect(y.sub(held.read()).sum().item()).toBeCloseTo(25, 4);
  });
  expect(memoryInfo().blocks).toBe(blocks - 1);
});

test("calls that fail, on whichever thread, are told and keep no thread from the next", () => {
  const outside: KernelCall = ["sum", 0xffff_ff00, 1000];
  const calls = Array.from({ length: 40 }, () => outside);
  expect(() => callTogether(calls)).toThrow("a thread of the engine's kernels failed");
  expect(tidy(() => values(products()))).toEqual(alone.slice(0, 3));
});

test.each([0, 1.5, Number.NaN])("setThreads(%s) is refused", (count) => {
  expect(() => setThreads(count)).toThrow("setThreads: count must be an integer of 1 or more");
});
