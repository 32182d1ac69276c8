// A weight seen as pictures, in Keras's arrangement.
import type { Variable } from "../core/variable.ts";

export interface Images {
  /** [count, height, width, 1] */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/**
 * A vector is one column, a matrix one image that is wider than high, three dimensions an image for each entry of the
 * last; dimensions of size 1 do not count. Null for any other rank. Values are those of the weight: 0 is black, 1 white.
 */
export function weightImage(weight: Variable): Images | null {
  const shape = weight.shape.filter((size) => size !== 1);
  const data = Float32Array.from(weight.data());
  if (shape.length === 1) return { shape: [1, shape[0]!, 1, 1], data };
  if (shape.length === 2) return wideImage(data, shape[0]!, shape[1]!);
  return shape.length === 3 ? imagePerFilter(data, shape[0]!, shape[1]!, shape[2]!) : null;
}

function wideImage(data: Float32Array, rows: number, columns: number): Images {
  if (rows <= columns) return { shape: [1, rows, columns, 1], data };
  const turned = data.map((_, i) => data[(i % rows) * columns + Math.floor(i / rows)]!);
  return { shape: [1, columns, rows, 1], data: turned };
}

function imagePerFilter(
  data: Float32Array,
  height: number,
  width: number,
  filters: number,
): Images {
  const size = height * width;
  const byFilter = data.map((_, i) => data[(i % size) * filters + Math.floor(i / size)]!);
  return { shape: [filters, height, width, 1], data: byFilter };
}
