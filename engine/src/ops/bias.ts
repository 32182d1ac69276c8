// Adding a bias to the channels, which stand last.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { fastBinary } from "../kernels/wasm/elementwise.ts";
import { fastSum } from "../kernels/wasm/reduce.ts";
import { checkDType, checkSameDType, numbers } from "./define.ts";
import { broadcastTo } from "./structure.ts";

const fastAdd = fastBinary("add");

function leadingAxes({ rank }: Tensor): number[] {
  return Array.from({ length: rank - 1 }, (_, i) => i);
}

export const biasAddOp: Op<null> = {
  name: "biasAdd",
  type: "BiasAdd",
  label: "BiasAdd",
  args: ["value", "bias"],
  infer([x, bias]) {
    checkDType("biasAdd", "value", x!, numbers);
    checkSameDType("biasAdd", x!, bias!, "bias");
    if (bias!.shape.length !== 1 || x!.shape.length < 2 || x!.shape.at(-1) !== bias!.shape[0]) {
      throw rangeError(
        "biasAdd",
        "bias",
        `one per channel of ${show(x!.shape)}`,
        `shape ${show(bias!.shape)}`,
      );
    }
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  kernel([out], [x, bias]) {
    const [to, from, row] = [dataOf(out!), dataOf(x!), dataOf(bias!)];
    for (let i = 0; i < to.length; i++) to[i] = from[i]! + row[i % row.length]!;
  },
  ...(fastAdd === undefined ? {} : { fast: fastAdd }),
  scalar: null,
  gradient: [(dy) => dy, (dy) => apply(biasAddGradOp, [dy], null)],
  graphAttrs: () => ({ data_format: { s: "NHWC" } }),
};

export const biasAddGradOp: Op<null> = {
  name: "biasAddGrad",
  type: "BiasAddGrad",
  label: "BiasAddGrad",
  args: ["out_backprop"],
  infer: ([dy]) => [{ shape: [dy!.shape.at(-1)!], dtype: dy!.dtype }],
  kernel([out], [dy]) {
    const from = dataOf(dy!);
    const totals = new Float64Array(out!.size);
    for (let i = 0; i < from.length; i++) totals[i % totals.length]! += from[i]!;
    dataOf(out!).set(totals);
  },
  fast: ([out], [dy]) => fastSum(out!, dy!, leadingAxes(dy!)),
  scalar: null,
  gradient: [(d, { x: dy }) => broadcastTo(d, dy.shape)],
  graphAttrs: () => ({ data_format: { s: "NHWC" } }),
};

/** x [..., channels] plus bias [channels]. */
export function biasAdd(x: TensorLike, bias: TensorLike): Tensor {
  const value = toTensor("biasAdd", x, operandDType(bias), "value");
  return apply(biasAddOp, [value, toTensor("biasAdd", bias, value.dtype, "bias")], null);
}
