// Muon (Jordan et al., 2024): the momentum of a matrix, made orthogonal.
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import { add, div, matmul, mul, sqrt, square, sum, transpose } from "../ops/index.ts";
import { type AdamOptions, scaleByAdam, zeroSlot } from "./adam.ts";
import {
  type GradientTransform,
  perVariable,
  type SlotFactory,
  type Updates,
} from "./transform.ts";

export interface MuonOptions {
  readonly momentum?: number;
  readonly nesterov?: boolean;
  /** Iterations of Newton and Schulz. */
  readonly steps?: number;
  /** The update's root mean square as Adam would have it (Liu et al., 2025). */
  readonly rmsRate?: number;
}

/** Coefficients of the quintic iteration, chosen by its author for the steepest slope at 0. */
const [a, b, c] = [3.4445, -4.775, 2.0315];

/** The orthogonalised momentum, times √max(rows, columns) · rmsRate. Matrices only. */
export function scaleByMuon(options: MuonOptions = {}): GradientTransform {
  const { momentum = 0.95, nesterov = true, steps = 5, rmsRate = 0.2 } = options;
  return perVariable(
    (variable, slot) => zeroSlot(variable, "momentum", slot),
    (gradient, slot) => {
      const m = add(mul(slot.read(), momentum), gradient);
      slot.assign(m);
      const direction = orthogonalize(nesterov ? add(gradient, mul(m, momentum)) : m, steps);
      const [rows, columns] = gradient.shape as [number, number];
      return mul(direction, Math.sqrt(Math.max(rows, columns)) * rmsRate);
    },
  );
}

/** Near the closest matrix with orthonormal rows or columns: all singular values go towards 1. */
function orthogonalize(matrix: Tensor, steps: number): Tensor {
  const [rows, columns] = matrix.shape as [number, number];
  if (rows > columns) return transpose(orthogonalize(transpose(matrix), steps));
  let x = div(matrix, add(sqrt(sum(square(matrix))), 1e-7));
  for (let i = 0; i < steps; i++) {
    const gram = matmul(x, x, { transposeB: true });
    const polynomial = add(mul(gram, b), mul(matmul(gram, gram), c));
    x = add(mul(x, a), matmul(polynomial, x));
  }
  return x;
}

/** Muon for the matrices, Adam for everything else. */
export function muonOrAdam(muon: MuonOptions, adam: AdamOptions): GradientTransform {
  return byVariable(
    (variable) => variable.shape.length === 2,
    scaleByMuon(muon),
    scaleByAdam(adam),
  );
}

/** One transform for the variables that pass the test, another for the others. */
export function byVariable(
  test: (variable: Variable) => boolean,
  passed: GradientTransform,
  failed: GradientTransform,
): GradientTransform {
  const masked = (updates: Updates, variables: readonly Variable[], wanted: boolean) =>
    updates.map((update, i) => (test(variables[i]!) === wanted ? update : null));
  return {
    init: (variables: readonly Variable[], slot: SlotFactory) => [
      passed.init(variables, slot),
      failed.init(variables, slot),
    ],
    update(updates, state, step) {
      const [one, other] = state as [unknown, unknown]; // as init made it
      const first = passed.update(masked(updates, step.variables, true), one, step);
      const second = failed.update(masked(updates, step.variables, false), other, step);
      return first.map((update, i) => update ?? second[i]!);
    },
  };
}
