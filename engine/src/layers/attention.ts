// Attention: each position gathers from others, by how well its query fits their keys.
import { rangeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  add,
  logicalAnd,
  matmul,
  reshape,
  scaledDotProductAttention,
  transpose,
} from "../ops/index.ts";
import { checkRate, keptShare } from "./dropout-rate.ts";
import { type AddWeight, Layer, type LayerCall, type LayerOptions, passMask } from "./layer.ts";

export interface MultiHeadAttentionOptions extends LayerOptions {
  /** Width of a head's values; keyDim where not given. */
  readonly valueDim?: number;
  readonly useBias?: boolean;
  /** Whether a position gathers only from itself and those before it. */
  readonly causal?: boolean;
  /** The share of what a position gathers that training drops; 0 where not given. */
  readonly dropout?: number;
}

interface Projection {
  readonly kernel: Variable;
  readonly bias: Variable | null;
}

interface AttentionWeights {
  readonly query: Projection;
  readonly key: Projection;
  readonly value: Projection;
  readonly output: Projection;
}

/**
 * softmax(Q Kᵀ / √keyDim) V in each of `heads` heads, mixed by a last projection (Vaswani et al., 2017). Inputs: query
 * [batch, steps, width], then value, then key; the value is the key where two are given, the query both where one is.
 */
export function multiHeadAttention(
  heads: number,
  keyDim: number,
  options: MultiHeadAttentionOptions = {},
): Layer {
  const { valueDim = keyDim, useBias = true, causal = false, dropout = 0 } = options;
  checkRate("multiHeadAttention", dropout);
  const sizes = { heads, keyDim, valueDim, useBias };
  return new Layer<AttentionWeights>(
    {
      className: "MultiHeadAttention",
      build: (shapes, addWeight) => addProjections(addWeight, shapes, sizes),
      call: (inputs, weights, context) => attend(inputs, weights, context, { causal, dropout }),
      mask: passMask,
      config: () => ({
        ...{ num_heads: heads, key_dim: keyDim, value_dim: valueDim },
        ...{ use_bias: useBias, dropout },
      }),
    },
    options,
  );
}

interface Sizes {
  readonly heads: number;
  readonly keyDim: number;
  readonly valueDim: number;
  readonly useBias: boolean;
}

function addProjections(
  add: AddWeight,
  [query, value = query, key = value]: readonly Shape[],
  { heads, keyDim, valueDim, useBias }: Sizes,
): AttentionWeights {
  if (query!.length !== 3)
    throw rangeError("MultiHeadAttention", "query", "rank 3", `shape [${query}]`);
  const project = (name: string, from: number, width: number) =>
    addProjection(add, name, [from, heads, width], useBias ? [heads, width] : null);
  const width = query!.at(-1)!;
  const mixed = [heads, valueDim, width];
  return {
    query: project("query", width, keyDim),
    key: project("key", key!.at(-1)!, keyDim),
    value: project("value", value!.at(-1)!, valueDim),
    output: addProjection(add, "attention_output", mixed, useBias ? [width] : null),
  };
}

function attend(
  [query, value = query, key = value]: readonly Tensor[],
  weights: AttentionWeights,
  context: LayerCall,
  { causal, dropout }: { readonly causal: boolean; readonly dropout: number },
): Tensor {
  const q = toHeads(query!, weights.query);
  const k = toHeads(key!, weights.key);
  const v = toHeads(value!, weights.value);
  const [batch, heads, queries] = q.shape as [number, number, number, number];
  const met = scaledDotProductAttention(q, k, v, {
    causal,
    mask: pairMask(context.masks),
    shareScale: keptShare([batch, heads, queries, k.shape[2]!], dropout, context),
  });
  return fromHeads(met, weights.output);
}

/** Which query meets which key in any head, [batch, 1, queries, keys]: neither the value's step nor the key's is padding. */
function pairMask([query = null, ...others]: readonly (Tensor | null)[]): Tensor | null {
  const ofKeys = others.length === 0 ? [query] : others;
  const rows = query === null ? [] : [reshape(query, [query.shape[0]!, 1, -1, 1])];
  const columns = ofKeys.flatMap((mask) =>
    mask === null ? [] : [reshape(mask, [mask.shape[0]!, 1, 1, -1])],
  );
  const all = [...rows, ...columns];
  return all.length === 0 ? null : all.reduce((a, b) => logicalAnd(a, b));
}

function addProjection(
  add: AddWeight,
  name: string,
  kernelShape: readonly number[],
  biasShape: readonly number[] | null,
): Projection {
  const kernel = add(`${name}/kernel`, kernelShape, "glorotUniform");
  return { kernel, bias: biasShape === null ? null : add(`${name}/bias`, biasShape, "zeros") };
}

/** [batch, steps, width] → [batch, heads, steps, headWidth] */
function toHeads(x: Tensor, { kernel, bias }: Projection): Tensor {
  const [width, heads, headWidth] = kernel.shape as [number, number, number];
  const [batch, steps] = x.shape as [number, number];
  const flat = matmul(x, reshape(kernel.read(), [width, heads * headWidth]));
  const shifted = bias === null ? flat : add(flat, reshape(bias.read(), [heads * headWidth]));
  return transpose(reshape(shifted, [batch, steps, heads, headWidth]), [0, 2, 1, 3]);
}

/** [batch, heads, steps, headWidth] → [batch, steps, width] */
function fromHeads(x: Tensor, { kernel, bias }: Projection): Tensor {
  const [batch, heads, steps, headWidth] = x.shape as [number, number, number, number];
  const joined = reshape(transpose(x, [0, 2, 1, 3]), [batch, steps, heads * headWidth]);
  const mixed = matmul(joined, reshape(kernel.read(), [heads * headWidth, kernel.shape[2]!]));
  return bias === null ? mixed : add(mixed, bias.read());
}
