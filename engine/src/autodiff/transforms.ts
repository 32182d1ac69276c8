// Derivatives as functions of functions, in JAX's words: grad, vjp, jvp, linearize, jacobians, hessian; and vmap.

import { type TensorLike, toTensor } from "../core/convert.ts";
import { tensor } from "../core/create.ts";
import { allocate } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { normalizeAxis, sameShape } from "../core/shape.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { Variable } from "../core/variable.ts";
import { stack } from "../ops/joining.ts";
import { stridedSlice } from "../ops/slicing.ts";
import { identity, reshape } from "../ops/structure.ts";
import { GradientTape } from "./tape.ts";

type TensorFunction = (...inputs: Tensor[]) => Tensor;

/** The inputs as tensors of their own, so that one used twice has two gradients. */
function ownInputs(op: string, inputs: readonly TensorLike[]): Tensor[] {
  return inputs.map((input) =>
    identity(input instanceof Variable ? input.read() : toTensor(op, input)),
  );
}

function checkFunction(op: string, f: unknown): void {
  if (typeof f !== "function") throw typeError(op, "f", "a function", show(f));
}

/** The function that gives f's gradient with respect to its first argument (or the one at `argument`). */
export function grad(f: TensorFunction, argument = 0): (...inputs: TensorLike[]) => Tensor {
  const both = valueAndGrad(f, argument);
  return (...inputs) => both(...inputs).gradient;
}

export interface ValueAndGradient {
  readonly value: Tensor;
  readonly gradient: Tensor;
}

/** The function that gives f's value, a scalar, and its gradient with respect to one argument. */
export function valueAndGrad(
  f: TensorFunction,
  argument = 0,
): (...inputs: TensorLike[]) => ValueAndGradient {
  checkFunction("grad", f);
  return (...inputs) => {
    const { value, pullback } = vjp(f, ...inputs);
    if (value.size !== 1)
      throw rangeError("grad", "value of f", "a scalar", `shape ${show(value.shape)}`);
    const gradient = pullback(filledTensor(1, value))[argument];
    if (gradient === undefined)
      throw rangeError("grad", "argument", `below ${inputs.length}`, String(argument));
    return { value, gradient };
  };
}

export interface Pullback {
  readonly value: Tensor;
  /** The gradients with respect to every input of the value weighted by dy; zeros where it does not depend on one. */
  readonly pullback: (dy: TensorLike) => Tensor[];
}

/** f's value at the inputs and its vector-Jacobian product there. */
export function vjp(f: TensorFunction, ...inputs: TensorLike[]): Pullback {
  checkFunction("vjp", f);
  const own = ownInputs("vjp", inputs);
  const tape = new GradientTape({ persistent: true });
  tape.watch(own);
  const value = tape.record(() => f(...own));
  const options = { unconnectedGradients: "zero" } as const;
  const pullback = (dy: TensorLike) =>
    // With zeros for the unconnected none is null.
    tape.gradient(value, own, {
      ...options,
      outputGradients: toTensor("vjp", dy, value.dtype),
    }) as Tensor[];
  return { value, pullback };
}

export interface Pushforward {
  readonly value: Tensor;
  readonly tangent: Tensor;
}

export interface Linearization {
  readonly value: Tensor;
  /** The derivative along these tangents, one for each input and of its shape. */
  readonly pushforward: (...tangents: TensorLike[]) => Tensor;
}

/**
 * f's value at the inputs and its derivative there as a function of the direction, which can be asked again without f
 * being run again. It is the derivative of the pullback, which is linear in its cotangent, so that every op's gradient
 * serves for both directions.
 */
export function linearize(f: TensorFunction, ...inputs: TensorLike[]): Linearization {
  checkFunction("linearize", f);
  const own = ownInputs("linearize", inputs);
  const outer = new GradientTape({ persistent: true });
  const { value, cotangent, pulled } = outer.record(() => {
    const { value, pullback } = vjp(f, ...own);
    const cotangent = filledTensor(0, value);
    outer.watch(cotangent);
    return { value, cotangent, pulled: pullback(cotangent) };
  });
  const pushforward = (...tangents: TensorLike[]) =>
    // With zeros for the unconnected it is not null.
    outer.gradient(pulled, cotangent, {
      outputGradients: directionsFor(own, tangents),
      unconnectedGradients: "zero",
    })!;
  return { value, pushforward };
}

function directionsFor(inputs: readonly Tensor[], tangents: readonly TensorLike[]): Tensor[] {
  if (tangents.length !== inputs.length)
    throw rangeError("jvp", "tangents", `${inputs.length}`, `${tangents.length}`);
  return inputs.map(({ shape, dtype }, i) => {
    const tangent = toTensor("jvp", tangents[i]!, dtype);
    if (sameShape(tangent.shape, shape)) return tangent;
    throw rangeError("jvp", "tangents", `of shape ${show(shape)}`, `shape ${show(tangent.shape)}`);
  });
}

/** f's value at the inputs and its derivative along the tangents, one for each input and of its shape. */
export function jvp(
  f: TensorFunction,
  inputs: readonly TensorLike[],
  tangents: readonly TensorLike[],
): Pushforward {
  checkFunction("jvp", f);
  const { value, pushforward } = linearize(f, ...inputs);
  return { value, tangent: pushforward(...tangents) };
}

/** The product of f's matrix of second derivatives at x with a vector of x's shape, without the matrix. */
export function hvp(f: TensorFunction, x: TensorLike, vector: TensorLike): Tensor {
  return jvp(grad(f), [x], [vector]).tangent;
}

/** The function that gives the matrix of f's second derivatives, of shape [...x.shape, ...x.shape]. */
export function hessian(f: TensorFunction): (x: TensorLike) => Tensor {
  checkFunction("hessian", f);
  return jacrev(grad(f));
}

/**
 * The function that gives the derivatives of f's elements by x's, of shape [...f(x).shape, ...x.shape], row by row: for
 * functions of many elements with few results.
 */
export function jacrev(f: (x: Tensor) => Tensor): (x: TensorLike) => Tensor {
  checkFunction("jacrev", f);
  return (x) => {
    const [own] = ownInputs("jacrev", [x]) as [Tensor];
    const tape = new GradientTape();
    tape.watch(own);
    const value = tape.record(() => f(own));
    return (
      tape.jacobian(value, own) ??
      filledTensor(0, { shape: [...value.shape, ...own.shape], dtype: own.dtype })
    );
  };
}

/** The same column by column: for functions of few elements with many results. */
export function jacfwd(f: (x: Tensor) => Tensor): (x: TensorLike) => Tensor {
  checkFunction("jacfwd", f);
  return (x) => {
    const [own] = ownInputs("jacfwd", [x]) as [Tensor];
    const { value, pushforward } = linearize(f, own);
    const columns = Array.from({ length: own.size }, (_, i) => {
      const direction = allocate(own.dtype, own.size);
      direction[i] = 1;
      return pushforward(tensor(direction, { shape: own.shape }));
    });
    const shape = [...value.shape, ...own.shape];
    if (columns.length === 0) return filledTensor(0, { shape, dtype: value.dtype });
    return reshape(stack(columns, value.rank), shape);
  };
}

/** One axis for all, or one for each argument; null for an argument that every call gets whole. */
export type MappedAxes = number | readonly (number | null)[];

export interface VmapOptions {
  /** The axis of each argument that is mapped over; 0 where not given. */
  readonly inAxes?: MappedAxes;
  /** The axis of the result that the calls' results stand along; 0 where not given. */
  readonly outAxis?: number;
}

/**
 * The function that applies f to each element of an axis of its arguments, the first unless `inAxes` says otherwise, and
 * stacks the results. It is a loop: differentiable as often as f is, and as fast as that many calls.
 */
export function vmap(
  f: TensorFunction,
  { inAxes = 0, outAxis = 0 }: VmapOptions = {},
): (...inputs: TensorLike[]) => Tensor {
  checkFunction("vmap", f);
  return (...inputs) => {
    const tensors = inputs.map((input) => toTensor("vmap", input));
    const axes = mappedAxes(tensors, inAxes);
    const count = mappedCount(tensors, axes);
    const pick = (one: Tensor, axis: number | null, i: number) =>
      axis === null ? one : stridedSlice(one, [...new Array<null>(axis).fill(null), i]);
    const rows = Array.from({ length: count }, (_, i) =>
      f(...tensors.map((one, k) => pick(one, axes[k]!, i))),
    );
    return stack(rows, outAxis);
  };
}

function mappedAxes(tensors: readonly Tensor[], inAxes: MappedAxes): (number | null)[] {
  if (typeof inAxes !== "number" && inAxes.length !== tensors.length)
    throw rangeError("vmap", "inAxes", `${tensors.length}`, `${inAxes.length}`);
  return tensors.map(({ rank }, i) => {
    const axis = typeof inAxes === "number" ? inAxes : inAxes[i]!;
    if (axis === null) return null;
    if (rank === 0) throw rangeError("vmap", "inputs", "tensors of rank ≥ 1", "a scalar");
    return normalizeAxis("vmap", axis, rank);
  });
}

function mappedCount(tensors: readonly Tensor[], axes: readonly (number | null)[]): number {
  const counts = tensors.flatMap(({ shape }, i) => (axes[i] === null ? [] : [shape[axes[i]!]!]));
  const [count] = counts;
  if (count === undefined) throw rangeError("vmap", "inputs", "at least one mapped tensor", "none");
  const other = counts.findIndex((one) => one !== count);
  if (other !== -1)
    throw rangeError("vmap", "inputs", `of ${count} rows`, `shape ${show(tensors[other]!.shape)}`);
  return count;
}
