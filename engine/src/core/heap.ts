// The memory that the WebAssembly kernels work on, and who owns which part of it.
// Tensors live here only inside a scope (tidy) or as a variable's value: both have an end that this module sees,
// so nothing is left to a finalizer. All other tensors are ordinary typed arrays, which the garbage collector
// frees. WebAssembly addresses 4 GiB; beyond that allocation fails with a RangeError.
import { type WasmMemory, webAssembly } from "./web-assembly.ts";

const pageBytes = 65536;
const maxPages = 65536;
/** Kernels may read this far behind a block. */
const slackBytes = 64;

/** The kernels' memory; null where the engine has no WebAssembly. */
export let memory: WasmMemory | null =
  webAssembly === null ? null : new webAssembly.Memory({ initial: 16, maximum: maxPages });

/** The memory as float32 and int32, made anew whenever it grows: growth detaches the old views. */
export const heap = { ...viewsOf(memory?.buffer ?? new ArrayBuffer(0)), growths: 0 };

function viewsOf(buffer: ArrayBuffer | SharedArrayBuffer) {
  return { floats: new Float32Array(buffer), ints: new Int32Array(buffer) };
}

// The first bytes belong to the kernels: the edge block of matrix products.
let top = 1024;
const free = new Map<number, number[]>();
const used = { blocks: 0, bytes: 0 };

/** Blocks come in four sizes per power of two, so at most a quarter is lost and old blocks fit new needs. */
function classOf(bytes: number): number {
  if (bytes <= 256) return Math.max(64, (bytes + 63) & ~63);
  const step = 2 ** (29 - Math.clz32(bytes - 1)); // a quarter of the power of two below
  return Math.ceil(bytes / step) * step;
}

/** The address of a new block; its content is arbitrary. */
export function allocateBytes(bytes: number): number {
  const size = classOf(bytes);
  const at = free.get(size)?.pop() ?? takeTop(size);
  used.blocks++;
  used.bytes += size;
  return at;
}

/** Nothing is taken where memory cannot grow so far: smaller blocks may still fit. */
function takeTop(size: number): number {
  const at = top;
  const end = at + size;
  if (end + slackBytes > heap.floats.byteLength) grow(end + slackBytes);
  top = end;
  return at;
}

export function freeBytes(at: number, bytes: number): void {
  const size = classOf(bytes);
  used.blocks--;
  used.bytes -= size;
  const known = free.get(size);
  if (known === undefined) free.set(size, [at]);
  else known.push(at);
}

function grow(bytes: number): void {
  const now = heap.floats.byteLength / pageBytes;
  const wanted = Math.min(maxPages, Math.max(Math.ceil(bytes / pageBytes), Math.ceil(now * 1.5)));
  if (wanted * pageBytes < bytes) {
    throw new RangeError(`engine: tensors in kernel memory need ${bytes} bytes, more than 4 GiB`);
  }
  memory!.grow(wanted - now);
  Object.assign(heap, viewsOf(memory!.buffer));
  heap.growths++;
}

/** Moves everything, at its addresses, to memory that threads can share, and returns that. */
export function shareMemory(): WasmMemory {
  const pages = heap.floats.byteLength / pageBytes;
  const shared = new webAssembly!.Memory({ initial: pages, maximum: maxPages, shared: true });
  new Float32Array(shared.buffer).set(heap.floats);
  memory = shared;
  Object.assign(heap, viewsOf(shared.buffer));
  heap.growths++;
  return shared;
}

export interface MemoryInfo {
  /** Blocks of kernel memory in use: variables, and tensors of open scopes. */
  readonly blocks: number;
  readonly bytes: number;
  /** What has been taken from the system; it is kept for later blocks. */
  readonly reservedBytes: number;
}

/** How much kernel memory is in use now. */
export function memoryInfo(): MemoryInfo {
  return { ...used, reservedBytes: heap.floats.byteLength };
}

/** Elements in kernel memory, shared by all handles on one value; or, once moved out, a typed array. */
export class Store {
  readonly length: number;
  /** 0 once the elements were moved out or released. */
  address: number;
  /** The scope that will release it; null for a variable's value. */
  owner: Scope | null;
  /** Whether a handle was given out where no scope will end it. */
  shared = false;
  #array: Float32Array | null = null;
  #view: Float32Array | null = null;
  #growths = -1;

  constructor(length: number, owner: Scope | null) {
    this.length = length;
    this.address = allocateBytes(length * 4);
    this.owner = owner;
    owner?.stores.push(this);
  }

  /** The elements where they are now. The view is good until something is allocated. */
  elements(): Float32Array {
    if (this.#array !== null) return this.#array;
    if (this.address === 0) {
      throw new TypeError(
        "this tensor was released when the tidy (or training step) that made it ended: return it from there, or keep(tensor)",
      );
    }
    if (this.#growths !== heap.growths || this.#view === null) {
      this.#view = new Float32Array(memory!.buffer, this.address, this.length);
      this.#growths = heap.growths;
    }
    return this.#view;
  }

  /** Moves the elements to a typed array of their own: every handle goes on working. */
  moveOut(): void {
    if (this.address === 0) return;
    this.#array = this.elements().slice();
    this.release();
  }

  release(): void {
    if (this.address === 0) return;
    freeBytes(this.address, this.length * 4);
    this.address = 0;
    this.#view = null;
  }
}

/** The tensors made since a tidy began. */
export class Scope {
  readonly parent: Scope | null;
  readonly stores: Store[] = [];

  constructor(parent: Scope | null) {
    this.parent = parent;
  }

  /** Hands a store over to the scope around this one, or out of kernel memory. */
  passOn(store: Store): void {
    if (store.owner !== this) return;
    store.owner = this.parent;
    if (this.parent === null) store.moveOut();
    else this.parent.stores.push(store);
  }

  close(): void {
    const { stores } = this;
    for (let i = 0; i < stores.length; i++) {
      const store = stores[i]!;
      if (store.owner === this) store.release();
    }
  }
}

/** The innermost open scope. */
export const scopes: { open: Scope | null } = { open: null };

/** Runs the body with the scope as the innermost open one. It is not closed. */
export function inScope<R>(scope: Scope, body: () => R): R {
  const before = scopes.open;
  scopes.open = scope;
  try {
    return body();
  } finally {
    scopes.open = before;
  }
}
