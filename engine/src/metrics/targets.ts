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

/**
 * The weight of each of `count` figures: that of an example or step holds for all of its figures. 1 where there are no
 * weights; RangeError where they do not fit.
 */
export function weightsOf(
  name: string,
  sampleWeight: Tensor | null | undefined,
  count: number,
): (figure: number) => number {
  if (sampleWeight == null) return () => 1;
  const weights = dataOf(sampleWeight);
  const each = count / weights.length;
  if (!Number.isInteger(each)) {
    const wanted = `one for each of ${count} figures or of their examples`;
    throw rangeError(name, "sampleWeight", wanted, show(sampleWeight.shape));
  }
  return (figure) => weights[Math.trunc(figure / each)]!;
}

/** RangeError unless there is one target for each prediction. */
export function checkCount(name: string, targets: number, predictions: number): void {
  if (targets === predictions) return;
  throw rangeError(name, "yTrue", `${predictions} targets, one per prediction`, show(targets));
}
