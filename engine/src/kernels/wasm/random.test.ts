// Random numbers on the kernels are those of the plain generator, to the last bit.
import { expect, test } from "vitest";
import { philox } from "../../core/random.ts";
import { fastPhilox } from "./random.ts";

test.each([0, 7, 2 ** 32 - 3])("random numbers from block %i on", (counter) => {
  const [expected, got] = [new Uint32Array(64), new Uint32Array(64)];
  philox(expected, counter, 5, [0xdeadbeef, 3]);
  expect(fastPhilox(got, counter, 5, [0xdeadbeef, 3])).toBe(true);
  expect(got).toEqual(expected);
});
