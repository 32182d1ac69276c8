// Debug tensors as TensorFlow's dumps hold them.
import { expect, test } from "vitest";
import { tensorHealth } from "./tensor-health.ts";

const read = (mode: number, values: number[] | null) => {
  const { facts, isBad } = tensorHealth(mode, values);
  return { isBad, ...Object.fromEntries(facts.map(({ name, value }) => [name, value])) };
};

test("full health tells dtype, size and what the values are", () => {
  // From the debugger fixture: 1/0 in three float32.
  expect(read(4, [-1, -1, 1, 1, 3, 3, 0, 0, 0, 0, 0])).toEqual({
    ...{ isBad: true, dtype: "float32", rank: "1", size: "3", "−∞": "3" },
  });
  expect(read(4, [20, -1, 1, 1, 3, 0, 0, 0, 1, 0, 2])).toMatchObject({
    ...{ isBad: false, negative: "1", positive: "2" },
  });
});

test("curt and concise health tell of NaN and infinities", () => {
  expect(read(2, [7, 1])).toEqual({ isBad: true, "NaN or infinite": "yes" });
  expect(read(3, [7, 12, 0, 0, 0])).toEqual({ isBad: false, size: "12" });
  expect(read(3, [7, 12, 0, 2, 1])).toEqual({ isBad: true, size: "12", "+∞": "2", NaN: "1" });
});

test("the shape mode tells dimensions, the last six of many", () => {
  expect(read(5, [7, 3, 2, 6, 2, 3, 0, 0, 0, 0])).toMatchObject({ dtype: "int32", shape: "2 × 3" });
  expect(read(5, [7, 3, 7, 64, 2, 2, 2, 2, 2, 1])).toMatchObject({
    shape: "… × 2 × 2 × 2 × 2 × 2 × 1",
  });
  expect(read(5, [7, 3, 0, 1, 0, 0])).toMatchObject({ shape: "scalar" });
});

test("without values there is nothing to tell", () => {
  expect(read(1, null)).toEqual({ isBad: false });
});
