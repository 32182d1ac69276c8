// Attention: each position gathers from others, by how well its query fits their keys.
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { allocate } from "../core/dtype.ts";
import { rangeError, show } from "../core/errors.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import { mul } from "./arithmetic.ts";
import { logicalAnd, where } from "./comparison.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";
import { matmul } from "./matmul.ts";
import { softmax } from "./softmax.ts";

export interface AttentionOptions {
  /** bool, broadcast to [..., queries, keys]: false where a query must not look. */
  readonly mask?: TensorLike | null;
  /** Whether a position looks only at itself and those before it; false where absent. */
  readonly causal?: boolean;
  /** What scores are multiplied by; 1 / √width where absent. */
  readonly scale?: number;
  /** Broadcast to [..., queries, keys]: what each key's share is multiplied by, such as dropout's factors. */
  readonly shareScale?: TensorLike | null;
}

/** The score of what must not count: so small that its share is 0, and finite, so that a row of them has equal shares. */
const never = -1e9;

/**
 * softmax(Q Kᵀ · scale) V (Vaswani et al., 2017): query [..., queries, width], key [..., keys, width] and value
 * [..., keys, valueWidth] give [..., queries, valueWidth]; leading axes broadcast.
 */
export function scaledDotProductAttention(
  query: TensorLike,
  key: TensorLike,
  value: TensorLike,
  options: AttentionOptions = {},
): Tensor {
  const op = "scaledDotProductAttention";
  const q = toTensor(op, query, operandDType(key), "query");
  const [k, v] = [toTensor(op, key, q.dtype, "key"), toTensor(op, value, q.dtype, "value")];
  checkDType(op, "query", q, floats);
  checkSameDType(op, q, k, "key");
  checkSameDType(op, q, v, "value");
  checkShapes(op, q, k, v);
  const scores = matmul(mul(q, options.scale ?? 1 / Math.sqrt(q.shape.at(-1)!)), k, {
    transposeB: true,
  });
  const shares = softmax(masked(scores, options));
  return matmul(options.shareScale == null ? shares : mul(shares, options.shareScale), v);
}

function checkShapes(op: string, q: Tensor, k: Tensor, v: Tensor): void {
  for (const [argument, { shape }] of Object.entries({ query: q, key: k, value: v })) {
    if (shape.length < 2) throw rangeError(op, argument, "of rank ≥ 2", `shape ${show(shape)}`);
  }
  const [width, keys] = [q.shape.at(-1)!, k.shape.at(-2)!];
  if (k.shape.at(-1) !== width) {
    throw rangeError(op, "key", `of width ${width}`, `shape ${show(k.shape)}`);
  }
  if (v.shape.at(-2) !== keys) {
    throw rangeError(op, "value", `of ${keys} rows`, `shape ${show(v.shape)}`);
  }
}

function masked(scores: Tensor, { mask = null, causal = false }: AttentionOptions): Tensor {
  const given = mask === null ? null : toTensor("scaledDotProductAttention", mask, "bool", "mask");
  const past = causal ? pastMask(scores) : null;
  const both = given !== null && past !== null ? logicalAnd(given, past) : (given ?? past);
  return both === null ? scores : where(both, scores, never);
}

/** bool [queries, keys], true up to the diagonal, for scores [..., queries, keys]. */
export function pastMask(scores: Tensor): Tensor {
  const [queries, keys] = scores.shape.slice(-2) as [number, number];
  const seen = allocate("bool", queries * keys);
  for (let i = 0; i < queries; i++) seen.fill(1, i * keys, i * keys + Math.min(i + 1, keys));
  return arrayTensor(seen, [queries, keys], "bool");
}
