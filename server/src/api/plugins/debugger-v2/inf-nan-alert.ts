// Tells by a tensor's debug summary, or by the tensor itself, whether it holds infinities or NaNs.
import { decodeTensor, tensorflow } from "@tb-ts/proto";

const mode = tensorflow.TensorDebugMode;

/** What is wrong with a tensor; null where the summary does not say. */
export interface InfNanCounts {
  readonly size: number | null;
  readonly num_neg_inf: number | null;
  readonly num_pos_inf: number | null;
  readonly num_nan: number | null;
}

/** The numbers of a debug summary, or null where there are none that can be read. */
export function debugValues(tensor: tensorflow.TensorProto.$Properties): number[] | null {
  const decoded = decodeTensor(tensor);
  return decoded.kind === "numeric" ? Array.from(decoded.data, Number) : null;
}

/** Null where the tensor is sound, or its summary says nothing of it (tensorflow/core/protobuf/debug_event.proto). */
export function findInfNan(
  debugMode: number,
  tensor: tensorflow.TensorProto.$Properties,
): InfNanCounts | null {
  if (debugMode === mode.FULL_TENSOR) return countInTensor(tensor);
  const values = debugValues(tensor);
  if (!values) return null;
  if (debugMode === mode.CURT_HEALTH) return values[1] ? noCounts : null;
  if (debugMode === mode.CONCISE_HEALTH) return countsAt(values, 1);
  return debugMode === mode.FULL_HEALTH ? countsAt(values, 4) : null;
}

const noCounts = { size: null, num_neg_inf: null, num_pos_inf: null, num_nan: null };

/** Size, negative and positive infinities and NaNs stand side by side in the summary, from `start` on. */
function countsAt(values: readonly number[], start: number): InfNanCounts | null {
  const [size = 0, negative = 0, positive = 0, nans = 0] = values.slice(start, start + 4);
  return negative || positive || nans
    ? { size, num_neg_inf: negative, num_pos_inf: positive, num_nan: nans }
    : null;
}

function countInTensor(tensor: tensorflow.TensorProto.$Properties): InfNanCounts | null {
  const decoded = decodeTensor(tensor);
  if (decoded.kind !== "numeric") return null;
  const numbers = Array.from(decoded.data, Number);
  const count = (is: (value: number) => boolean) => numbers.filter(is).length;
  return countsAt(
    [
      numbers.length,
      count((value) => value === Number.NEGATIVE_INFINITY),
      count((value) => value === Number.POSITIVE_INFINITY),
      count(Number.isNaN),
    ],
    0,
  );
}
