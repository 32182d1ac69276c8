// How strongly a hyperparameter and a metric rise and fall together: Spearman's rank correlation.
import type { Value } from "./hparams-data.ts";

/**
 * From −1 to 1 over the rows that have both values as finite numbers, ties sharing their mean rank (Spearman 1904);
 * null with fewer than three such rows, or where one side is constant.
 */
export function rankCorrelation(a: readonly Value[], b: readonly Value[]): number | null {
  const pairs = a.flatMap((value, at): [number, number][] => {
    const other = b[at];
    return Number.isFinite(value) && Number.isFinite(other)
      ? [[value as number, other as number]]
      : [];
  });
  if (pairs.length < 3) return null;
  return pearson(ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y)));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (const index of order.slice(from, to)) result[index] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (a.length - 1) / 2; // of ranks 0 … n−1, ties included
  let [cross, squareA, squareB] = [0, 0, 0];
  a.forEach((value, at) => {
    const [x, y] = [value - mean, (b[at] as number) - mean];
    cross += x * y;
    squareA += x * x;
    squareB += y * y;
  });
  return squareA > 0 && squareB > 0 ? cross / Math.sqrt(squareA * squareB) : null;
}
