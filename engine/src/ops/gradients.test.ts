// Every differentiable op against finite differences, to second order, in float64.
import { expect, test } from "vitest";
import { elementwise } from "../../test/op-samples/elementwise.ts";
import { linearAlgebra } from "../../test/op-samples/linear-algebra.ts";
import { networks } from "../../test/op-samples/networks.ts";
import { structure } from "../../test/op-samples/structure.ts";
import { opTable } from "../../test/op-table.ts";
import { checkGradients } from "../autodiff/check-gradients.ts";
import { listeners, type TapeListener } from "../core/apply.ts";
import * as ops from "./index.ts";

const samples = [...elementwise, ...structure, ...linearAlgebra, ...networks];

const covered = new Set<string>();
const listener: TapeListener = {
  wants: () => true,
  watchRead: () => undefined,
  record: ({ op }) => covered.add(op.name),
};

test.each(samples)("%s has the gradients that finite differences have", (_, f, inputs) => {
  listeners.tapes = [listener];
  try {
    checkGradients(f, inputs);
  } finally {
    listeners.tapes = [];
  }
});

test("every differentiable op has a sample", () => {
  const differentiable = opTable.filter((op) => op.gradient !== null);
  expect(differentiable.map((op) => op.name).filter((name) => !covered.has(name))).toEqual([]);
});

/** Op functions whose result no gradient passes, or that are no functions of tensors. */
const withoutGradient = [
  ...["less", "lessEqual", "greater", "greaterEqual", "equal", "notEqual"],
  ...["logicalAnd", "logicalOr", "logicalNot", "isNan", "isFinite", "isInf", "any", "all"],
  ...["argmax", "argmin", "argsort", "oneHot", "sign", "floor", "ceil", "round", "floorDiv"],
  ...["stopGradient", "randomUniform", "randomNormal", "truncatedNormal", "bernoulli"],
  ...["categorical", "permutation", "shuffle", "adam", "rnn", "rnnStep", "scatterUpdate"],
  ...["simpleRnnCellOf", "lstmCellOf", "gruCellOf", "zerosLike", "onesLike"],
];

test("every op function has a sample or no gradient", () => {
  const functions = Object.entries(ops).filter(([, one]) => typeof one === "function");
  const sampled = new Set(samples.map(([name]) => name.split(/[ ,]/)[0]));
  const names = functions.map(([name]) => name);
  const missing = names.filter((name) => !sampled.has(name) && !withoutGradient.includes(name));
  expect(missing).toEqual([]);
});
