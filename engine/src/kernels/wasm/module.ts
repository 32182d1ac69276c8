// The WebAssembly kernels, over the engine's memory: the variant with fused multiply-add where the engine has it.
import { memory, shareMemory } from "../../core/heap.ts";
import { type WasmMemory, webAssembly } from "../../core/web-assembly.ts";
import { plainSimd, relaxedSimd, sharedRelaxedSimd } from "./binary.ts";

type Flag = boolean | number;

/** What engine/assembly/index.ts exports: addresses in bytes, sizes in elements. */
export interface Kernels {
  setEdge(at: number): void;
  offsetsSize(rows: number): number;
  gemmScratch(m: number, k: number, n: number): number;
  gemm(
    c: number,
    cRow: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    bColumn: number,
    m: number,
    k: number,
    n: number,
    scratch: number,
  ): void;
  packFilter(to: number, filter: number, taps: number, out: number): void;
  flipFilter(to: number, filter: number, taps: number, channels: number, out: number): void;
  conv(
    y: number,
    x: number,
    packed: number,
    shape: number,
    offsets: number,
    room: number,
    images: number,
  ): void;
  convFilterGradient(
    dfilter: number,
    x: number,
    dy: number,
    shape: number,
    offsets: number,
    room: number,
    images: number,
  ): void;
  binary(op: number, out: number, x: number, y: number, n: number): void;
  binaryScalar(op: number, out: number, x: number, scalar: number, first: Flag, n: number): void;
  binaryRows(
    op: number,
    out: number,
    x: number,
    y: number,
    rows: number,
    columns: number,
    first: Flag,
  ): void;
  binaryColumns(
    op: number,
    out: number,
    x: number,
    y: number,
    rows: number,
    columns: number,
    first: Flag,
  ): void;
  unary(op: number, out: number, x: number, n: number): void;
  sum(x: number, n: number): number;
  sumColumns(out: number, x: number, rows: number, columns: number): void;
  largest(x: number, n: number): number;
  softmax(out: number, x: number, rows: number, width: number): void;
  sparseCrossEntropy(
    loss: number,
    slope: number,
    x: number,
    labels: number,
    rows: number,
    width: number,
  ): void;
  depthwise(y: number, x: number, filter: number, shape: number, images: number): void;
  depthwiseInputGradient(
    dx: number,
    dy: number,
    filter: number,
    shape: number,
    images: number,
  ): void;
  depthwiseFilterGradient(
    dfilter: number,
    x: number,
    dy: number,
    shape: number,
    images: number,
  ): void;
  philox(
    to: number,
    low: number,
    high: number,
    stream: number,
    key0: number,
    key1: number,
    blocks: number,
  ): void;
  maxPool(y: number, x: number, shape: number, images: number): void;
  avgPool(y: number, x: number, shape: number, images: number): void;
  maxPoolGrad(dx: number, x: number, y: number, dy: number, shape: number, images: number): void;
  avgPoolGrad(dx: number, dy: number, shape: number, images: number): void;
  adam(
    nextX: number,
    nextM: number,
    nextV: number,
    x: number,
    m: number,
    v: number,
    g: number,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void;
  axpy(out: number, x: number, y: number, factor: number, n: number): void;
}

export type KernelVariant = "relaxed" | "plain";

const binaries: readonly (readonly [KernelVariant, string])[] = [
  ["relaxed", relaxedSimd],
  ["plain", plainSimd],
];

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The binary's kernels over a memory, with what threads need to have them too; null where the engine cannot run it. */
function compileKernels(base64: string, over: WasmMemory) {
  const bytes = bytesOf(base64);
  if (webAssembly === null || !webAssembly.validate(bytes)) return null;
  const module = new webAssembly.Module(bytes);
  const instance = new webAssembly.Instance(module, { env: { memory: over } });
  // The exports are those of the sources that the binary is made from; a test compares them. A copy can be replaced.
  const kernels: Kernels = { ...(instance.exports as Kernels) };
  kernels.setEdge(edgeAddress);
  return { kernels, module };
}

/** Within the first kilobyte, which the heap leaves to the kernels. */
const edgeAddress = 256;

/** The block that a thread's kernels need at their edge. */
export const edgeBytes = 192;

function best(): { kernels: Kernels | null; variant: KernelVariant | "typescript" } {
  if (memory === null) return { kernels: null, variant: "typescript" };
  for (const [variant, base64] of binaries) {
    const compiled = compileKernels(base64, memory);
    if (compiled !== null) return { kernels: compiled.kernels, variant };
  }
  return { kernels: null, variant: "typescript" };
}

const chosen = best();

/** The kernels; null where the engine lacks SIMD, and everything runs on the plain TypeScript ones. */
export const wasm = chosen.kernels;

/** Which kernels run here. Fused multiply-add rounds differently, so results repeat per variant only. */
export const kernelVariant: KernelVariant | "typescript" = chosen.variant;

/** What a thread needs to run the kernels over the same memory. */
export interface SharedKernels {
  readonly module: object;
  readonly memory: WasmMemory;
}

let shared: SharedKernels | null = null;

/** Moves the kernels to memory that threads can share, once; null where there is none. */
export function shareKernels(): SharedKernels | null {
  if (shared !== null || wasm === null || kernelVariant !== "relaxed") return shared;
  const over = shareMemory();
  const compiled = compileKernels(sharedRelaxedSimd, over);
  Object.assign(wasm, compiled!.kernels); // the engine runs relaxed SIMD, and has made shared memory
  shared = { module: compiled!.module, memory: over };
  return shared;
}
