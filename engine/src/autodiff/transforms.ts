// Derivatives as functions of functions, in JAX's words: grad, valueAndGrad, vjp, jvp, hessian, vmap.

import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { sameShape } from "../core/shape.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { Variable } from "../core/variable.ts";
import { stack } from "../ops/joining.ts";
import { stridedSlice } from "../ops/slicing.ts";
import { identity } from "../ops/structure.ts";
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

/**
 * f's value at the inputs and its derivative along the tangents. The derivative is taken of the pullback, which
 * is linear in its cotangent, so that every op's gradient serves for both directions.
 */
export function jvp(
  f: TensorFunction,
  inputs: readonly TensorLike[],
  tangents: readonly TensorLike[],
): Pushforward {
  checkFunction("jvp", f);
  const own = ownInputs("jvp", inputs);
  if (tangents.length !== own.length)
    throw rangeError("jvp", "tangents", `${own.length}`, `${tangents.length}`);
  const directions = own.map((input, i) => {
    const tangent = toTensor("jvp", tangents[i]!, input.dtype);
    if (sameShape(tangent.shape, input.shape)) return tangent;
    throw rangeError(
      "jvp",
      "tangents",
      `of shape ${show(input.shape)}`,
      `shape ${show(tangent.shape)}`,
    );
  });
  const outer = new GradientTape();
  const { value, cotangent, pulled } = outer.record(() => {
    const { value, pullback } = vjp(f, ...own);
    const cotangent = filledTensor(0, value);
    outer.watch(cotangent);
    return { value, cotangent, pulled: pullback(cotangent) };
  });
  const zero = "zero" as const;
  const tangent = outer.gradient(pulled, cotangent, {
    outputGradients: directions,
    unconnectedGradients: zero,
  })!;
  return { value, tangent };
}

/** The function that gives the matrix of f's second derivatives, of shape [...x.shape, ...x.shape]. */
export function hessian(f: TensorFunction): (x: TensorLike) => Tensor {
  checkFunction("hessian", f);
  return (x) => jacobian(grad(f))(x);
}

/** The function that gives the derivatives of f's elements by x's, of shape [...f(x).shape, ...x.shape]. */
export function jacobian(f: (x: Tensor) => Tensor): (x: TensorLike) => Tensor {
  checkFunction("jacobian", f);
  return (x) => {
    const [own] = ownInputs("jacobian", [x]) as [Tensor];
    const tape = new GradientTape();
    tape.watch(own);
    const value = tape.record(() => f(own));
    return (
      tape.jacobian(value, own) ??
      filledTensor(0, { shape: [...value.shape, ...own.shape], dtype: own.dtype })
    );
  };
}

/**
 * The function that applies f to each element of the first axis of its arguments and stacks the results. It is a
 * loop: differentiable as often as f is, and as fast as that many calls.
 */
export function vmap(f: TensorFunction): (...inputs: TensorLike[]) => Tensor {
  checkFunction("vmap", f);
  return (...inputs) => {
    const tensors = inputs.map((input) => toTensor("vmap", input));
    const count = tensors[0]?.shape[0];
    if (count === undefined) throw rangeError("vmap", "inputs", "tensors of rank ≥ 1", "a scalar");
    for (const { shape } of tensors) {
      if (shape[0] !== count)
        throw rangeError("vmap", "inputs", `of ${count} rows`, `shape ${show(shape)}`);
    }
    const rows = Array.from({ length: count }, (_, i) =>
      f(...tensors.map((one) => stridedSlice(one, [i]))),
    );
    return stack(rows);
  };
}
