// Matrix products on the WebAssembly kernels.
import { type Shape, sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import { broadcastIndex } from "../elementwise.ts";
import type { MatmulSizes } from "../matmul.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch } from "./frame.ts";
import { type Kernels, wasm } from "./module.ts";
import { callTogether, isWorthSharing, type KernelCall, sharesOf } from "./threads.ts";

/** The product of the matrices at the addresses a and b, to c. */
interface Product extends MatmulSizes {
  readonly c: number;
  readonly a: number;
  readonly b: number;
}

/** out[..., m, n] = a · b over the broadcast batch dimensions. */
export function fastMatmul(out: Tensor, a: Tensor, b: Tensor, size: MatmulSizes): boolean {
  const { m, k, n } = size;
  if (wasm === null || out.size === 0 || !isWorthACall(out, m * k * n)) return false;
  const first = { c: outputAddress(out), a: addressOf(a), b: addressOf(b), ...size };
  const multiply = isWorthSharing(2 * m * k * n) ? together(wasm, size) : alone(wasm, size);
  if (out.shape.length === 2) multiply(first);
  else for (const product of batchOf(first, out.shape, a.shape, b.shape)) multiply(product);
  leave();
  return true;
}

/** The products of the matrices that meet when the batch dimensions broadcast. */
function* batchOf(first: Product, out: Shape, a: Shape, b: Shape): Generator<Product> {
  const { m, k, n } = first;
  const batch = out.slice(0, -2);
  const fromA = broadcastIndex(a.slice(0, -2), batch);
  const fromB = broadcastIndex(b.slice(0, -2), batch);
  for (let i = 0; i < sizeOf(batch); i++) {
    const [at, bt] = [first.a + fromA(i) * m * k * 4, first.b + fromB(i) * k * n * 4];
    yield { ...first, c: first.c + i * m * n * 4, a: at, b: bt };
  }
}

const aRow = ({ transposeA, k }: Product) => (transposeA ? 4 : k * 4);
const aColumn = ({ transposeA, m }: Product) => (transposeA ? m * 4 : 4);
const bRow = ({ transposeB, n }: Product) => (transposeB ? 4 : n * 4);
const bColumn = ({ transposeB, k }: Product) => (transposeB ? k * 4 : 4);

/** How products of one size are made, with room for the kernel's own use that all of them share. */
type Multiply = (product: Product) => void;

function alone(kernels: Kernels, { m, k, n }: MatmulSizes): Multiply {
  const room = scratch(kernels.gemmScratch(m, k, n));
  return (p) =>
    kernels.gemm(p.c, n * 4, p.a, aRow(p), aColumn(p), p.b, bRow(p), bColumn(p), m, k, n, room);
}

/** Fewer columns than this are not divided, but the rows. */
const fewColumns = 64;

function together(kernels: Kernels, { m, k, n }: MatmulSizes): Multiply {
  const byRows = n < fewColumns;
  const shares = byRows ? sharesOf(m, 48, 2 * m * k * n) : sharesOf(n, 8, 2 * m * k * n);
  const parts = shares.map(([from, end]) => {
    const [rows, columns] = byRows ? [end - from, n] : [m, end - from];
    return { from, rows, columns, room: scratch(kernels.gemmScratch(rows, k, columns)) };
  });
  return (p) =>
    callTogether(
      parts.map(({ from, rows, columns, room }): KernelCall => {
        const left = [p.a + (byRows ? from * aRow(p) : 0), aRow(p), aColumn(p)] as const;
        const right = [p.b + (byRows ? 0 : from * bColumn(p)), bRow(p), bColumn(p)] as const;
        const to = p.c + from * (byRows ? n : 1) * 4;
        return ["gemm", to, n * 4, ...left, ...right, rows, k, columns, room];
      }),
    );
}
