// Matrix products on the WebAssembly kernels.
import { sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import { broadcastIndex } from "../elementwise.ts";
import type { MatmulSizes } from "../matmul.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch } from "./frame.ts";
import { wasm } from "./module.ts";

/** out[..., m, n] = a · b over the broadcast batch dimensions. */
export function fastMatmul(out: Tensor, a: Tensor, b: Tensor, size: MatmulSizes): boolean {
  const { m, k, n, transposeA, transposeB } = size;
  if (wasm === null || out.size === 0 || !isWorthACall(out, m * k * n)) return false;
  const batch = out.shape.slice(0, -2);
  const [fromA, fromB] = [a, b].map((one) => broadcastIndex(one.shape.slice(0, -2), batch));
  const [to, left, right] = [outputAddress(out), addressOf(a), addressOf(b)];
  const room = scratch(wasm.gemmScratch(m, k, n));
  const [aRow, aColumn] = transposeA ? [4, m * 4] : [k * 4, 4];
  const [bRow, bColumn] = transposeB ? [4, k * 4] : [n * 4, 4];
  for (let i = 0; i < sizeOf(batch); i++) {
    const at = left + fromA!(i) * m * k * 4;
    const bt = right + fromB!(i) * k * n * 4;
    wasm.gemm(to + i * m * n * 4, n * 4, at, aRow, aColumn, bt, bRow, bColumn, m, k, n, room);
  }
  leave();
  return true;
}
