// Adafactor (Shazeer and Stern, 2018): second moments of a matrix kept as one row and one column.
import { zeros } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  add,
  div,
  maximum,
  mean,
  minimum,
  mul,
  pow,
  reshape,
  rsqrt,
  sqrt,
  square,
  sub,
} from "../ops/index.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

export interface AdafactorOptions {
  readonly beta2Decay?: number;
  readonly epsilon1?: number;
  readonly epsilon2?: number;
  readonly clipThreshold?: number;
}

interface Factors {
  /** Means over the last dimension, and over the last but one; for vectors the whole moment stands in `row`. */
  readonly row: Variable;
  readonly column: Variable | null;
}

/** max(ε₂, rms w) · min(lr, 1/√t) · u / max(1, rms u / clip) with u = g / √v; it holds the learning rate already. */
export function adafactorUpdate(options: AdafactorOptions = {}): GradientTransform {
  const { beta2Decay = -0.8, epsilon1 = 1e-30, epsilon2 = 1e-3 } = options;
  const { clipThreshold = 1 } = options;
  return perVariable(
    (variable, slot): Factors => {
      const { shape, dtype, name } = variable;
      if (shape.length < 2)
        return { row: slot(`${name}_velocity`, zeros(shape, dtype)), column: null };
      const columnShape = [...shape.slice(0, -2), shape.at(-1)!];
      return {
        row: slot(`${name}_row`, zeros(shape.slice(0, -1), dtype)),
        column: slot(`${name}_column`, zeros(columnShape, dtype)),
      };
    },
    (gradient, factors, step, variable) => {
      const { dtype } = gradient;
      const keep = sub(1, pow(step.count(dtype), beta2Decay));
      const velocity = secondMoment(factors, add(square(gradient), epsilon1), keep);
      const direction = div(gradient, sqrt(velocity));
      const clipped = div(direction, maximum(div(rms(direction), clipThreshold), 1));
      const scale = maximum(rms(variable.read()), epsilon2);
      const rate = minimum(step.learningRate(dtype), rsqrt(step.count(dtype)));
      return mul(mul(scale, rate), clipped);
    },
  );
}

function secondMoment({ row, column }: Factors, squares: Tensor, keep: Tensor): Tensor {
  if (column === null) return moveTo(row, squares, keep);
  const rows = moveTo(row, mean(squares, -1), keep);
  const columns = moveTo(column, mean(squares, -2), keep);
  const share = div(rows, mean(rows, -1, true));
  return mul(reshape(share, [...share.shape, 1]), withRowDimension(columns));
}

function withRowDimension(columns: Tensor): Tensor {
  return reshape(columns, [...columns.shape.slice(0, -1), 1, columns.shape.at(-1)!]);
}

function moveTo(slot: Variable, value: Tensor, keep: Tensor): Tensor {
  const after = add(mul(keep, slot.read()), mul(sub(1, keep), value));
  slot.assign(after);
  return after;
}

function rms(x: Tensor): Tensor {
  return sqrt(mean(square(x)));
}
