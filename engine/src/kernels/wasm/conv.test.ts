// Convolutions on the kernels against their oracle.
import { type Case, compareKernels, input, named } from "../../../test/kernel-cases.ts";
import type { Shape } from "../../core/shape.ts";

const conv = (
  inputShape: Shape,
  filterShape: Shape,
  strides: [number, number],
  padding: "same" | "valid",
) => ({
  strides,
  dilations: [1, 1] as [number, number],
  padding,
  inputShape,
  filterShape,
});

const geometries = [
  conv([2, 9, 11, 3], [3, 3, 3, 8], [1, 1], "same"),
  conv([2, 9, 11, 5], [3, 2, 5, 11], [1, 1], "valid"),
  conv([3, 8, 8, 1], [5, 5, 1, 4], [1, 1], "same"),
  conv([2, 9, 10, 4], [3, 3, 4, 6], [2, 2], "same"),
  conv([1, 10, 7, 2], [3, 2, 2, 9], [3, 2], "valid"),
  conv([2, 5, 5, 6], [1, 1, 6, 7], [1, 1], "valid"),
  conv([2, 7, 6, 3], [3, 3, 3, 1], [1, 1], "same"),
  conv([2, 9, 13, 6], [3, 3, 6, 1], [1, 1], "same"),
  conv([2, 11, 10, 8], [2, 3, 8, 1], [2, 1], "valid"),
];

const convolutions: Case[] = geometries.flatMap((attrs): Case[] => {
  const name = `${attrs.inputShape} by ${attrs.filterShape}, strides ${attrs.strides}, ${attrs.padding}`;
  const x = input(attrs.inputShape);
  const filter = input(attrs.filterShape);
  const [y] = named("conv2d").infer([x, filter], attrs as never);
  const dy = input(y!.shape);
  return [
    [`conv2d ${name}`, named("conv2d"), [x, filter], attrs],
    [`conv2d input gradient ${name}`, named("convInputGradient"), [filter, dy], attrs],
    [`conv2d filter gradient ${name}`, named("convFilterGradient"), [x, dy], attrs],
  ];
});

const depthwise: Case[] = [
  conv([2, 9, 11, 8], [3, 3, 8, 1], [1, 1], "same"),
  conv([2, 9, 10, 5], [3, 2, 5, 1], [2, 2], "valid"),
  conv([3, 6, 6, 3], [5, 5, 3, 1], [2, 1], "same"),
].flatMap((attrs): Case[] => {
  const name = `${attrs.inputShape} by ${attrs.filterShape}, strides ${attrs.strides}`;
  const [x, filter] = [input(attrs.inputShape), input(attrs.filterShape)];
  const [y] = named("depthwiseConv2d").infer([x, filter], attrs as never);
  const dy = input(y!.shape);
  return [
    [`depthwise ${name}`, named("depthwiseConv2d"), [x, filter], attrs],
    [`depthwise input gradient ${name}`, named("depthwiseInputGradient"), [filter, dy], attrs],
    [`depthwise filter gradient ${name}`, named("depthwiseFilterGradient"), [x, dy], attrs],
  ];
});

compareKernels([...convolutions, ...depthwise]);
