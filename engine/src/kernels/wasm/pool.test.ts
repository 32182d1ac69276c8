// Pooling on the kernels against its oracle.
import { type Case, compareKernels, input, named } from "../../../test/kernel-cases.ts";
import type { Shape } from "../../core/shape.ts";
import { maxPool, round } from "../../ops/index.ts";

const pool = (
  inputShape: Shape,
  size: [number, number],
  strides: [number, number],
  padding: "same" | "valid",
) => ({
  size,
  strides,
  padding,
  inputShape,
});

const pools: Case[] = [
  pool([2, 8, 8, 8], [2, 2], [2, 2], "valid"),
  pool([2, 7, 9, 5], [3, 2], [2, 1], "same"),
  pool([1, 6, 6, 3], [2, 2], [2, 2], "valid"),
  pool([2, 6, 5, 6], [3, 3], [2, 2], "same"),
  pool([2, 5, 5, 1], [2, 2], [1, 1], "valid"),
].flatMap((attrs): Case[] => {
  const x = round(input(attrs.inputShape));
  const y = maxPool(x, attrs.size, attrs);
  const name = `${attrs.inputShape} by ${attrs.size}, ${attrs.padding}`;
  return [
    [`maxPool ${name}`, named("maxPool"), [x], attrs],
    [`maxPool gradient ${name}`, named("maxPoolGrad"), [x, y, input(y.shape)], attrs],
    [`avgPool ${name}`, named("avgPool"), [x], attrs],
    [`avgPool gradient ${name}`, named("avgPoolGrad"), [input(y.shape)], attrs],
  ];
});

compareKernels([...pools]);
