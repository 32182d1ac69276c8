// A layer whose inputs meet in products of their vectors.
import { rangeError, show } from "../core/errors.ts";
import { normalizeAxis, sizeOf } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { matmul, maximum, mul, reshape, rsqrt, square, sum, transpose } from "../ops/index.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

export interface DotOptions extends LayerOptions {
  /** Whether the vectors are brought to length 1 first, so that the product is the cosine of their angle. */
  readonly normalize?: boolean;
}

/**
 * The sums of products of two inputs over one axis of each, example by example: [batch, ...a] and [batch, ...b] give
 * [batch, ...a without its axis, ...b without its axis], and [batch, 1] for vectors.
 */
export function dot(
  axes: number | readonly [number, number],
  { normalize = false, ...options }: DotOptions = {},
): Layer {
  const [first, second] = typeof axes === "number" ? [axes, axes] : axes;
  const call = (inputs: readonly Tensor[]) => {
    if (inputs.length !== 2) throw rangeError("Dot", "inputs", "two", String(inputs.length));
    const a = folded(inputs[0]!, first, normalize);
    const b = folded(inputs[1]!, second, normalize);
    if (a.rows.shape[2] !== b.rows.shape[2]) {
      const got = `${show(inputs[0]!.shape)} and ${show(inputs[1]!.shape)}`;
      throw rangeError("Dot", "inputs", "of equal sizes along the axes", got);
    }
    const kept = [...a.kept, ...b.kept];
    const product = matmul(a.rows, b.rows, { transposeB: true });
    return reshape(product, [inputs[0]!.shape[0]!, ...(kept.length === 0 ? [1] : kept)]);
  };
  return withoutWeights("Dot", call, { axes: [first, second], normalize }, options);
}

/** [batch, …] as [batch, vectors, along the axis], and the sizes of the axes that the vectors stand along. */
function folded(x: Tensor, axis: number, normalize: boolean) {
  const at = normalizeAxis("Dot", axis, x.rank);
  if (at === 0) throw rangeError("Dot", "axes", "not that of the batch", String(axis));
  const others = x.shape.map((_, i) => i).filter((i) => i !== at && i !== 0);
  const kept = others.map((i) => x.shape[i]!);
  const last = transpose(x, [0, ...others, at]);
  const rows = reshape(last, [x.shape[0]!, sizeOf(kept), x.shape[at]!]);
  if (!normalize) return { rows, kept };
  const unit = mul(rows, rsqrt(maximum(sum(square(rows), -1, true), 1e-12)));
  return { rows: unit, kept };
}
