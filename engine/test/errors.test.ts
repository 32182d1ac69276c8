// Wrong use is an error that names the op, the argument, what was expected and what came.
import { describe, expect, test } from "vitest";
import * as e from "../src/index.ts";

const x = e.ones([2, 3]);
const cube = e.ones([2, 3, 4]);
const image = e.ones([1, 5, 5, 2]);
const whole = e.tensor([1, 2], { dtype: "int32" });
const yes = e.tensor([true, false]);
const scalar = e.tensor(1);
const v = e.variable([1, 2]);
// What JavaScript callers may pass although the types forbid it.
// biome-ignore lint/suspicious/noExplicitAny: the cases are calls that TypeScript would refuse.
const any = (value: unknown) => value as any;

type Case = readonly [call: () => unknown, message: string];

const creation: Case[] = [
  [
    () => e.tensor(any("a")),
    'tensor: value must be a number, a boolean, an array or a typed array, got "a"',
  ],
  [
    () => e.tensor(any(null)),
    "tensor: value must be a number, a boolean, an array or a typed array, got null",
  ],
  [() => e.tensor([1, any("b")]), 'tensor: value must be numbers or booleans, got "b"'],
  [
    () => e.tensor([[1, 2], [3]]),
    "tensor: value must be rows of one shape ([2]), got a row of shape [1]",
  ],
  [() => e.tensor([1, 2], { shape: [3] }), "tensor: shape must be a shape of 2 elements, got [3]"],
  [
    () => e.tensor([1], { dtype: any("float16") }),
    'tensor: dtype must be one of float32, float64, int32, bool, got "float16"',
  ],
  [() => e.zeros(any(3)), "zeros: shape must be an array of sizes, got 3"],
  [() => e.zeros([-1]), "zeros: shape must be integers ≥ 0, got [-1]"],
  [
    () => e.zerosLike(any(null)),
    "zerosLike: value must be a tensor, a variable, a number or an array, got null",
  ],
  [
    () => e.onesLike([1], any("float")),
    'onesLike: dtype must be one of float32, float64, int32, bool, got "float"',
  ],
  [() => e.ones([1.5]), "ones: shape must be integers ≥ 0, got [1.5]"],
  [
    () => e.fill([2], 1, any("int64")),
    'fill: dtype must be one of float32, float64, int32, bool, got "int64"',
  ],
  [() => e.range(0, 5, 0), "range: step must be not 0, got 0"],
  [() => e.linspace(0, 1, 0), "linspace: count must be an integer ≥ 1, got 0"],
  [() => e.eye(-2), "eye: rows and columns must be integers ≥ 0, got [-2, -2]"],
  [() => e.variable(1, { name: any(7) }), "variable: name must be a string, got 7"],
  [
    () => e.variable(scalar, { dtype: "int32" }),
    "variable: value must be dtype int32, got float32",
  ],
  [() => v.assign([1, 2, 3]), "assign: value must be of shape [2], got shape [3]"],
  [() => v.assignAdd(whole), "assignAdd: value must be dtype float32, got int32"],
  [() => v.assignSub([[1, 2]]), "assignSub: value must be of shape [2], got shape [1, 2]"],
  [() => x.item(), "item: this must be one element, got shape [2, 3]"],
];

const elementwise: Case[] = [
  [() => e.add(x, whole), "add: y must be of dtype float32, got int32"],
  [() => e.add(yes, yes), "add: x must be of dtype float32 or float64 or int32, got bool"],
  [() => e.add(x, e.ones([2])), "add: y must be broadcastable to shape [2, 3], got shape [2]"],
  [
    () => e.add(any(undefined), x),
    "add: x must be a tensor, a variable, a number or an array, got undefined",
  ],
  [() => e.mul(x, any("2")), 'mul: y must be a tensor, a variable, a number or an array, got "2"'],
  [() => e.mul(whole, 1.5), "mul: y must be of dtype int32, got 1.5"],
  [
    () => e.sub(x, e.ones([2, 4])),
    "sub: y must be broadcastable to shape [2, 3], got shape [2, 4]",
  ],
  [() => e.div(whole, whole), "div: x must be of dtype float32 or float64, got int32"],
  [() => e.pow(x, whole), "pow: y must be of dtype float32, got int32"],
  [() => e.maximum(x, yes), "maximum: y must be of dtype float32, got bool"],
  [() => e.atan2(whole, whole), "atan2: x must be of dtype float32 or float64, got int32"],
  [() => e.exp(whole), "exp: x must be of dtype float32 or float64, got int32"],
  [() => e.sqrt(yes), "sqrt: x must be of dtype float32 or float64, got bool"],
  [() => e.log(any({})), "log: x must be"],
  [() => e.neg(yes), "neg: x must be of dtype float32 or float64 or int32, got bool"],
  [() => e.sigmoid(whole), "sigmoid: x must be of dtype float32 or float64, got int32"],
  [() => e.relu(yes), "relu: x must be of dtype float32 or float64 or int32, got bool"],
  [() => e.less(yes, yes), "less: x must be of dtype float32 or float64 or int32, got bool"],
  [() => e.equal(x, whole), "equal: y must be of dtype float32, got int32"],
  [() => e.logicalAnd(x, x), "logicalAnd: x must be of dtype bool, got float32"],
  [() => e.logicalNot(x), "logicalNot: x must be of dtype bool, got float32"],
  [() => e.isNan(whole), "isNan: x must be of dtype float32 or float64, got int32"],
  [() => e.where(x, x, x), "where: condition must be of dtype bool, got float32"],
  [() => e.where(yes, x, whole), "where: y must be of dtype float32, got int32"],
  [
    () => e.where(yes, e.ones([2]), e.ones([3])),
    "where: y must be broadcastable to shape [2], got shape [3]",
  ],
  [() => e.polygamma(-1, x), "polygamma: n must be an integer ≥ 0, got -1"],
  [() => e.cast(x, any("half")), "cast: dtype must be"],
  [() => e.addN([]), "addN: inputs must be at least one tensor, got none"],
  [() => e.addN([x, e.ones([2])]), "addN: inputs must be of shape [2, 3], got [2]"],
];

const reductions: Case[] = [
  [() => e.sum(x, 2), "sum: axis must be in [-2, 2) for rank 2, got 2"],
  [() => e.sum(x, [0, 0]), "sum: axis must be distinct axes, got [0, 0]"],
  [() => e.sum(x, any("0")), "sum: axis must be"],
  [() => e.sum(yes), "sum: input must be of dtype float32 or float64 or int32, got bool"],
  [() => e.mean(whole), "mean: input must be of dtype float32 or float64, got int32"],
  [() => e.max(x, -3), "max: axis must be in [-2, 2) for rank 2, got -3"],
  [() => e.any(x), "any: input must be of dtype bool, got float32"],
  [() => e.all(x), "all: input must be of dtype bool, got float32"],
  [() => e.argmax(x, 5), "argmax: axis must be in [-2, 2) for rank 2, got 5"],
  [() => e.argmin(e.zeros([0, 2])), "argmin: input must be not empty, got [0, 2]"],
  [() => e.norm(x, 3), "norm: ord must be 1, 2 or Infinity, got 3"],
  [() => e.cumsum(x, 2), "cumsum: axis must be in [-2, 2) for rank 2, got 2"],
  [() => e.topK(x, 4), "topK: k must be at most the last size of [2, 3], got 4"],
  [() => e.topK(x, -1), "topK: k must be an integer ≥ 0, got -1"],
  [() => e.sort(scalar), "sort: values must be of rank ≥ 1, got a scalar"],
  [() => e.argsort(scalar), "argsort: values must be of rank ≥ 1, got a scalar"],
];

const shapes: Case[] = [
  [() => e.reshape(x, [4]), "reshape: shape must be one of 6 elements, got [4]"],
  [() => e.reshape(x, [-1, -1]), "reshape: shape must be one that [2, 3] can fill, got [-1, -1]"],
  [() => e.reshape(x, [-1, 4]), "reshape: shape must be one that [2, 3] can fill, got [-1, 4]"],
  [() => e.transpose(x, [0]), "transpose: perm must be a permutation of 2 axes, got [0]"],
  [() => e.transpose(x, [0, 2]), "transpose: axis must be in [-2, 2) for rank 2, got 2"],
  [() => e.broadcastTo(x, [2]), "broadcastTo: "],
  [
    () => e.broadcastTo(x, [3, 3]),
    "broadcastTo: y must be broadcastable to shape [3, 3], got shape [2, 3]",
  ],
  [() => e.expandDims(x, 4), "expandDims: axis must be in [-3, 3) for rank 3, got 4"],
  [() => e.squeeze(x, 0), "squeeze: axis must be an axis of size 1, got 0 of shape [2, 3]"],
  [() => e.slice(x, [0], [1, 1]), "slice: begin must be one per axis of [2, 3], got [0]"],
  [() => e.slice(x, [0, 0], [1]), "slice: size must be one per axis of [2, 3], got [1]"],
  [
    () => e.slice(x, [1, 2], [1, 2]),
    "slice: begin and size must be inside shape [2, 3], got [1, 2], [1, 2]",
  ],
  [
    () => e.stridedSlice(x, [0, 0, 0]),
    "stridedSlice: picks must be at most 2 for shape [2, 3], got 3",
  ],
  [() => e.stridedSlice(x, [2]), "stridedSlice: pick 0 must be in [-2, 2), got 2"],
  [
    () => e.stridedSlice(x, [[0, 1, 0]]),
    "stridedSlice: step 0 must be an integer other than 0, got 0",
  ],
  [
    () => e.pad(x, [[1, 1]]),
    "pad: pads must be a pair of integers ≥ 0 for each of 2 axes, got [[1, 1]]",
  ],
  [
    () =>
      e.mirrorPad(
        x,
        [
          [2, 0],
          [0, 0],
        ],
        "reflect",
      ),
    "mirrorPad: pads must be at most 1 at axis 0, got [2, 0]",
  ],
  [() => e.concat([]), "concat: values must be at least one tensor, got none"],
  [() => e.concat(any(x)), "concat: values must be an array of tensors, got a Tensor"],
  [
    () => e.concat([x, e.ones([2, 2])]),
    "concat: values must be like shape [2, 3] but for axis 0, got [2, 2]",
  ],
  [() => e.concat([x, whole], 0), "concat: values must be of dtype float32, got int32"],
  [() => e.stack([x, e.ones([2])]), "stack: values must be of shape [2, 3], got shape [2]"],
  [() => e.split(x, 2, 1), "split: parts must be ones that fill axis 1 of shape [2, 3], got 2"],
  [
    () => e.split(x, [1, 1], 1),
    "split: parts must be ones that fill axis 1 of shape [2, 3], got [1, 1]",
  ],
  [() => e.tile(x, [2]), "tile: multiples must be 2 integers ≥ 0, got [2]"],
  [() => e.gather(x, [2]), "gather: indices must be in [0, 2), got 2"],
  [() => e.gather(x, e.tensor([0.5])), "gather: indices must be of dtype int32, got float32"],
  [() => e.gatherNd(x, [[0, 3]]), "gatherNd: indices must be inside shape [2, 3], got 3 at axis 1"],
  [
    () => e.gatherNd(x, [[0, 1, 2]]),
    "gatherNd: indices must be [..., k] with k ≤ 2, got shape [1, 3]",
  ],
  [
    () => e.scatterNd([[0]], [[1, 2]], [3]),
    "scatterNd: updates must be of 1 elements, got shape [1, 2]",
  ],
  [
    () => e.unsortedSegmentSum(x, [0, 5], 2),
    "unsortedSegmentSum: segmentIds must be below 2, got 5",
  ],
  [
    () => e.unsortedSegmentSum(x, [0], 2),
    "unsortedSegmentSum: segmentIds must be a shape that begins [2, 3], got [1]",
  ],
  [() => e.oneHot([1], 0), "oneHot: depth must be an integer ≥ 1, got 0"],
];

const networks: Case[] = [
  [() => e.matmul(x, x), "matmul: b must be of 3 rows to fit a of shape [2, 3], got shape [2, 3]"],
  [() => e.matmul(e.ones([3]), x), "matmul: a must be of rank ≥ 2, got shape [3]"],
  [() => e.matmul(x, e.ones([3, 2], "float64")), "matmul: b must be of dtype float32, got float64"],
  [() => e.matmul(cube, e.ones([3, 4, 2])), "matmul: "],
  [() => e.tensordot(x, x, 1), "tensordot: axes must be pairs of equal sizes ([2, 3]), got [2, 3]"],
  [
    () => e.solve(x, x),
    "solve: matrix must be square in its last two dimensions, got shape [2, 3]",
  ],
  [() => e.solve(e.eye(2), [[1]]), "solve: rhs must be [2, columns], got shape [1, 1]"],
  [
    () => e.inv(e.zeros([2, 2])),
    "solve: matrix must be one that can be inverted, got a singular matrix",
  ],
  [() => e.biasAdd(x, [1, 2]), "biasAdd: bias must be one per channel of [2, 3], got shape [2]"],
  [() => e.conv2d(x, e.ones([1, 1, 1, 1])), "conv2d: input must be of rank 4, got shape [2, 3]"],
  [() => e.conv2d(image, x), "conv2d: filter must be of rank 4, got shape [2, 3]"],
  [
    () => e.conv2d(image, e.ones([3, 3, 3, 1])),
    "conv2d: filter must be for 2 channels, got shape [3, 3, 3, 1]",
  ],
  [
    () => e.conv2d(image, e.ones([3, 3, 2, 1]), { strides: 0 }),
    "conv2d: strides must be one or two integers ≥ 1, got 0",
  ],
  [
    () => e.conv2d(image, e.ones([3, 3, 2, 1]), { padding: any("full") }),
    'conv2d: padding must be "valid" or "same", got "full"',
  ],
  [
    () => e.conv2dTranspose(image, e.ones([3, 3, 1, 1])),
    "conv2dTranspose: filter must be for 2 channels in its last dimension, got [3, 3, 1, 1]",
  ],
  [() => e.conv1d(x, e.ones([1, 1, 1])), "conv1d: input must be of rank 3, got shape [2, 3]"],
  [() => e.maxPool(x, 2), "maxPool: input must be of rank 4, got shape [2, 3]"],
  [() => e.maxPool(image, 1.5), "maxPool: size must be one or two integers ≥ 1, got 1.5"],
  [
    () => e.avgPool(image, 2, { padding: any("none") }),
    'avgPool: padding must be "valid" or "same", got "none"',
  ],
  [() => e.softmax(scalar), "softmax: logits must be of rank ≥ 1, got a scalar"],
  [
    () => e.softmaxCrossEntropy(e.ones([2]), x),
    "softmaxCrossEntropy: labels must be of shape [2, 3], got shape [2]",
  ],
  [
    () => e.sparseSoftmaxCrossEntropy([0, 3], x),
    "sparseSoftmaxCrossEntropy: labels must be in [0, 3), got 3",
  ],
  [
    () => e.sparseSoftmaxCrossEntropy([0], x),
    "sparseSoftmaxCrossEntropy: labels must be of shape [2], got shape [1]",
  ],
  [() => e.dropout(x, 1), "dropout: rate must be in [0, 1), got 1"],
  [() => e.bernoulli([2], 1.5), "bernoulli: probability must be in [0, 1], got 1.5"],
  [() => e.randomUniform([2], 1, 0), "randomUniform: high must be at least 1, got 0"],
  [
    () => e.randomNormal([2], 0, 1, { dtype: any("int32") }),
    'randomNormal: dtype must be float32 or float64, got "int32"',
  ],
];

const differentiation: Case[] = [
  [
    () => new e.GradientTape().gradient(any(3), x),
    "gradient: target must be a tensor or a variable, got 3",
  ],
  [
    () => new e.GradientTape().gradient(x, any("x")),
    'gradient: source must be a tensor or a variable, got "x"',
  ],
  [
    () => new e.GradientTape().gradient(x, x, { outputGradients: e.ones([2]) }),
    "gradient: outputGradients must be of shape [2, 3], got [2]",
  ],
  [() => new e.GradientTape().watch(any(1)), "watch: source must be a tensor or a variable, got 1"],
  [
    () => new e.GradientTape().batchJacobian(x, e.ones([3])),
    "batchJacobian: source must be of 2 rows, got shape [3]",
  ],
  [() => e.grad((a) => a)([1, 2]), "grad: value of f must be a scalar, got shape [2]"],
  [() => e.jvp((a) => a, [1], []), "jvp: tangents must be 1, got 0"],
  [() => e.jvp((a) => a, [[1, 2]], [1]), "jvp: tangents must be of shape [2], got shape []"],
  [() => e.vmap((a) => a)(1), "vmap: inputs must be tensors of rank ≥ 1, got a scalar"],
  [() => e.customGradient(any(1)), "customGradient: f must be a function, got 1"],
  [() => e.checkGradients((a) => a, [x]), "checkGradients: inputs must be float64, got float32"],
  [() => e.fn(any(3)), "fn: f must be a function, got 3"],
  [() => e.fn(any(() => 3))(), "fn: result must be tensors, or arrays or records of them, got 3"],
  [() => e.tidy(any(1)), "tidy: body must be a function, got 1"],
];

describe.each(
  Object.entries({ creation, elementwise, reductions, shapes, networks, differentiation }),
)("%s", (_, cases) => {
  test.each(cases.map(([call, message]) => [message, call] as const))("%s", (message, call) => {
    expect(call).toThrow(message);
    expect(call).toThrow(/^\w+: .* must be .*, got /s);
  });
});
