// Parts of variables assigned.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { Variable } from "../core/variable.ts";
import { tensorScatterUpdate } from "./gathering.ts";
import { expandDims } from "./joining.ts";

/** Assigns the updates [n, ...] to the rows of the variable at the distinct int32 indices [n], and returns it. */
export function scatterUpdate(
  target: Variable,
  indices: TensorLike,
  updates: TensorLike,
): Variable {
  if (!(target instanceof Variable))
    throw typeError("scatterUpdate", "target", "a variable", show(target));
  const rows = toTensor("scatterUpdate", indices, "int32", "indices");
  if (rows.rank !== 1)
    throw rangeError("scatterUpdate", "indices", "of rank 1", `shape ${show(rows.shape)}`);
  return target.assign(tensorScatterUpdate(target.read(), expandDims(rows, 1), updates));
}
