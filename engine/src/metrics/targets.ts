// What targets and predictions say, row by row.
import { rangeError, show } from "../core/errors.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";

/** The place of the greatest element of each row, the first of equals. */
export function argMaxRows(tensor: Tensor): Float64Array {
  const data = dataOf(tensor);
  const columns = tensor.shape.at(-1)!;
  const chosen = new Float64Array(data.length / columns);
  for (let row = 0; row < chosen.length; row++) {
    let best = row * columns;
    for (let i = best + 1; i < (row + 1) * columns; i++) if (data[i]! > data[best]!) best = i;
    chosen[row] = best - row * columns;
  }
  return chosen;
}

/** RangeError unless there is one target for each prediction. */
export function checkCount(name: string, targets: number, predictions: number): void {
  if (targets === predictions) return;
  throw rangeError(name, "yTrue", `${predictions} targets, one per prediction`, show(targets));
}
