// Elementwise ops and activations.
import { tensor } from "../../src/index.ts";
import { input, matrix, ops, positive, type Sample } from "./sample.ts";

const unit = () => input([2, 3], -0.8, 0.8);

const unaries: Sample[] = [
  ...([
    "neg",
    "square",
    "exp",
    "abs",
    "expm1",
    "sin",
    "cos",
    "tan",
    "atan",
    "sinh",
    "cosh",
    "asinh",
  ] as const),
  ...([
    "erf",
    "erfc",
    "relu",
    "tanh",
    "sigmoid",
    "softplus",
    "elu",
    "selu",
    "gelu",
    "silu",
    "mish",
  ] as const),
  ...(["softsign", "leakyRelu", "logSigmoid", "softmax", "logSoftmax", "identity"] as const),
].map((name): Sample => [name, (a) => ops[name](a), [matrix()]]);

const positives: Sample[] = (
  [
    "log",
    "log1p",
    "sqrt",
    "rsqrt",
    "reciprocal",
    "lgamma",
    "digamma",
    "cumprod",
    "prod",
    "norm",
  ] as const
).map((name): Sample => [name, (a) => ops[name](a), [positive()]]);

const bounded: Sample[] = (["asin", "acos", "atanh"] as const).map(
  (name): Sample => [name, (a) => ops[name](a), [unit()]],
);

const binaries: Sample[] = (
  [
    "add",
    "sub",
    "mul",
    "div",
    "divNoNan",
    "maximum",
    "minimum",
    "squaredDifference",
    "atan2",
  ] as const
).flatMap((name): Sample[] => [
  [name, (a, b) => ops[name](a, b), [positive(), positive()]],
  [
    `${name} of broadcast operands`,
    (a, b) => ops[name](a, b),
    [input([2, 1], 0.5, 2), input([3], 0.6, 2)],
  ],
  [`${name} of a scalar`, (a, b) => ops[name](a, b), [input([], 0.5, 2), positive()]],
]);

const condition = tensor([
  [true, false, true],
  [false, false, true],
]);
const others: Sample[] = [
  ["acosh", (a) => ops.acosh(a), [input([2, 3], 1.3, 3)]],
  ["pow", (a, b) => ops.pow(a, b), [positive(), positive()]],
  ["pow by a number", (a) => ops.pow(a, 3), [matrix()]],
  ["mulNoNan", (a, b) => ops.mulNoNan(a, b), [positive(), positive()]],
  ["mod", (a) => ops.mod(a, 0.37), [positive()]],
  ["mod by a tensor", (b) => ops.mod(7.3, b), [positive()]],
  ["xlogy", (a, b) => ops.xlogy(a, b), [positive(), positive()]],
  ["clip", (a) => ops.clip(a, -0.5, 0.5), [matrix()]],
  ["relu6", (a) => ops.relu6(a), [input([2, 3], 1, 9)]],
  ["hardSilu", (a) => ops.hardSilu(a), [matrix()]],
  ["polygamma", (a) => ops.polygamma(2, a), [positive()]],
  ["addN", (a, b) => ops.addN([a, b, a]), [matrix(), matrix()]],
  ["where", (a, b) => ops.where(condition, a, b), [matrix(), matrix()]],
  ["where of broadcast operands", (a, b) => ops.where(condition, a, b), [input([3]), input([])]],
  ["cast", (a) => ops.cast(a, "float64"), [matrix()]],
  ["celu", (a) => ops.celu(a, 0.7), [matrix()]],
  ["glu", (a) => ops.glu(a), [input([2, 4])]],
  ["hardTanh", (a) => ops.hardTanh(a), [matrix()]],
  ["hardShrink", (a) => ops.hardShrink(a), [matrix()]],
  ["hardSigmoid", (a) => ops.hardSigmoid(a), [input([2, 3], -4, 4)]],
  ["softShrink", (a) => ops.softShrink(a), [matrix()]],
  ["tanhShrink", (a) => ops.tanhShrink(a), [matrix()]],
  ["threshold", (a) => ops.threshold(a, 0.2, -3), [matrix()]],
  ["squareplus", (a) => ops.squareplus(a), [matrix()]],
  ["sparsePlus", (a) => ops.sparsePlus(a), [input([2, 3], -2, 2)]],
  ["sparseSigmoid", (a) => ops.sparseSigmoid(a), [input([2, 3], -2, 2)]],
  ["sparsemax", (a) => ops.sparsemax(a), [input([2, 4])]],
  ["checkNumerics", (a) => ops.checkNumerics(a, "sample"), [matrix()]],
];

export const elementwise: readonly Sample[] = [
  ...unaries,
  ...positives,
  ...bounded,
  ...binaries,
  ...others,
];
