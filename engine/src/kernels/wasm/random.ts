// Random numbers on the WebAssembly kernels.
import { heap } from "../../core/heap.ts";
import { leave, scratch } from "./frame.ts";
import { wasm } from "./module.ts";

/** The numbers of the blocks from the counter on, into `out`, whose length is a multiple of 4; false without kernels. */
export function fastPhilox(
  out: Uint32Array,
  counter: number,
  stream: number,
  key: readonly [number, number],
): boolean {
  if (wasm === null) return false;
  const address = scratch(out.byteLength);
  const high = Math.floor(counter / 2 ** 32);
  wasm.philox(address, counter | 0, high, stream, key[0], key[1], out.length / 4);
  out.set(heap.ints.subarray(address >> 2, (address >> 2) + out.length));
  leave();
  return true;
}
