// t-SNE: places points in two or three dimensions so that neighbours stay neighbours (van der Maaten 2014).
import type { NeighbourTable } from "./nearest.ts";
import { gaussian, seededRandom } from "./points.ts";
import { SpaceTree } from "./space-tree.ts";

export interface TsneOptions {
  readonly axes: 2 | 3;
  /** About how many neighbours count: 2 to 100. */
  readonly perplexity: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** Cells whose side is at most this part of their distance count as one point. */
const theta = 0.8;
const exaggeratedSteps = 250;
const exaggeration = 12;

/** Likenesses of pairs of points as a sparse matrix by rows, of sum 1. */
export interface Likeness {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
}

/** How many neighbours a perplexity needs, as in van der Maaten's paper. */
export function neighboursForPerplexity(perplexity: number): number {
  return Math.ceil(perplexity * 3);
}

// Rows, neighbours and axes in this file run within their arrays, so every element is there.

/** Gaussian likenesses of the nearest, of the given perplexity each, made symmetric. */
export function likenessOf(table: NeighbourTable, count: number, perplexity: number): Likeness {
  const { k, indices, squared } = table;
  const rows: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (let row = 0; row < count; row++) {
    const weights = rowLikeness(squared.subarray(row * k, (row + 1) * k), perplexity);
    for (let at = 0; at < k; at++) {
      const other = indices[row * k + at]!;
      const weight = weights[at]! / (2 * count);
      rows[row]!.set(other, (rows[row]!.get(other) ?? 0) + weight);
      rows[other]!.set(row, (rows[other]!.get(row) ?? 0) + weight);
    }
  }
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = starts[row]! + rows[row]!.size;
  return {
    starts,
    others: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    weights: Float64Array.from(rows.flatMap((row) => [...row.values()])),
  };
}

/** exp(−β d) of sum 1 with β such that the entropy is log(perplexity), found by halving. */
function rowLikeness(squared: Float64Array, perplexity: number): Float64Array {
  const wanted = Math.log(Math.min(perplexity, Math.max(1, squared.length)));
  const nearest = squared[0] ?? 0;
  const weights = new Float64Array(squared.length);
  let [low, high, beta] = [0, Number.POSITIVE_INFINITY, 1 / ((squared.at(-1) ?? 1) - nearest || 1)];
  for (let turn = 0; turn < 64; turn++) {
    const entropy = weigh(squared, beta, nearest, weights);
    if (Math.abs(entropy - wanted) < 1e-5) break;
    if (entropy > wanted) low = beta;
    else high = beta;
    beta = Number.isFinite(high) ? (low + high) / 2 : beta * 2;
  }
  return weights;
}

/** Writes weights of sum 1; returns their entropy, which is log Σ + β × the mean distance. */
function weigh(
  squared: Float64Array,
  beta: number,
  nearest: number,
  weights: Float64Array,
): number {
  let [sum, far] = [0, 0];
  for (let at = 0; at < squared.length; at++) {
    const away = squared[at]! - nearest;
    const weight = Math.exp(-beta * away);
    weights[at] = weight;
    sum += weight;
    far += weight * away;
  }
  for (let at = 0; at < weights.length; at++) weights[at]! /= sum;
  return Math.log(sum) + (beta * far) / sum;
}

/** A layout under way: `step` moves every point once. */
export class Tsne {
  /** count × axes. */
  readonly positions: Float64Array;
  iteration = 0;
  readonly #likeness: Likeness;
  readonly #count: number;
  readonly #axes: number;
  readonly #learningRate: number;
  readonly #normal: () => number;
  readonly #moves: Float64Array;
  readonly #gains: Float64Array;

  constructor(likeness: Likeness, { axes, learningRate, seed }: TsneOptions) {
    this.#likeness = likeness;
    this.#count = likeness.starts.length - 1;
    this.#axes = axes;
    this.#learningRate = learningRate || Math.max(50, this.#count / exaggeration / 4);
    this.#normal = gaussian(seededRandom(seed));
    this.positions = new Float64Array(this.#count * axes).map(() => this.#normal() * 1e-2);
    this.#moves = new Float64Array(this.positions.length);
    this.#gains = new Float64Array(this.positions.length).fill(1);
  }

  /** Shakes the points, to leave a poor arrangement. */
  perturb(): void {
    const size = Math.max(...this.positions.map(Math.abs)) * 0.1;
    for (let at = 0; at < this.positions.length; at++) this.positions[at]! += this.#normal() * size;
    this.iteration = 0;
  }

  /** One step of gradient descent with momentum and gains per coordinate. */
  step(): void {
    const isEarly = this.iteration < exaggeratedSteps;
    const gradient = this.#gradient(isEarly ? exaggeration : 1);
    const momentum = isEarly ? 0.5 : 0.8;
    for (let at = 0; at < gradient.length; at++) {
      const agrees = gradient[at]! > 0 === this.#moves[at]! > 0;
      const gain = Math.max(0.01, agrees ? this.#gains[at]! * 0.8 : this.#gains[at]! + 0.2);
      this.#gains[at] = gain;
      const move = momentum * this.#moves[at]! - this.#learningRate * gain * gradient[at]!;
      this.#moves[at] = move;
      this.positions[at]! += move;
    }
    this.#centre();
    this.iteration++;
  }

  #gradient(factor: number): Float64Array {
    const { positions } = this;
    const tree = new SpaceTree(positions, this.#count, this.#axes);
    const gradient = new Float64Array(positions.length);
    const pushes = new Float64Array(positions.length);
    let sum = 0;
    for (let point = 0; point < this.#count; point++) {
      sum += push(tree, positions, point, pushes);
      this.#pull(point, factor, gradient);
    }
    for (let at = 0; at < gradient.length; at++)
      gradient[at] = 4 * (gradient[at]! - pushes[at]! / (sum || 1));
    return gradient;
  }

  #pull(point: number, factor: number, gradient: Float64Array): void {
    const { starts, others, weights } = this.#likeness;
    const axes = this.#axes;
    for (let at = starts[point]!; at < starts[point + 1]!; at++) {
      const other = others[at]! * axes;
      const own = point * axes;
      let squared = 1;
      for (let axis = 0; axis < axes; axis++)
        squared += (this.positions[own + axis]! - this.positions[other + axis]!) ** 2;
      const force = (factor * weights[at]!) / squared;
      for (let axis = 0; axis < axes; axis++)
        gradient[own + axis]! +=
          force * (this.positions[own + axis]! - this.positions[other + axis]!);
    }
  }

  #centre(): void {
    const axes = this.#axes;
    const mean = new Float64Array(axes);
    for (let at = 0; at < this.positions.length; at++)
      mean[at % axes]! += this.positions[at]! / this.#count;
    for (let at = 0; at < this.positions.length; at++) this.positions[at]! -= mean[at % axes]!;
  }
}

const stack = new Int32Array(4096);

/** Adds the push of all other points on one, unnormalised, to `pushes`; returns its part of the normaliser. */
function push(tree: SpaceTree, positions: Float64Array, point: number, pushes: Float64Array) {
  const { axes, fan, child, middle, held, width } = tree;
  const own = point * axes;
  let [sum, depth] = [0, 0];
  stack[depth++] = 0;
  while (depth > 0) {
    const cell = stack[--depth]!;
    let squared = 0;
    for (let axis = 0; axis < axes; axis++)
      squared += (positions[own + axis]! - middle[cell * axes + axis]!) ** 2;
    const isOne = held[cell]! === 1 || width[cell]! ** 2 < theta * theta * squared;
    if (isOne || squared === 0) {
      if (squared === 0 && held[cell]! === 1) continue; // the point itself
      const near = 1 / (1 + squared);
      sum += held[cell]! * near;
      const force = held[cell]! * near * near;
      for (let axis = 0; axis < axes; axis++)
        pushes[own + axis]! += force * (positions[own + axis]! - middle[cell * axes + axis]!);
      continue;
    }
    for (let at = 0; at < fan; at++) {
      const below = child[cell * fan + at]!;
      if (below >= 0) stack[depth++] = below;
    }
  }
  return sum;
}
