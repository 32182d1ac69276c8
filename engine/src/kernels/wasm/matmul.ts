// Matrix products on the WebAssembly kernels.
import { sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import { broadcastIndex } from "../elementwise.ts";
import type { MatmulSizes } from "../matmul.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch } from "./frame.ts";
import { wasm } from "./module.ts";
import { callTogether, type KernelCall, sharesOf } from "./threads.ts";

/** A part of a product for one thread: rows and columns of the result, and room for the kernel's own use. */
interface Part {
  readonly top: number;
  readonly left: number;
  readonly m: number;
  readonly n: number;
  readonly room: number;
}

/** Fewer columns than this are not divided, but the rows. */
const fewColumns = 64;

function partsOf({ m, k, n }: MatmulSizes): readonly Part[] {
  const byRows = n < fewColumns;
  const shares = byRows ? sharesOf(m, 48, 2 * m * k * n) : sharesOf(n, 8, 2 * m * k * n);
  return shares.map(([from, end]) => {
    const part = byRows
      ? { top: from, left: 0, m: end - from, n }
      : { top: 0, left: from, m, n: end - from };
    return { ...part, room: scratch(wasm!.gemmScratch(part.m, k, part.n)) }; // the caller has looked
  });
}

/** out[..., m, n] = a · b over the broadcast batch dimensions. */
export function fastMatmul(out: Tensor, a: Tensor, b: Tensor, size: MatmulSizes): boolean {
  const { m, k, n } = size;
  if (wasm === null || out.size === 0 || !isWorthACall(out, m * k * n)) return false;
  const [to, left, right] = [outputAddress(out), addressOf(a), addressOf(b)];
  const parts = partsOf(size);
  if (out.shape.length === 2) multiply(parts, to, left, right, size);
  else {
    const batch = out.shape.slice(0, -2);
    const [fromA, fromB] = [a, b].map((one) => broadcastIndex(one.shape.slice(0, -2), batch));
    for (let i = 0; i < sizeOf(batch); i++) {
      const [at, bt] = [left + fromA!(i) * m * k * 4, right + fromB!(i) * k * n * 4];
      multiply(parts, to + i * m * n * 4, at, bt, size);
    }
  }
  leave();
  return true;
}

/** One product of the matrices at a and b. */
function multiply(parts: readonly Part[], c: number, a: number, b: number, size: MatmulSizes) {
  const { m, k, n, transposeA, transposeB } = size;
  const [aRow, aColumn] = transposeA ? [4, m * 4] : [k * 4, 4];
  const [bRow, bColumn] = transposeB ? [4, k * 4] : [n * 4, 4];
  callTogether(
    parts.map((part): KernelCall => {
      const to = c + (part.top * n + part.left) * 4;
      const [at, bt] = [a + part.top * aRow, b + part.left * bColumn];
      const [rows, columns, room] = [part.m, part.n, part.room];
      return ["gemm", to, n * 4, at, aRow, aColumn, bt, bRow, bColumn, rows, k, columns, room];
    }),
  );
}
