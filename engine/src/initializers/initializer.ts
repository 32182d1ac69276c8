// How weights start: Keras's initializers.
import { rangeError, typeError } from "../core/errors.ts";
import type { RandomGenerator } from "../core/random.ts";
import { type Shape, sizeOf } from "../core/shape.ts";

/** Fills a new weight of that shape, row-major. */
export type Initializer = (shape: Shape, random: RandomGenerator) => Float32Array;

/** Every weight 0. */
export function zeros(): Initializer {
  return (shape) => new Float32Array(sizeOf(shape));
}

/** Every weight 1. */
export function ones(): Initializer {
  return constant(1);
}

/** Every weight that value. */
export function constant(value: number): Initializer {
  return (shape) => new Float32Array(sizeOf(shape)).fill(value);
}

/** The identity matrix times `gain`; RangeError for any rank but 2. */
export function identity(gain = 1): Initializer {
  return (shape) => {
    const [rows, columns] = matrixSides("identity", shape);
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
    return values;
  };
}

/** Normally distributed. */
export function randomNormal(mean = 0, stddev = 0.05): Initializer {
  return (shape, random) => filled(shape, () => mean + stddev * random.normal());
}

/** Uniform in [min, max). */
export function randomUniform(min = -0.05, max = 0.05): Initializer {
  return (shape, random) => filled(shape, () => min + (max - min) * random.uniform());
}

/** Normal, drawn again where it falls more than two standard deviations from the mean. */
export function truncatedNormal(mean = 0, stddev = 0.05): Initializer {
  return (shape, random) => filled(shape, () => mean + stddev * truncated(random));
}

export interface VarianceScaling {
  readonly scale: number;
  readonly mode: "fanIn" | "fanOut" | "fanAvg";
  readonly distribution: "normal" | "uniform";
}

/** The standard deviation of a standard normal truncated at ±2. */
const truncatedStddev = 0.87962566103423978;

/**
 * Variance scale / n, where n counts a unit's inputs, its outputs or their mean. Its named cases are Glorot and Bengio
 * (2010), He et al. (2015) and LeCun et al. (1998).
 */
export function varianceScaling({ scale, mode, distribution }: VarianceScaling): Initializer {
  return (shape, random) => {
    const { fanIn, fanOut } = fansOf(shape);
    const n = { fanIn, fanOut, fanAvg: (fanIn + fanOut) / 2 }[mode];
    const variance = scale / Math.max(1, n);
    if (distribution === "normal")
      return truncatedNormal(0, Math.sqrt(variance) / truncatedStddev)(shape, random);
    const limit = Math.sqrt(3 * variance);
    return randomUniform(-limit, limit)(shape, random);
  };
}

/**
 * Uniform, of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010): what kernels start as unless told
 * otherwise.
 */
export function glorotUniform(): Initializer {
  return varianceScaling({ scale: 1, mode: "fanAvg", distribution: "uniform" });
}

/** Truncated normal, of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010). */
export function glorotNormal(): Initializer {
  return varianceScaling({ scale: 1, mode: "fanAvg", distribution: "normal" });
}

/** Uniform, of variance 2 / inputs: for relu (He et al., 2015). */
export function heUniform(): Initializer {
  return varianceScaling({ scale: 2, mode: "fanIn", distribution: "uniform" });
}

/** Truncated normal, of variance 2 / inputs: for relu (He et al., 2015). */
export function heNormal(): Initializer {
  return varianceScaling({ scale: 2, mode: "fanIn", distribution: "normal" });
}

/** Uniform, of variance 1 / inputs (LeCun et al., 1998). */
export function lecunUniform(): Initializer {
  return varianceScaling({ scale: 1, mode: "fanIn", distribution: "uniform" });
}

/** Truncated normal, of variance 1 / inputs: for selu (LeCun et al., 1998). */
export function lecunNormal(): Initializer {
  return varianceScaling({ scale: 1, mode: "fanIn", distribution: "normal" });
}

/** A matrix with orthonormal rows or columns, times `gain`: Gram and Schmidt's process on normal vectors. */
export function orthogonal(gain = 1): Initializer {
  return (shape, random) => {
    const columns = shape.at(-1) ?? 1;
    const rows = sizeOf(shape) / columns;
    const [count, length] = rows < columns ? [rows, columns] : [columns, rows];
    const vectors = orthonormal(count, length, random);
    const at = (row: number, column: number) =>
      rows < columns ? vectors[row]![column]! : vectors[column]![row]!;
    return Float32Array.from(
      { length: rows * columns },
      (_, i) => gain * at(Math.floor(i / columns), i % columns),
    );
  };
}

/** Named ways to start a weight. */
const named = {
  zeros,
  ones,
  glorotUniform,
  glorotNormal,
  heUniform,
  heNormal,
  identity,
  lecunUniform,
  lecunNormal,
  orthogonal,
  randomNormal,
  randomUniform,
  truncatedNormal,
} as const;

export type InitializerName = keyof typeof named;

/** The initializer of that name, or the one given. TypeError names the known ones. */
export function initializerOf(what: InitializerName | Initializer): Initializer {
  if (typeof what === "function") return what;
  const make = named[what];
  if (make === undefined)
    throw typeError("initializer", "name", `one of ${Object.keys(named).join(", ")}`, String(what));
  return make();
}

function filled(shape: Shape, next: () => number): Float32Array {
  return Float32Array.from({ length: sizeOf(shape) }, next);
}

function truncated(random: RandomGenerator): number {
  for (;;) {
    const value = random.normal();
    if (Math.abs(value) <= 2) return value;
  }
}

/** Inputs and outputs of one unit; a filter's window multiplies both. */
function fansOf(shape: Shape): { fanIn: number; fanOut: number } {
  if (shape.length < 2) return { fanIn: shape[0] ?? 1, fanOut: shape[0] ?? 1 };
  const window = sizeOf(shape.slice(0, -2));
  return { fanIn: window * shape.at(-2)!, fanOut: window * shape.at(-1)! };
}

function matrixSides(op: string, shape: Shape): [number, number] {
  if (shape.length === 2) return [shape[0]!, shape[1]!];
  throw rangeError(op, "shape", "a matrix", `[${shape}]`);
}

function orthonormal(count: number, length: number, random: RandomGenerator): Float64Array[] {
  const vectors: Float64Array[] = [];
  while (vectors.length < count) {
    const vector = Float64Array.from({ length }, () => random.normal());
    // Twice, as one pass leaves rounding errors in the directions of the vectors before.
    for (const other of [...vectors, ...vectors]) subtractProjection(vector, other);
    const norm = Math.hypot(...vector);
    if (norm > 1e-6) vectors.push(vector.map((value) => value / norm));
  }
  return vectors;
}

function subtractProjection(vector: Float64Array, direction: Float64Array): void {
  let dot = 0;
  for (let i = 0; i < vector.length; i++) dot += vector[i]! * direction[i]!;
  for (let i = 0; i < vector.length; i++) vector[i]! -= dot * direction[i]!;
}
