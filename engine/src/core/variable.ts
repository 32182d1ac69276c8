// A variable: the mutable cell of a training script. It holds an immutable tensor and an assignment replaces
// that, so what was read before keeps its value.
import type { Fluent } from "../fluent-types.ts";
import { axpy } from "../kernels/update.ts";
import { type AssignKind, listeners } from "./apply.ts";
import { type TensorOptions, type TensorValue, tensorFor } from "./create.ts";
import { allocate, type DType } from "./dtype.ts";
import { rangeError, show, typeError } from "./errors.ts";
import { memory, Store, scopes } from "./heap.ts";
import { type Shape, sameShape } from "./shape.ts";
import {
  aliasTensor,
  arrayTensor,
  dataOf,
  type NestedArray,
  scalarOf,
  scalarTensor,
  storeOf,
  storeTensor,
  Tensor,
} from "./tensor.ts";

export interface VariableOptions extends TensorOptions {
  /** Shown in graphs and summaries; "Variable" where absent. */
  readonly name?: string;
  /** Whether tapes watch it by themselves and optimizers update it; true where absent. */
  readonly trainable?: boolean;
}

/** The tensor held now, unseen by tapes and traces. */
export let heldBy: (variable: Variable) => Tensor;

/** Replaces the held tensor by one of the same shape and dtype. */
export let hold: (variable: Variable, value: Tensor) => void;

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are defined in fluent.ts, which index.ts loads.
export class Variable {
  readonly name: string;
  readonly trainable: boolean;
  readonly shape: Shape;
  readonly dtype: DType;
  readonly #cell: Cell;

  constructor(value: Tensor, name: string, trainable: boolean) {
    this.name = name;
    this.trainable = trainable;
    this.shape = value.shape;
    this.dtype = value.dtype;
    this.#cell = { value };
    collected.register(this, this.#cell);
  }

  static {
    heldBy = (variable) => variable.#cell.value;
    hold = (variable, value) => {
      retire(variable.#cell.value);
      variable.#cell.value = value;
    };
  }

  /** The value now, as a tensor that later assignments do not change. Recording tapes see the read. */
  read(): Tensor {
    return readVariable(this, true);
  }

  assign(value: Variable | Tensor | TensorValue): this {
    return this.#update("assign", value);
  }

  assignAdd(delta: Variable | Tensor | TensorValue): this {
    return this.#update("assignAdd", delta);
  }

  assignSub(delta: Variable | Tensor | TensorValue): this {
    return this.#update("assignSub", delta);
  }

  item(): number {
    return this.#cell.value.item();
  }

  data() {
    return this.#cell.value.data();
  }

  array(): NestedArray {
    return this.#cell.value.array();
  }

  toJSON(): NestedArray {
    return this.#cell.value.toJSON();
  }

  toString(): string {
    return `Variable(${JSON.stringify(this.name)}, ${this.#cell.value})`;
  }

  #update(kind: AssignKind, value: Variable | Tensor | TensorValue): this {
    const tensor = this.#fitting(kind, value);
    if (listeners.trace !== null) listeners.trace.assign(this, kind, tensor);
    else updateVariable(this, kind, tensor);
    return this;
  }

  #fitting(kind: AssignKind, value: Variable | Tensor | TensorValue): Tensor {
    const tensor =
      value instanceof Tensor
        ? value
        : value instanceof Variable
          ? readVariable(value, false)
          : tensorFor(kind, value, { dtype: this.dtype });
    if (tensor.dtype !== this.dtype) {
      throw typeError(kind, "value", `dtype ${this.dtype}`, tensor.dtype);
    }
    if (!sameShape(tensor.shape, this.shape)) {
      throw rangeError(
        kind,
        "value",
        `of shape ${show(this.shape)}`,
        `shape ${show(tensor.shape)}`,
      );
    }
    return tensor;
  }
}

export interface Variable extends Fluent {}

/**
 * A variable that starts at `value`: `variable(3)`, `variable([[1, 2]], { name: "w", dtype: "float64" })`.
 */
export function variable(value: Tensor | TensorValue, options: VariableOptions = {}): Variable {
  const { name = "Variable", trainable = true } = options;
  if (typeof name !== "string") throw typeError("variable", "name", "a string", show(name));
  const initial = value instanceof Tensor ? value : tensorFor("variable", value, options);
  if (options.dtype !== undefined && initial.dtype !== options.dtype) {
    throw typeError("variable", "value", `dtype ${options.dtype}`, initial.dtype);
  }
  return new Variable(settled(initial), name, trainable);
}

/** A read that tapes and the trace hear; `placed` names its node apart from the op that uses it. */
export function readVariable(source: Variable, placed: boolean): Tensor {
  const value = listeners.trace === null ? heldBy(source) : listeners.trace.read(source, placed);
  if (scopes.open === null) share(value);
  const { tapes } = listeners;
  for (let i = 0; i < tapes.length; i++) tapes[i]!.watchRead(source, value);
  return value;
}

/** Assigns at once, unheard by a trace: what a traced assignment does when it runs. */
export function updateVariable(target: Variable, kind: AssignKind, value: Tensor): void {
  hold(target, kind === "assign" ? settled(value) : total(heldBy(target), value, kind));
}

// A handle that was given out outside of every scope may be used at any time.
function share(value: Tensor): void {
  const store = storeOf(value);
  if (store !== null) store.shared = true;
}

// The replaced value may still be in use: until the open scope ends, or for good.
function retire(value: Tensor): void {
  const store = storeOf(value);
  if (store === null || store.owner !== null) return;
  if (store.shared) store.moveOut();
  else if (scopes.open === null) store.release();
  else {
    store.owner = scopes.open;
    scopes.open.stores.push(store);
  }
}

/** The value as a variable holds it: float32 of some size in kernel memory that no scope releases. */
function settled(value: Tensor): Tensor {
  const store = storeOf(value);
  if (store !== null && store.owner !== null && store.address !== 0) {
    store.owner = null;
    return storeTensor(store, value.shape);
  }
  if (value.dtype !== "float32" || value.size < smallestHeld || memory === null) {
    return store === null
      ? aliasTensor(value)
      : arrayTensor(value.data(), value.shape, value.dtype);
  }
  const held = new Store(value.size, null);
  held.elements().set(dataOf(value));
  return storeTensor(held, value.shape);
}

/** Elements from which a variable's value is worth a block of kernel memory. */
const smallestHeld = 16;

/** What a variable holds, apart from it, so that it can be released when the variable is collected. */
interface Cell {
  value: Tensor;
}

const collected = new FinalizationRegistry<Cell>((cell) => retire(cell.value));

function total(a: Tensor, b: Tensor, kind: AssignKind): Tensor {
  const sign = kind === "assignAdd" ? 1 : -1;
  if (a.shape.length === 0) {
    const value = scalarOf(a) + sign * scalarOf(b);
    return scalarTensor(a.dtype === "float32" ? Math.fround(value) : value, a.dtype);
  }
  const out =
    storeOf(a) === null
      ? arrayTensor(allocate(a.dtype, a.size), a.shape, a.dtype)
      : storeTensor(new Store(a.size, null), a.shape);
  axpy(out, a, b, sign);
  return out;
}
