// Reductions, softmax and cross entropy on the kernels against their oracle.
import { type Case, compareKernels, input, named } from "../../../test/kernel-cases.ts";
import { tensor } from "../../core/create.ts";

const reductions: Case[] = ["sum", "mean", "max"].flatMap((name) =>
  [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2], [0, 2]].map(
    (axes): Case => [
      `${name} over axes ${axes}`,
      named(name),
      [input([6, 7, 11], -1, 3)],
      { axes, keepDims: false },
    ],
  ),
);

const rows: Case[] = [
  ["softmax", named("softmax"), [input([13, 10], -30, 30)], null],
  [
    "sparse cross entropy",
    named("sparseCrossEntropy"),
    [input([4, 17], -30, 30), tensor([3, 0, 16, 9], { dtype: "int32" })],
    null,
  ],
  ["biasAdd", named("biasAdd"), [input([4, 6, 10]), input([10])], null],
  ["biasAddGrad", named("biasAddGrad"), [input([4, 6, 10])], null],
];

compareKernels([...reductions, ...rows]);
