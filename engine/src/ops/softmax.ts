// Softmax and the cross entropies.
import { apply, applyAll } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import type { Data } from "../core/dtype.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { normalizeAxis, type Shape, sameShape } from "../core/shape.ts";
import { dataOf, type Tensor, type TensorSpec } from "../core/tensor.ts";
import {
  crossEntropyKernel,
  logSoftmaxKernel,
  softmaxKernel,
  sparseCrossEntropyKernel,
} from "../kernels/softmax.ts";
import { fastSoftmax, fastSparseCrossEntropy } from "../kernels/wasm/softmax.ts";
import { relu } from "./activations.ts";
import { add, exp, mul, neg, sub } from "./arithmetic.ts";
import { checkDType, checkSameDType, floats, ints } from "./define.ts";
import { abs, log1p } from "./elementwise.ts";
import { reshape, sum, transpose } from "./structure.ts";

function sameSpec(name: string) {
  return ([x]: readonly TensorSpec[]) => {
    checkDType(name, "logits", x!, floats);
    if (x!.shape.length === 0) throw rangeError(name, "logits", "of rank ≥ 1", "a scalar");
    return [{ shape: x!.shape, dtype: x!.dtype }];
  };
}

// d softmax = (dy − Σ dy·y) · y
export const softmaxOp: Op<null> = {
  name: "softmax",
  type: "Softmax",
  label: "Softmax",
  args: ["logits"],
  infer: sameSpec("softmax"),
  kernel: ([out], [x]) => softmaxKernel(dataOf(out!), dataOf(x!), x!.shape.at(-1)!),
  fast: ([out], [x]) => fastSoftmax(out!, x!),
  scalar: null,
  gradient: [(dy, { output: y }) => mul(sub(dy, sum(mul(dy, y), -1, true)), y)],
};

// d logSoftmax = dy − Σ dy · softmax
export const logSoftmaxOp: Op<null> = {
  name: "logSoftmax",
  type: "LogSoftmax",
  label: "LogSoftmax",
  args: ["logits"],
  infer: sameSpec("logSoftmax"),
  kernel: ([out], [x]) => logSoftmaxKernel(dataOf(out!), dataOf(x!), x!.shape.at(-1)!),
  scalar: null,
  gradient: [(dy, { output: y }) => sub(dy, mul(sum(dy, -1, true), exp(y)))],
};

function alongLast(op: Op<null>, x: TensorLike, axis: number): Tensor {
  const input = toTensor(op.name, x, "float32", "logits");
  if (input.rank === 0) throw rangeError(op.name, "logits", "of rank ≥ 1", "a scalar");
  const last = input.rank - 1;
  const at = normalizeAxis(op.name, axis, input.rank);
  if (at === last) return apply(op, [input], null);
  const swap = input.shape.map((_, i) => (i === at ? last : i === last ? at : i));
  return transpose(apply(op, [transpose(input, swap)], null), swap);
}

/** eˣ normalised to a sum of 1 along `axis`. */
export function softmax(x: TensorLike, axis = -1): Tensor {
  return alongLast(softmaxOp, x, axis);
}

/** log(softmax(x)), without underflow. */
export function logSoftmax(x: TensorLike, axis = -1): Tensor {
  return alongLast(logSoftmaxOp, x, axis);
}

const crossEntropySpecs = (logits: TensorSpec): TensorSpec[] => [
  { shape: logits.shape.slice(0, -1), dtype: logits.dtype },
  { shape: logits.shape, dtype: logits.dtype },
];

function rowsTimes(dy: Tensor, rows: Tensor): Tensor {
  return mul(reshape(dy, [...dy.shape, 1]), rows);
}

// Second output: softmax − labels, the gradient of the first with respect to the logits. The cotangent of the
// second, in gradients of gradients, goes through the softmax.
export const crossEntropyOp: Op<null> = {
  name: "softmaxCrossEntropy",
  type: "SoftmaxCrossEntropyWithLogits",
  label: "softmax_cross_entropy_with_logits",
  args: ["logits", "labels"],
  infer([logits, labels]) {
    checkDType("softmaxCrossEntropy", "logits", logits!, floats);
    checkSameDType("softmaxCrossEntropy", logits!, labels!, "labels");
    return crossEntropySpecs(logits!);
  },
  kernel: ([loss, backprop], [logits, labels]) =>
    crossEntropyKernel(
      dataOf(loss!),
      dataOf(backprop!),
      dataOf(logits!),
      dataOf(labels!),
      logits!.shape.at(-1)!,
    ),
  scalar: null,
  gradient: [
    (dy, { x: logits, outputs }, _, [, dBackprop]) =>
      logitsGradient(dy, logits, outputs[1]!, dBackprop!),
    (dy, { x: logits }, _, [, dBackprop]) => {
      const part = neg(rowsTimes(dy, logSoftmax(logits)));
      return dBackprop ? sub(part, dBackprop) : part;
    },
  ],
};

function logitsGradient(
  dy: Tensor,
  logits: Tensor,
  backprop: Tensor,
  dBackprop: Tensor | null,
): Tensor {
  const first = rowsTimes(dy, backprop);
  if (dBackprop === null) return first;
  const y = softmax(logits);
  return add(first, mul(sub(dBackprop, sum(mul(dBackprop, y), -1, true)), y));
}

export const sparseCrossEntropyOp: Op<null> = {
  name: "sparseSoftmaxCrossEntropy",
  type: "SparseSoftmaxCrossEntropyWithLogits",
  label: "SparseSoftmaxCrossEntropyWithLogits",
  args: ["logits", "labels"],
  infer([logits, labels]) {
    checkDType("sparseSoftmaxCrossEntropy", "logits", logits!, floats);
    checkDType("sparseSoftmaxCrossEntropy", "labels", labels!, ints);
    return crossEntropySpecs(logits!);
  },
  kernel([loss, backprop], [logits, labels]) {
    const width = logits!.shape.at(-1)!;
    checkLabels(dataOf(labels!), width);
    sparseCrossEntropyKernel(
      dataOf(loss!),
      dataOf(backprop!),
      dataOf(logits!),
      dataOf(labels!),
      width,
    );
  },
  fast([loss, backprop], [logits, labels]) {
    checkLabels(dataOf(labels!), logits!.shape.at(-1)!);
    return fastSparseCrossEntropy(loss!, backprop!, logits!, dataOf(labels!));
  },
  graphAttrs: () => ({ Tlabels: { type: "int32" } }),
  scalar: null,
  gradient: [
    (dy, { x: logits, outputs }, _, [, dBackprop]) =>
      logitsGradient(dy, logits, outputs[1]!, dBackprop!),
    null,
  ],
};

function checkLabels(labels: Data, width: number): void {
  const bad = labels.find((label) => label < 0 || label >= width);
  if (bad !== undefined) {
    throw rangeError("sparseSoftmaxCrossEntropy", "labels", `in [0, ${width})`, String(bad));
  }
}

function checkLogits(op: string, logits: Tensor, labelShape: Shape, expected: Shape): void {
  if (logits.rank === 0) throw rangeError(op, "logits", "of rank ≥ 1", "a scalar");
  if (!sameShape(labelShape, expected)) {
    throw rangeError(op, "labels", `of shape ${show(expected)}`, `shape ${show(labelShape)}`);
  }
}

/** −Σ labels · log softmax(logits) along the last axis; labels are probabilities of the logits' shape. */
export function softmaxCrossEntropy(labels: TensorLike, logits: TensorLike): Tensor {
  const scores = toTensor("softmaxCrossEntropy", logits, operandDType(labels), "logits");
  const wanted = toTensor("softmaxCrossEntropy", labels, scores.dtype, "labels");
  checkLogits("softmaxCrossEntropy", scores, wanted.shape, scores.shape);
  return applyAll(crossEntropyOp, [scores, wanted], null)[0]!;
}

/** −log softmax(logits)[label] along the last axis; labels are int32 classes. RangeError for one out of range. */
export function sparseSoftmaxCrossEntropy(labels: TensorLike, logits: TensorLike): Tensor {
  const scores = toTensor("sparseSoftmaxCrossEntropy", logits, "float32", "logits");
  const classes = toTensor("sparseSoftmaxCrossEntropy", labels, "int32", "labels");
  checkLogits("sparseSoftmaxCrossEntropy", scores, classes.shape, scores.shape.slice(0, -1));
  return applyAll(sparseCrossEntropyOp, [scores, classes], null)[0]!;
}

/** −labels·log σ(x) − (1 − labels)·log(1 − σ(x)), elementwise, as max(x, 0) − x·labels + log(1 + e^−|x|). */
export function sigmoidCrossEntropy(labels: TensorLike, logits: TensorLike): Tensor {
  const x = toTensor("sigmoidCrossEntropy", logits, operandDType(labels), "logits");
  return add(sub(relu(x), mul(x, labels)), log1p(exp(neg(abs(x)))));
}
