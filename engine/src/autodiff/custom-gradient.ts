// Functions with a gradient of the user's own.
import { listeners, notify, withoutTapes } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { show, typeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { Tensor } from "../core/tensor.ts";
import { identity } from "../ops/structure.ts";

export interface CustomResult {
  readonly value: Tensor;
  /** The gradients with respect to the arguments, from the gradient of the value. */
  readonly gradient: (dy: Tensor) => Tensor | null | readonly (Tensor | null)[];
}

/**
 * The function whose value `f` computes and whose gradient is the one that `f` returns beside it. The gradient is
 * written in ops, so gradients of it can be taken too.
 */
export function customGradient(
  f: (...inputs: Tensor[]) => CustomResult,
): (...inputs: TensorLike[]) => Tensor {
  if (typeof f !== "function") throw typeError("customGradient", "f", "a function", show(f));
  return (...inputs) => {
    const tensors = inputs.map((input) => toTensor("customGradient", input));
    listeners.trace?.noteCustomGradient();
    const { value, gradient } = withoutTapes(() => f(...tensors));
    if (!(value instanceof Tensor) || typeof gradient !== "function") {
      throw typeError(
        "customGradient",
        "result of f",
        "{ value: Tensor, gradient: function }",
        show(value),
      );
    }
    // An output of its own, also where f returns one of its inputs.
    const output = withoutTapes(() => identity(value));
    if (listeners.tapes.length > 0) notify(opFor(gradient), tensors, [output], null);
    return output;
  };
}

function opFor(gradient: CustomResult["gradient"]): Op<null> {
  return {
    name: "customGradient",
    type: "IdentityN",
    label: "IdentityN",
    args: ["input"],
    infer: ([x]) => [x!],
    kernel: () => undefined,
    scalar: null,
    gradient: [
      (dy, _, index) => {
        const found = gradient(dy);
        return found === null || found instanceof Tensor
          ? index === 0
            ? found
            : null
          : (found[index] ?? null);
      },
    ],
  };
}
