// GradientTape: records what is computed from watched values and differentiates it, as TensorFlow's does.
import { listeners } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { tensor } from "../core/create.ts";
import { allocate } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { Recorder } from "../core/recorder.ts";
import { type Shape, sameShape } from "../core/shape.ts";
import { filledTensor, Tensor } from "../core/tensor.ts";
import { readVariable, Variable } from "../core/variable.ts";
import { addN } from "../ops/accumulate.ts";
import { stack } from "../ops/joining.ts";
import { reshape, transpose } from "../ops/structure.ts";
import { Cotangents, propagate } from "./backward.ts";

export type Source = Tensor | Variable;
export type Sources = Source | readonly Source[] | { readonly [name: string]: Source };

/** The sources' structure with a gradient, or null, in place of each. */
export type GradientsOf<S extends Sources> = S extends Source
  ? Tensor | null
  : { -readonly [K in keyof S]: Tensor | null };

export interface TapeOptions {
  /** Whether gradients can be asked for more than once; false where absent. */
  readonly persistent?: boolean;
  /** Whether trainable variables are watched as soon as they are read; true where absent. */
  readonly watchAccessedVariables?: boolean;
}

export interface GradientOptions {
  /** Weights of the targets' elements, in the targets' structure; ones where absent. */
  readonly outputGradients?: TensorLike | readonly TensorLike[];
  /** What a source that the targets do not depend on gets: null, or zeros of its shape. */
  readonly unconnectedGradients?: "none" | "zero";
}

export class GradientTape implements Disposable {
  readonly #persistent: boolean;
  readonly #watchAccessed: boolean;
  #recorder: Recorder;
  #used = false;

  constructor({ persistent = false, watchAccessedVariables = true }: TapeOptions = {}) {
    this.#persistent = persistent;
    this.#watchAccessed = watchAccessedVariables;
    this.#recorder = new Recorder(watchAccessedVariables);
  }

  /** Runs the body while recording, and returns what it returns. */
  record<R>(body: () => R): R {
    if (this.#recorder.recording) throw new Error("GradientTape.record: the tape records already");
    this.#recorder.start();
    try {
      return body();
    } finally {
      this.#recorder.stop();
    }
  }

  /** Records until the tape is stopped or disposed of: `using tape = new GradientTape().start()`. */
  start(): this {
    if (this.#recorder.recording) throw new Error("GradientTape.start: the tape records already");
    this.#recorder.start();
    return this;
  }

  stop(): void {
    this.#recorder.stop();
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  /** Makes gradients with respect to a tensor, or a variable not watched by itself, available. */
  watch(source: Source | readonly Source[]): void {
    for (const one of [source].flat() as Source[]) {
      if (one instanceof Variable) this.#recorder.watchVariable(one);
      else if (one instanceof Tensor) this.#recorder.watch(one);
      else throw typeError("watch", "source", "a tensor or a variable", show(one));
    }
  }

  /** Runs the body with nothing recorded on this tape. */
  stopRecording<R>(body: () => R): R {
    const { recording } = this.#recorder;
    this.#recorder.stop();
    try {
      return body();
    } finally {
      if (recording) this.#recorder.start();
    }
  }

  /** Forgets everything recorded and watched so far. */
  reset(): void {
    const { recording } = this.#recorder;
    this.#recorder.stop();
    this.#recorder = new Recorder(this.#watchAccessed);
    this.#used = false;
    if (recording) this.#recorder.start();
  }

  watchedVariables(): Variable[] {
    return [...this.#recorder.reads.keys()];
  }

  /**
   * Gradients of the sum of the targets' elements with respect to the sources, in the sources' structure; null
   * where the targets do not depend on a source. A tape that is not persistent answers once (Error after).
   */
  gradient<const S extends Sources>(
    targets: Source | readonly Source[],
    sources: S,
    options: GradientOptions = {},
  ): GradientsOf<S> {
    const list = listOf(targets as Sources);
    const wanted = listOf(sources);
    const seeds = seedsFor(list, options.outputGradients);
    for (let i = 0; i < wanted.length; i++) checkSource("gradient", "source", wanted[i]);
    const zeros = options.unconnectedGradients === "zero";
    return like(
      sources,
      this.#once(() => this.#gradients(list, seeds, wanted, zeros)),
    );
  }

  /**
   * The derivative of every element of the target by every element of the source, of shape
   * [...target.shape, ...source.shape]; null where the target does not depend on the source.
   */
  jacobian(target: Tensor, source: Source): Tensor | null {
    checkSource("jacobian", "target", target);
    return this.#once(() => {
      const rows = basis(target, target.size).map((seed) => this.#pullBack(target, seed, source));
      return stacked(rows, [...target.shape, ...source.shape]);
    });
  }

  /**
   * The jacobian of each example: target [n, ...t] and source [n, ...s], where row i depends on row i only, give
   * [n, ...t, ...s].
   */
  batchJacobian(target: Tensor, source: Source): Tensor | null {
    checkSource("batchJacobian", "target", target);
    const batch = target.shape[0];
    if (batch === undefined || batch !== source.shape[0]) {
      throw rangeError(
        "batchJacobian",
        "source",
        `of ${batch} rows`,
        `shape ${show(source.shape)}`,
      );
    }
    return this.#once(() => {
      const width = batch === 0 ? 0 : target.size / batch;
      const seeds = basis(target, width);
      const rows = seeds.map((seed) => this.#pullBack(target, seed, source));
      const columns = stacked(rows, [width, ...source.shape]);
      if (columns === null) return null;
      const order = [1, 0, ...source.shape.slice(1).map((_, i) => i + 2)];
      const shape = [batch, ...target.shape.slice(1), ...source.shape.slice(1)];
      return reshape(transpose(columns, order), shape);
    });
  }

  #pullBack(target: Tensor, seed: Tensor, source: Source): Tensor | null {
    return this.#gradients([target], [seed], [source], false)[0]!;
  }

  #once<R>(body: () => R): R {
    if (this.#used) {
      throw new Error(
        "A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)",
      );
    }
    if (this.#persistent) return body();
    this.#used = true;
    return this.#recorder.recording ? this.stopRecording(body) : body();
  }

  #gradients(
    targets: readonly Source[],
    seeds: readonly (Tensor | null)[] | null,
    sources: readonly Source[],
    zeros: boolean,
  ): (Tensor | null)[] {
    const cotangents = new Cotangents(this.#recorder.count);
    for (let i = 0; i < targets.length; i++) {
      for (const tensor of this.#valuesOf(targets[i]!)) {
        const place = this.#recorder.place(tensor);
        if (place >= 0) cotangents.add(place, seeds?.[i] ?? onesFor(tensor));
      }
    }
    propagate(this.#recorder, cotangents);
    const found = new Array<Tensor | null>(sources.length);
    for (let i = 0; i < sources.length; i++) {
      const gradient = this.#collect(cotangents, sources[i]!);
      found[i] = gradient === null && zeros ? filledTensor(0, sources[i]!) : gradient;
    }
    return found;
  }

  #collect(cotangents: Cotangents, source: Source): Tensor | null {
    const values = this.#valuesOf(source);
    const recorder = this.#recorder;
    if (values.length === 1) return cotangents.of(recorder.place(values[0]!));
    // The last read first, as TensorFlow adds them up.
    const parts = values
      .toReversed()
      .flatMap((tensor) => cotangents.of(recorder.place(tensor)) ?? []);
    return parts.length === 0 ? null : addN(parts);
  }

  #valuesOf(source: Source): readonly Tensor[] {
    return source instanceof Variable ? (this.#recorder.reads.get(source) ?? []) : [source];
  }
}

/** Cotangents that are 1 at every width-th element from i on, for each i below width. */
function basis({ shape, size, dtype }: Tensor, width: number): Tensor[] {
  return Array.from({ length: width }, (_, i) => {
    const seed = allocate(dtype, size);
    for (let at = i; at < size; at += width) seed[at] = 1;
    return tensor(seed, { shape });
  });
}

function stacked(rows: readonly (Tensor | null)[], shape: Shape): Tensor | null {
  const found = rows.filter((row) => row !== null);
  if (found.length === 0 && rows.length > 0) return null;
  const zero = found.length < rows.length ? filledTensor(0, found[0]!) : null;
  return reshape(stack(rows.map((row) => row ?? zero!)), shape);
}

function onesFor(target: Tensor): Tensor {
  const ones = filledTensor(1, target);
  return listeners.trace === null ? ones : listeners.trace.constant(ones, "ones");
}

function seedsFor(
  targets: readonly Source[],
  weights: GradientOptions["outputGradients"],
): (Tensor | null)[] | null {
  for (let i = 0; i < targets.length; i++) checkSource("gradient", "target", targets[i]);
  if (weights === undefined) return null;
  const list = (targets.length === 1 && !isList(weights) ? [weights] : weights) as TensorLike[];
  return targets.map((target, i) => fittingSeed(target, list[i]));
}

function isList(weights: TensorLike | readonly TensorLike[]): boolean {
  return (
    Array.isArray(weights) &&
    weights.some((one) => one instanceof Tensor || one instanceof Variable)
  );
}

function fittingSeed(target: Source, weight: TensorLike | undefined): Tensor {
  if (weight === undefined)
    throw typeError("gradient", "outputGradients", "one per target", "fewer");
  const seed =
    weight instanceof Variable
      ? readVariable(weight, false)
      : toTensor("gradient", weight, target.dtype);
  if (!sameShape(seed.shape, target.shape)) {
    throw rangeError(
      "gradient",
      "outputGradients",
      `of shape ${show(target.shape)}`,
      show(seed.shape),
    );
  }
  return seed;
}

function checkSource(op: string, argument: string, source: unknown): void {
  if (!(source instanceof Tensor || source instanceof Variable)) {
    throw typeError(op, argument, "a tensor or a variable", show(source));
  }
}

function listOf(sources: Sources): readonly Source[] {
  if (sources instanceof Tensor || sources instanceof Variable) return [sources];
  if (Array.isArray(sources)) return sources;
  return typeof sources === "object" && sources !== null
    ? Object.values(sources as Record<string, Source>)
    : [sources as Source];
}

/** The gradients in the structure of the sources. */
function like<S extends Sources>(sources: S, found: (Tensor | null)[]): GradientsOf<S> {
  // The three shapes below are the three cases of GradientsOf.
  if (sources instanceof Tensor || sources instanceof Variable) return found[0] as GradientsOf<S>;
  if (Array.isArray(sources)) return found as GradientsOf<S>;
  return Object.fromEntries(
    Object.keys(sources).map((key, i) => [key, found[i]]),
  ) as GradientsOf<S>;
}
