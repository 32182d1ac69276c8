// Layers whose inputs meet in products: of vectors, of queries with keys.
import { rangeError, show } from "../core/errors.ts";
import { normalizeAxis, sizeOf } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  add,
  expandDims,
  matmul,
  maximum,
  mul,
  reshape,
  rsqrt,
  scaledDotProductAttention,
  softmax,
  square,
  sum,
  tanh,
  transpose,
  where,
} from "../ops/index.ts";
import { Layer, type LayerOptions, passMask } from "./layer.ts";
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

/** 0 where a query's step is padding. */
function zeroPadding(output: Tensor, mask: Tensor | null): Tensor {
  return mask === null ? output : where(expandDims(mask, -1), output, 0);
}

export interface AttentionLayerOptions extends LayerOptions {
  /** Whether a factor of the scores is learnt. */
  readonly useScale?: boolean;
}

/** Query, then value, then key, which is the value where only two are given. */
function roles([query, value, key = value]: readonly Tensor[], className: string) {
  if (query === undefined || value === undefined || key === undefined)
    throw rangeError(className, "inputs", "query, value and perhaps key", "fewer");
  return { query, value, key };
}

/**
 * softmax(Q Kᵀ · scale) V without projections (Luong et al., 2015): query [batch, queries, width], value
 * [batch, keys, valueWidth] and key [batch, keys, width]. The scale is 1 unless it is learnt.
 */
export function attention({ useScale = false, ...options }: AttentionLayerOptions = {}): Layer {
  return new Layer<Variable | null>(
    {
      className: "Attention",
      build: (_, addWeight) => (useScale ? addWeight("scale", [], "ones") : null),
      call(inputs, scale, { masks: [ofQueries = null, ofValues = null] }) {
        const { query, value, key } = roles(inputs, "Attention");
        const scaled = scale === null ? query : mul(query, scale.read());
        const mask = ofValues === null ? null : expandDims(ofValues, 1);
        return zeroPadding(
          scaledDotProductAttention(scaled, key, value, { scale: 1, mask }),
          ofQueries,
        );
      },
      mask: passMask,
      config: () => ({ use_scale: useScale, score_mode: "dot" }),
    },
    options,
  );
}

/**
 * softmax(Σ scale · tanh(q + k)) V (Bahdanau et al., 2015), for inputs as those of `attention`; a scale for each element
 * of the width is learnt unless `useScale` is false.
 */
export function additiveAttention(options: AttentionLayerOptions = {}): Layer {
  const { useScale = true } = options;
  return new Layer<Variable | null>(
    {
      className: "AdditiveAttention",
      build: ([query], addWeight) =>
        useScale ? addWeight("scale", [query!.at(-1)!], "glorotUniform") : null,
      call(inputs, scale, { masks: [ofQueries = null, ofValues = null] }) {
        const { query, value, key } = roles(inputs, "AdditiveAttention");
        const met = tanh(add(expandDims(query, -2), expandDims(key, -3)));
        const scores = sum(scale === null ? met : mul(met, scale.read()), -1);
        const counted = ofValues === null ? scores : where(expandDims(ofValues, 1), scores, -1e9);
        return zeroPadding(matmul(softmax(counted), value), ofQueries);
      },
      mask: passMask,
      config: () => ({ use_scale: useScale }),
    },
    options,
  );
}
