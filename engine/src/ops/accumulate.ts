// Sums of equally shaped tensors: what a tape does where a value was used more than once.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { sameShape } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { checkSameDType } from "./define.ts";

export const addNOp: Op<null> = {
  name: "addN",
  type: "AddN",
  label: "AddN",
  args: ["inputs"],
  graphAttrs: (_, inputs) => ({ N: { i: inputs.length } }),
  infer(inputs) {
    const first = inputs[0]!; // addN has looked
    for (const input of inputs) {
      checkSameDType("addN", first, input, "inputs");
      if (!sameShape(first.shape, input.shape)) {
        throw rangeError("addN", "inputs", `of shape ${show(first.shape)}`, show(input.shape));
      }
    }
    return [{ shape: first.shape, dtype: first.dtype }];
  },
  kernel([out], inputs) {
    const to = dataOf(out!);
    const from = inputs.map(dataOf);
    for (let i = 0; i < to.length; i++) {
      let total = 0;
      for (const data of from) total += data[i]!;
      to[i] = total;
    }
  },
  scalar: (x, y) => x + y,
  gradient: [(dy) => dy],
};

/** The elementwise sum of all. */
export function addN(inputs: readonly TensorLike[]): Tensor {
  if (inputs.length === 0) throw rangeError("addN", "inputs", "at least one tensor", "none");
  const tensors = inputs.map((input) => toTensor("addN", input));
  return tensors.length === 1 ? tensors[0]! : apply(addNOp, tensors, null);
}
