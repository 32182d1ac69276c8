// Wrong use of networks' ops and of control flow: errors name the op, the argument, what was expected and what
// came.
import { describe, expect, test } from "vitest";
import * as e from "../src/index.ts";

const x = e.ones([2, 3]);
const cube = e.ones([2, 3, 4]);
const image = e.ones([1, 5, 5, 2]);
const whole = e.tensor([1, 2], { dtype: "int32" });
const yes = e.tensor([true, false]);
const scalar = e.tensor(1);
// What JavaScript callers may pass although the types forbid it.
// biome-ignore lint/suspicious/noExplicitAny: the cases are calls that TypeScript would refuse.
const any = (value: unknown) => value as any;

type Case = readonly [call: () => unknown, message: string];

const decompositions: Case[] = [
  [
    () => e.cholesky(x),
    "cholesky: matrix must be square in its last two dimensions, got shape [2, 3]",
  ],
  [
    () => e.cholesky(e.eye(2).neg()),
    "cholesky: matrix must be positive definite, got one that is not",
  ],
  [() => e.cholesky(whole), "cholesky: matrix must be of dtype float32 or float64, got int32"],
  [
    () => e.triangularSolve(x, x),
    "triangularSolve: matrix must be square in its last two dimensions, got shape [2, 3]",
  ],
  [
    () => e.triangularSolve(e.eye(2), e.ones([3, 1])),
    "triangularSolve: rhs must be [2, columns], got shape [3, 1]",
  ],
  [
    () => e.triangularSolve(e.zeros([2, 2]), e.ones([2, 1])),
    "triangularSolve: matrix must be one that can be inverted, got a singular one",
  ],
  [
    () => e.triangularSolve(e.eye(2), e.ones([2, 1], "float64")),
    "triangularSolve: rhs must be of dtype float32, got float64",
  ],
  [() => e.diag(1), "diag: x must be of rank ≥ 1, got a scalar"],
  [() => e.diagPart([1, 2]), "diagPart: matrix must be of rank ≥ 2, got shape [2]"],
  [() => e.trace(e.ones([3])), "trace: matrix must be of rank ≥ 2, got shape [3]"],
  [
    () => e.trace(e.tensor([[true]])),
    "trace: matrix must be of dtype float32 or float64 or int32, got bool",
  ],
  [() => e.qr(e.ones([3])), "qr: matrix must be of rank ≥ 2, got [3]"],
  [() => e.qr(whole), "qr: matrix must be of dtype float32 or float64, got int32"],
  [() => e.det(x), "det: matrix must be square in its last two dimensions, got shape [2, 3]"],
  [() => e.einsum(any(3), x), "einsum: equation must be a string, got 3"],
  [
    () => e.einsum("ij->ji->ij", x),
    'einsum: equation must be letters, commas, "..." and one arrow, got "ij->ji->ij"',
  ],
  [() => e.einsum("ij,jk", x), 'einsum: operands must be 2 for "ij,jk", got 1'],
  [() => e.einsum("ijk", x), 'einsum: operands must be of rank 3 for "ijk", got rank 2'],
  [
    () => e.einsum("ij->k", x),
    'einsum: equation must be an output of input letters, each once, got "ij->k"',
  ],
  [
    () => e.einsum("ij,jk->ik", x, e.ones([2, 2])),
    'einsum: operands must be of size 3 along "j", got 2',
  ],
  [() => e.einsum("...i->i", x), 'einsum: equation must be an output with "...", got "...i->i"'],
];

const volumes: Case[] = [
  [
    () => e.conv3d(image, e.ones([1, 1, 1, 2, 1])),
    "conv3d: input must be of rank 5, got shape [1, 5, 5, 2]",
  ],
  [
    () => e.conv3d(e.ones([1, 2, 2, 2, 2]), e.ones([1, 1, 1, 3, 1])),
    "conv3d: filter must be for 2 channels, got shape [1, 1, 1, 3, 1]",
  ],
  [
    () => e.conv3d(e.ones([1, 2, 2, 2, 2]), e.ones([1, 1, 1, 2, 1]), { strides: any([1, 2]) }),
    "conv3d: strides must be one or three integers ≥ 1, got [1, 2]",
  ],
  [
    () => e.conv3dTranspose(e.ones([1, 2, 2, 2, 2]), e.ones([1, 1, 1, 1, 3])),
    "conv3dTranspose: filter must be for 2 channels, got shape [1, 1, 1, 1, 3]",
  ],
  [
    () => e.conv1dTranspose(x, e.ones([1, 1, 1])),
    "conv1dTranspose: input must be of rank 3, got shape [2, 3]",
  ],
  [
    () => e.depthwiseConv2d(image, e.ones([3, 3, 1, 1])),
    "depthwiseConv2d: filter must be for 2 channels, got shape [3, 3, 1, 1]",
  ],
  [
    () => e.depthwiseConv2d(image, e.ones([3, 3, 2, 1], "float64")),
    "depthwiseConv2d: filter must be of dtype float32, got float64",
  ],
  [
    () => e.separableConv2d(image, e.ones([3, 3, 2, 1]), e.ones([1, 1, 3, 1])),
    "separableConv2d: pointwise must be [1, 1, 2, out], got shape [1, 1, 3, 1]",
  ],
  [() => e.maxPool1d(x, 2), "maxPool1d: input must be of rank 3, got shape [2, 3]"],
  [() => e.maxPool3d(image, 2), "maxPool3d: input must be of rank 5, got shape [1, 5, 5, 2]"],
  [
    () => e.avgPool3d(e.ones([1, 2, 2, 2, 2]), any([2, 2])),
    "avgPool3d: size must be one or three integers ≥ 1, got [2, 2]",
  ],
];

const images: Case[] = [
  [() => e.resize(x, [2, 2]), "resize: images must be of rank 4, got shape [2, 3]"],
  [() => e.resize(image, [0, 2]), "resize: size must be two integers ≥ 1, got [0, 2]"],
  [
    () => e.resize(image, [2, 2], any("cubic")),
    'resize: method must be "bilinear" or "nearest", got "cubic"',
  ],
  [
    () => e.depthToSpace(image, 2),
    "depthToSpace: images must be of a multiple of 4 channels, got shape [1, 5, 5, 2]",
  ],
  [() => e.depthToSpace(image, 1), "depthToSpace: blockSize must be an integer ≥ 2, got 1"],
  [
    () => e.spaceToDepth(image, 2),
    "spaceToDepth: images must be of sides that 2 divides, got shape [1, 5, 5, 2]",
  ],
];

const sequences: Case[] = [
  [() => e.groupNorm(image, 3), "groupNorm: groups must be a divisor of 2 channels, got 3"],
  [() => e.groupNorm(e.ones([3]), 1), "groupNorm: x must be of rank ≥ 2, got [3]"],
  [
    () => e.scaledDotProductAttention(x, e.ones([2, 4]), x),
    "scaledDotProductAttention: key must be of width 3, got shape [2, 4]",
  ],
  [
    () => e.scaledDotProductAttention(x, x, e.ones([3, 3])),
    "scaledDotProductAttention: value must be of 2 rows, got shape [3, 3]",
  ],
  [
    () => e.scaledDotProductAttention(e.ones([3]), x, x),
    "scaledDotProductAttention: query must be of rank ≥ 2, got shape [3]",
  ],
  [
    () => e.scaledDotProductAttention(whole, whole, whole),
    "scaledDotProductAttention: query must be of dtype float32 or float64, got int32",
  ],
  [
    () => e.lstm(x, { kernel: x, recurrentKernel: x }),
    "lstm: x must be of rank 3, got shape [2, 3]",
  ],
  [
    () => e.gru(cube, { kernel: e.ones([4, 6]), recurrentKernel: e.ones([3, 9]) }),
    "gru: kernel must be of shape [4, 9], got shape [4, 6]",
  ],
  [
    () =>
      e.lstm(
        cube,
        { kernel: e.ones([4, 8]), recurrentKernel: e.ones([2, 8]) },
        { initialState: [e.ones([2, 2])] },
      ),
    "lstm: states must be 2 tensors, got 1",
  ],
  [
    () =>
      e.simpleRnn(cube, { kernel: e.ones([4, 2]), recurrentKernel: e.ones([2, 2]) }, { mask: x }),
    "simpleRnn: mask must be of dtype bool, got float32",
  ],
  [
    () =>
      e.simpleRnn(cube, { kernel: e.ones([4, 2]), recurrentKernel: e.ones([2, 2]) }, { mask: yes }),
    "simpleRnn: mask must be of shape [2, 3], got shape [2]",
  ],
  [() => e.glu(x), "glu: x must be of even size along the axis, got [2, 3]"],
  [() => e.sparsemax(scalar), "sparsemax: x must be of rank ≥ 1, got a scalar"],
  [
    () => e.checkNumerics([NaN], "activations"),
    "checkNumerics: x must be finite (activations), got NaN",
  ],
  [() => e.categorical(scalar, 2), "categorical: logits must be [batch, classes ≥ 1], got []"],
  [() => e.categorical(x, -1), "categorical: count must be an integer ≥ 0, got -1"],
];

const control: Case[] = [
  [
    () =>
      e.cond(
        scalar,
        () => x,
        () => x,
      ),
    "cond: pred must be of dtype bool, got float32",
  ],
  [
    () =>
      e.cond(
        yes,
        () => x,
        () => x,
      ),
    "cond: pred must be a scalar, got shape [2]",
  ],
  [
    () =>
      e.whileLoop(
        (i) => e.less(i!, 3),
        (i) => [i!.cast("int32")],
        [0],
      ),
    "whileLoop: result of body must be of dtype float32, got int32",
  ],
  [
    () =>
      e.whileLoop(
        (i) => i!,
        (i) => [i!],
        [0],
      ),
    "whileLoop: result of condition must be of dtype bool, got float32",
  ],
  [
    () =>
      e.whileLoop(
        (i) => e.less(i!, 3),
        any((i: unknown) => i),
        [0],
      ),
    "whileLoop: result of body must be an array, got a Tensor",
  ],
  [() => e.scan(any(1), [0], x), "scan: step must be a function, got 1"],
  [
    () => e.scan(([c]) => [[c!], c!], [0], e.zeros([0])),
    "scan: x must be at least one element, got shape [0]",
  ],
  [
    () => e.linearize((a) => a, [1, 2]).pushforward([1]),
    "jvp: tangents must be of shape [2], got shape [1]",
  ],
  [() => e.jacfwd(any(1)), "jacfwd: f must be a function, got 1"],
  [() => e.checkpoint(any(1)), "checkpoint: f must be a function, got 1"],
  [() => e.customVjp(any(1), () => []), "customVjp: rules must be functions, got 1"],
  [() => e.customJvp((a) => a, any(1)), "customJvp: rules must be functions, got 1"],
];

describe.each(Object.entries({ decompositions, volumes, images, sequences, control }))(
  "%s",
  (_, cases) => {
    test.each(cases.map(([call, message]) => [message, call] as const))("%s", (message, call) => {
      expect(call).toThrow(message);
      expect(call).toThrow(/^\w+: .* must be .*, got /s);
    });
  },
);
