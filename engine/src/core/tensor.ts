// A tensor: an immutable handle on a value of a fixed shape and dtype. It has no arithmetic of its own;
// fluent.ts adds the methods as sugar over the ops.
import type { Fluent } from "../fluent-types.ts";
import { allocate, type Data, type DType, roundTo } from "./dtype.ts";
import { rangeError, show } from "./errors.ts";
import { formatTensor } from "./format.ts";
import { memory, Store, scopes } from "./heap.ts";
import { type Shape, scalarShape, sizeOf } from "./shape.ts";

export interface TensorSpec {
  readonly shape: Shape;
  readonly dtype: DType;
}

export type NestedArray = number | boolean | readonly NestedArray[];

// A scalar's value lives in the handle: reading it costs no array. A symbolic tensor has no value yet.
type Kind = "scalar" | "array" | "symbolic";

let lastId = 0;

// Friends of the class, set in its static block: what kernels and the engine may see of a handle.

/** Whether the tensor stands for a value of a function being traced. */
export let isSymbolic: (tensor: Tensor) => boolean;

/** The elements themselves, not a copy: for kernels, which write only to outputs that they were given. */
export let dataOf: (tensor: Tensor) => Data;

/** The block of kernel memory that holds the elements; null where a typed array does. */
export let storeOf: (tensor: Tensor) => Store | null;

/** The first element. */
export let scalarOf: (tensor: Tensor) => number;

/** The number of the tape that heard of the tensor first; 0 where none did. */
export let tapeOf: (tensor: Tensor) => number;

/** The tensor's place on that tape. */
export let placeOf: (tensor: Tensor) => number;

/** Notes a tensor that no tape has heard of. */
export let placeOn: (tape: number, tensor: Tensor, place: number) => void;

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are defined in fluent.ts, which index.ts loads.
export class Tensor implements TensorSpec {
  readonly id: number;
  readonly shape: Shape;
  readonly dtype: DType;
  #kind: Kind;
  #scalar: number;
  #data: Data | Store | null;
  #tape = 0;
  #place = 0;

  /** Use `tensor`, or `scalarTensor`, `arrayTensor`, `symbolicTensor` inside the engine. */
  constructor(shape: Shape, dtype: DType, kind: Kind, scalar: number, data: Data | Store | null) {
    this.id = ++lastId;
    this.shape = shape;
    this.dtype = dtype;
    this.#kind = kind;
    this.#scalar = scalar;
    this.#data = data;
  }

  static {
    isSymbolic = (tensor) => tensor.#kind === "symbolic";
    dataOf = (tensor) => {
      const data = tensor.#data;
      if (data === null) return tensor.#materialize();
      return data instanceof Store ? data.elements() : data;
    };
    storeOf = (tensor) => (tensor.#data instanceof Store ? tensor.#data : null);
    scalarOf = (tensor) => (tensor.#kind === "scalar" ? tensor.#scalar : tensor.#firstElement());
    tapeOf = (tensor) => tensor.#tape;
    placeOf = (tensor) => tensor.#place;
    placeOn = (tape, tensor, place) => {
      tensor.#tape = tape;
      tensor.#place = place;
    };
  }

  get rank(): number {
    return this.shape.length;
  }

  get size(): number {
    return sizeOf(this.shape);
  }

  /** The value of a one-element tensor; RangeError for any other size. Booleans read as 0 and 1. */
  item(): number {
    if (this.size !== 1)
      throw rangeError("item", "this", "one element", `shape ${show(this.shape)}`);
    return scalarOf(this);
  }

  /** A copy of the elements, row-major. */
  data(): Data {
    return dataOf(this).slice();
  }

  /** The elements as nested arrays (a number for a scalar; true and false for bool). */
  array(): NestedArray {
    const data = dataOf(this);
    const read = this.dtype === "bool" ? (i: number) => data[i] === 1 : (i: number) => data[i]!;
    return nest(read, this.shape, 0, 0);
  }

  toJSON(): NestedArray {
    return this.array();
  }

  toString(): string {
    const value = this.#kind === "symbolic" ? "symbolic" : formatTensor(this.array(), this.dtype);
    return `Tensor(${value}, shape=${show(this.shape)}, dtype=${this.dtype})`;
  }

  #materialize(): Data {
    if (this.#kind === "symbolic") {
      throw new TypeError(
        "a tensor of a traced function has no value while tracing: use ops on it, or read it outside of fn",
      );
    }
    const data = allocate(this.dtype, 1);
    data[0] = this.#scalar;
    this.#data = data;
    return data;
  }

  #firstElement(): number {
    return dataOf(this)[0]!;
  }
}

export interface Tensor extends Fluent {}

function nest(
  read: (i: number) => number | boolean,
  shape: Shape,
  axis: number,
  index: number,
): NestedArray {
  if (axis === shape.length) return read(index);
  const below = sizeOf(shape.slice(axis + 1));
  return Array.from({ length: shape[axis]! }, (_, i) =>
    nest(read, shape, axis + 1, index + i * below),
  );
}

/** A scalar of an already rounded value. */
export function scalarTensor(value: number, dtype: DType): Tensor {
  return new Tensor(scalarShape, dtype, "scalar", value, null);
}

/** A tensor that owns `data`, whose length and type fit shape and dtype. */
export function arrayTensor(data: Data, shape: Shape, dtype: DType): Tensor {
  return new Tensor(shape, dtype, "array", 0, data);
}

/** A handle without a value: what an op will give when a traced function runs. */
export function symbolicTensor({ shape, dtype }: TensorSpec): Tensor {
  return new Tensor(shape, dtype, "symbolic", 0, null);
}

/** A new tensor for a kernel to fill: in kernel memory inside a scope. Its elements are arbitrary. */
export function emptyTensor({ shape, dtype }: TensorSpec): Tensor {
  const size = sizeOf(shape);
  if (scopes.open !== null && dtype === "float32" && size >= smallest && memory !== null) {
    return storeTensor(new Store(size, scopes.open), shape);
  }
  return arrayTensor(allocate(dtype, size), shape, dtype);
}

/** Below four elements a loop in JavaScript is as fast as the call of a kernel. */
const smallest = 4;

/** A float32 tensor over a block of kernel memory. */
export function storeTensor(store: Store, shape: Shape): Tensor {
  return new Tensor(shape, "float32", "array", 0, store);
}

/** Every element the same. */
export function filledTensor(value: number, { shape, dtype }: TensorSpec): Tensor {
  const rounded = roundTo(value, dtype);
  if (shape.length === 0) return scalarTensor(rounded, dtype);
  return arrayTensor(allocate(dtype, sizeOf(shape)).fill(rounded), shape, dtype);
}

/** Another handle on the same elements, which tapes tell apart from the first; perhaps of another shape. */
export function aliasTensor(tensor: Tensor, shape: Shape = tensor.shape): Tensor {
  const store = storeOf(tensor);
  if (store !== null) return storeTensor(store, shape);
  if (shape.length === 0) return scalarTensor(scalarOf(tensor), tensor.dtype);
  return arrayTensor(dataOf(tensor), shape, tensor.dtype);
}
