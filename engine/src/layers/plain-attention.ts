// Attention without projections: queries meet keys as they are.
import { rangeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { InitializerName } from "../initializers/initializer.ts";
import { pastMask } from "../ops/attention.ts";
import { add, expandDims, matmul, mul, softmax, sum, tanh, where } from "../ops/index.ts";
import { checkRate, keptShare } from "./dropout-rate.ts";
import { Layer, type LayerCall, type LayerOptions, passMask } from "./layer.ts";

export interface AttentionLayerOptions extends LayerOptions {
  /** Whether a factor of the scores is learnt. */
  readonly useScale?: boolean;
  /** Whether a position looks only at itself and those before it; false where not given. */
  readonly causal?: boolean;
  /** The share of what a position gathers that training drops; 0 where not given. */
  readonly dropout?: number;
}

/** What the two kinds of attention differ in. */
interface Scoring {
  readonly className: string;
  /** [batch, queries, keys] from the query, the key and the scale, where one is learnt. */
  readonly scores: (query: Tensor, key: Tensor, scale: Tensor | null) => Tensor;
  /** The shape and the beginning of a scale for queries of that shape; null where none is learnt. */
  readonly scale: ((query: Shape) => readonly [Shape, InitializerName]) | null;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * softmax(Q Kᵀ · scale) V without projections (Luong et al., 2015): query [batch, queries, width], value
 * [batch, keys, valueWidth] and key [batch, keys, width]. The scale is 1 unless it is learnt.
 */
export function attention(options: AttentionLayerOptions = {}): Layer {
  const { useScale = false } = options;
  const scoring: Scoring = {
    className: "Attention",
    scores: (query, key, scale) =>
      matmul(scale === null ? query : mul(query, scale), key, { transposeB: true }),
    scale: useScale ? () => [[], "ones"] : null,
    config: { use_scale: useScale, score_mode: "dot" },
  };
  return attending(scoring, options);
}

/**
 * softmax(Σ scale · tanh(q + k)) V (Bahdanau et al., 2015), for inputs as those of `attention`; a scale for each element
 * of the width is learnt unless `useScale` is false.
 */
export function additiveAttention(options: AttentionLayerOptions = {}): Layer {
  const { useScale = true } = options;
  const scoring: Scoring = {
    className: "AdditiveAttention",
    scores(query, key, scale) {
      const met = tanh(add(expandDims(query, -2), expandDims(key, -3)));
      return sum(scale === null ? met : mul(met, scale), -1);
    },
    scale: useScale ? (query) => [[query.at(-1)!], "glorotUniform"] : null,
    config: { use_scale: useScale },
  };
  return attending(scoring, options);
}

function attending({ className, scores, scale, config }: Scoring, options: AttentionLayerOptions) {
  const { causal = false, dropout = 0 } = options;
  checkRate(className, dropout);
  return new Layer<Variable | null>(
    {
      className,
      build: ([query], addWeight) => (scale === null ? null : addWeight("scale", ...scale(query!))),
      call(inputs, weight, context) {
        const { query, value, key } = roles(inputs, className);
        const met = scores(query, key, weight?.read() ?? null);
        return gathered(causal ? where(pastMask(met), met, never) : met, value, dropout, context);
      },
      mask: passMask,
      config: () => ({ ...config, dropout }),
    },
    options,
  );
}

/** The score of what must not count. */
const never = -1e9;

/** The values weighed by their scores: none of padding, and nothing for a query that is padding. */
function gathered(scores: Tensor, value: Tensor, dropout: number, context: LayerCall): Tensor {
  const [ofQueries = null, ofValues = null] = context.masks;
  const counted = ofValues === null ? scores : where(expandDims(ofValues, 1), scores, never);
  const kept = keptShare(scores.shape, dropout, context);
  const shares = kept === null ? softmax(counted) : mul(softmax(counted), kept);
  const output = matmul(shares, value);
  return ofQueries === null ? output : where(expandDims(ofQueries, -1), output, 0);
}

/** Query, then value, then key, which is the value where only two are given. */
function roles([query, value, key = value]: readonly Tensor[], className: string) {
  if (query === undefined || value === undefined || key === undefined)
    throw rangeError(className, "inputs", "query, value and perhaps key", "fewer");
  return { query, value, key };
}
