// Functions whose derivative follows a rule of the user's own, in JAX's two forms.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { show, typeError } from "../core/errors.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { customGradient } from "./custom-gradient.ts";
import { vjp } from "./transforms.ts";

/**
 * The function whose value `forward` computes, together with what `backward` needs: from that and the gradient of the
 * value it makes the gradients with respect to the arguments, null for none.
 */
export function customVjp<Residuals>(
  forward: (...inputs: Tensor[]) => readonly [value: Tensor, residuals: Residuals],
  backward: (residuals: Residuals, dy: Tensor) => readonly (Tensor | null)[],
): (...inputs: TensorLike[]) => Tensor {
  for (const one of [forward, backward])
    if (typeof one !== "function") throw typeError("customVjp", "rules", "functions", show(one));
  return customGradient((...inputs) => {
    const [value, residuals] = forward(...inputs);
    return { value, gradient: (dy) => backward(residuals, dy) };
  });
}

/**
 * The function f whose derivative along tangents, one for each argument, `rule` gives. The rule is linear in the
 * tangents, so its transpose is f's gradient.
 */
export function customJvp(
  f: (...inputs: Tensor[]) => Tensor,
  rule: (inputs: readonly Tensor[], tangents: readonly Tensor[]) => Tensor,
): (...inputs: TensorLike[]) => Tensor {
  for (const one of [f, rule])
    if (typeof one !== "function") throw typeError("customJvp", "rules", "functions", show(one));
  const withGradient = customGradient((...inputs) => ({
    value: f(...inputs),
    gradient: (dy) => {
      const still = inputs.map((input) => filledTensor(0, input));
      return vjp((...tangents) => rule(inputs, tangents), ...still).pullback(dy);
    },
  }));
  return (...inputs) => withGradient(...inputs.map((input) => toTensor("customJvp", input)));
}
