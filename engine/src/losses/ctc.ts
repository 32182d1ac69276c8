// The loss of a sequence of labels whose places in time are not known.
import { ones, zeros } from "../core/create.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  add,
  cast,
  concat,
  equal,
  logicalAnd,
  logicalOr,
  logSoftmax,
  logSumExp,
  matmul,
  mul,
  neg,
  notEqual,
  oneHot,
  reshape,
  slice,
  stack,
  sub,
  sum,
  unstack,
  where,
} from "../ops/index.ts";
import { type Loss, meanLoss, type ReductionOptions } from "./loss.ts";

/** The logarithm of what cannot happen. */
const never = -1e30;

/**
 * −log of the probability of all alignments of the labels to the steps (connectionist temporal classification, Graves
 * et al., 2006): y [batch, labels] of int32 classes from 1 on, ended by 0; predictions are logits
 * [batch, steps, classes], of which class 0 is the blank.
 */
export function ctc(options: ReductionOptions = {}): Loss {
  return meanLoss("ctc", alignmentLoss, options);
}

function alignmentLoss(yTrue: Tensor, logits: Tensor): Tensor {
  if (yTrue.rank !== 2) throw rangeError("ctc", "yTrue", "[batch, labels]", show(yTrue.shape));
  if (logits.rank !== 3)
    throw rangeError("ctc", "yPred", "[batch, steps, classes]", show(logits.shape));
  const labels = cast(yTrue, "int32");
  const states = withBlanks(labels);
  const classes = oneHot(states, logits.shape[2]!);
  const emissions = unstack(matmul(logSoftmax(logits), classes, { transposeB: true }), 1);
  const mayStart = reachable(states, 2);
  const maySkip = skippable(states);
  const start = where(mayStart, emissions[0]!, never);
  const paths = emissions.slice(1).reduce((before, emission) => {
    const skipped = where(maySkip, shifted(before, 2), never);
    return add(logSumExp(stack([before, shifted(before, 1), skipped]), 0), emission);
  }, start);
  return neg(logSumExp(where(finalStates(labels, states), paths, never), -1));
}

/** Blank, label, blank, label, …, blank: [batch, 2 · labels + 1]. */
function withBlanks(labels: Tensor): Tensor {
  const [batch, count] = labels.shape as [number, number];
  const blanks = zeros([batch, count], "int32");
  const woven = reshape(stack([blanks, labels], -1), [batch, 2 * count]);
  return concat([woven, zeros([batch, 1], "int32")], 1);
}

/** True for the first `count` states. */
function reachable({ shape }: Tensor, count: number): Tensor {
  const [batch, states] = shape as [number, number];
  const first = Math.min(count, states);
  return cast(concat([ones([batch, first]), zeros([batch, states - first])], 1), "bool");
}

/** A label may follow the one before it without a blank where the two differ. */
function skippable(states: Tensor): Tensor {
  const [batch, count] = states.shape as [number, number];
  if (count < 3) return cast(zeros([batch, count]), "bool");
  const before = concat([zeros([batch, 2], "int32"), slice(states, [0, 0], [-1, count - 2])], 1);
  return logicalAnd(notEqual(states, 0), notEqual(states, before));
}

/** Each state's neighbour `by` places before it. */
function shifted(paths: Tensor, by: number): Tensor {
  const [batch, count] = paths.shape as [number, number];
  const size = Math.min(by, count);
  const outside = add(zeros([batch, size], paths.dtype), never);
  return concat([outside, slice(paths, [0, 0], [-1, count - size])], 1);
}

/** The last label and the blank after it. */
function finalStates(labels: Tensor, { shape }: Tensor): Tensor {
  const length = sum(cast(notEqual(labels, 0), "int32"), -1);
  const [, count] = shape as [number, number];
  const at = (place: Tensor) => equal(oneHot(place, count, "int32"), 1);
  const end = mul(length, 2);
  return logicalOr(at(end), at(sub(end, 1)));
}
