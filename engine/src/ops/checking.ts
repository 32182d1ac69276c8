// Ops that look at values while a program runs.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { checkDType, floats } from "./define.ts";

interface CheckAttrs {
  readonly message: string;
}

export const checkNumericsOp: Op<CheckAttrs> = {
  name: "checkNumerics",
  type: "CheckNumerics",
  label: "CheckNumerics",
  args: ["tensor"],
  infer([x]) {
    checkDType("checkNumerics", "x", x!, floats);
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  kernel([out], [x], { message }) {
    const data = dataOf(x!);
    for (let i = 0; i < data.length; i++) {
      if (!Number.isFinite(data[i]!))
        throw rangeError("checkNumerics", "x", `finite (${message})`, String(data[i]));
    }
    dataOf(out!).set(data);
  },
  scalar: null,
  gradient: [(dy, { attrs }) => checkNumerics(dy, `${attrs.message} (its gradient)`)],
  graphAttrs: ({ message }) => ({ message: { s: message } }),
};

/** x as it is, whose gradient is checked too; RangeError that names the message where NaN or an infinity is in it. */
export function checkNumerics(x: TensorLike, message: string): Tensor {
  return apply(checkNumericsOp, [toTensor("checkNumerics", x)], { message });
}
