// What reads whole sequences with a cell.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { zeros } from "../core/create.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { add } from "./arithmetic.ts";
import { where } from "./comparison.ts";
import { expandDims, stack, unstack } from "./joining.ts";
import { matmul } from "./matmul.ts";
import {
  type Cell,
  type CheckedWeights,
  gruCell,
  lstmCell,
  simpleRnnCell,
} from "./recurrent-cells.ts";
import { reverse } from "./slicing.ts";
import { reshape } from "./structure.ts";

/** The weights of a cell of `units` units that reads vectors of `width`. */
export interface CellWeights {
  /** [width, gates · units] */
  readonly kernel: TensorLike;
  /** [units, gates · units] */
  readonly recurrentKernel: TensorLike;
  /** [gates · units], for a GRU [2, gates · units]: one for each kernel. */
  readonly bias?: TensorLike | null;
}

export interface RnnOptions {
  /** The first states, each [batch, units]; zeros where absent. */
  readonly initialState?: readonly TensorLike[];
  /** Whether the sequence is read from its end; outputs stand where their inputs do. */
  readonly reverse?: boolean;
  /** bool [batch, steps]: where it is false the step is passed over, and the output is that of the step before. */
  readonly mask?: TensorLike | null;
  /** [batch, units]: what the output is multiplied by before it meets the recurrent kernel, such as dropout's factors. */
  readonly recurrentScale?: TensorLike | null;
}

export interface RnnResult {
  /** The output of each step, [batch, steps, units]. */
  readonly outputs: Tensor;
  /** The states after the last step read, each [batch, units]. */
  readonly states: readonly Tensor[];
}

/** What the cell makes of x [batch, steps, width]; all steps meet the kernel in one product. */
export function rnn(
  cell: Cell,
  x: TensorLike,
  weights: CellWeights,
  options: RnnOptions = {},
): RnnResult {
  const input = toTensor(cell.name, x, "float32", "x");
  if (input.rank !== 3) throw rangeError(cell.name, "x", "of rank 3", `shape ${show(input.shape)}`);
  const own = checkedWeights(cell, input, weights, options.recurrentScale);
  const units = own.recurrentKernel.shape[0]!;
  const [batch, steps, width] = input.shape as [number, number, number];
  if (steps === 0) throw rangeError(cell.name, "x", "of at least one step", show(input.shape));
  const read = options.reverse ? reverse(input, 1) : input;
  const flat = project(cell, reshape(read, [batch * steps, width]), own);
  const projected = unstack(reshape(flat, [batch, steps, cell.gates * units]), 1);
  const counts = stepMasks(cell, options, [batch, steps]);
  let states = firstStates(cell, [batch, units], input, options);
  const outputs = projected.map((step, i) => {
    const next = cell.step(step, states, own);
    states = counts === null ? next : next.map((one, k) => where(counts[i]!, one, states[k]!));
    return states[0]!;
  });
  if (options.reverse) outputs.reverse();
  return { outputs: stack(outputs, 1), states };
}

/** One step of the cell: the new states, of which the first is its output, from x [batch, width]. */
export function rnnStep(
  cell: Cell,
  x: TensorLike,
  states: readonly TensorLike[],
  weights: CellWeights,
): readonly Tensor[] {
  const input = toTensor(cell.name, x, "float32", "x");
  const own = checkedWeights(cell, input, weights);
  const shape = [input.shape[0]!, own.recurrentKernel.shape[0]!];
  const before = firstStates(cell, shape, input, { initialState: states });
  return cell.step(project(cell, input, own), before, own);
}

function checkedWeights(
  cell: Cell,
  x: Tensor,
  { kernel, recurrentKernel, bias }: CellWeights,
  recurrentScale: TensorLike | null = null,
): CheckedWeights {
  const width = x.shape.at(-1)!;
  const weights = {
    kernel: toTensor(cell.name, kernel, x.dtype, "kernel"),
    recurrentKernel: toTensor(cell.name, recurrentKernel, x.dtype, "recurrentKernel"),
    bias: bias == null ? null : toTensor(cell.name, bias, x.dtype, "bias"),
    recurrentScale:
      recurrentScale === null
        ? null
        : toTensor(cell.name, recurrentScale, x.dtype, "recurrentScale"),
  };
  const units = weights.recurrentKernel.shape[0] ?? 0;
  const wide = cell.gates * units;
  checkShape(cell, "kernel", weights.kernel, [width, wide]);
  checkShape(cell, "recurrentKernel", weights.recurrentKernel, [units, wide]);
  const rows = cell.biasRows === 1 ? [] : [cell.biasRows];
  if (weights.bias !== null) checkShape(cell, "bias", weights.bias, [...rows, wide]);
  return weights;
}

function checkShape(cell: Cell, argument: string, { shape }: Tensor, wanted: readonly number[]) {
  if (shape.join() === wanted.join()) return;
  throw rangeError(cell.name, argument, `of shape ${show(wanted)}`, `shape ${show(shape)}`);
}

function firstStates(
  cell: Cell,
  shape: readonly number[],
  { dtype }: Tensor,
  { initialState }: RnnOptions,
): readonly Tensor[] {
  if (initialState === undefined)
    return Array.from({ length: cell.states }, () => zeros(shape, dtype));
  const states = initialState.map((one) => toTensor(cell.name, one, dtype, "states"));
  if (states.length !== cell.states) {
    throw rangeError(cell.name, "states", `${cell.states} tensors`, String(states.length));
  }
  for (const state of states) checkShape(cell, "states", state, shape);
  return states;
}

/** For each step as it is read a mask [batch, 1]. */
function stepMasks(cell: Cell, { mask = null, reverse: isReversed }: RnnOptions, shape: Shape) {
  if (mask === null) return null;
  const given = toTensor(cell.name, mask, "bool", "mask");
  if (given.dtype !== "bool") throw typeError(cell.name, "mask", "of dtype bool", given.dtype);
  checkShape(cell, "mask", given, shape);
  return unstack(expandDims(isReversed ? reverse(given, 1) : given, -1), 1);
}

function project({ biasRows }: Cell, x: Tensor, { kernel, bias }: CheckedWeights): Tensor {
  const product = matmul(x, kernel);
  if (bias === null) return product;
  return add(product, biasRows === 1 ? bias : unstack(bias)[0]!);
}

/** A simple recurrent network over x [batch, steps, width]. */
export function simpleRnn(x: TensorLike, weights: CellWeights, options?: RnnOptions): RnnResult {
  return rnn(simpleRnnCell, x, weights, options);
}

/** A long short-term memory over x [batch, steps, width]; its states are the output and the cell. */
export function lstm(x: TensorLike, weights: CellWeights, options?: RnnOptions): RnnResult {
  return rnn(lstmCell, x, weights, options);
}

/** A gated recurrent unit over x [batch, steps, width]. */
export function gru(x: TensorLike, weights: CellWeights, options?: RnnOptions): RnnResult {
  return rnn(gruCell, x, weights, options);
}
