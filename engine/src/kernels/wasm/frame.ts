// Operands of a kernel call as addresses: those in kernel memory as they are, typed arrays by a copy that lasts as
// long as the call.
import { allocateBytes, freeBytes, heap } from "../../core/heap.ts";
import { dataOf, storeOf, type Tensor } from "../../core/tensor.ts";

interface Guest {
  readonly address: number;
  readonly length: number;
  /** An output is copied back. */
  readonly output: Tensor | null;
}

const guests: Guest[] = [];
const scratches: [address: number, bytes: number][] = [];

/** The address of an operand that the kernel reads. */
export function addressOf(input: Tensor): number {
  const store = storeOf(input);
  if (store !== null && store.address !== 0) return store.address;
  const data = dataOf(input);
  const address = allocateBytes(data.length * 4);
  guests.push({ address, length: data.length, output: null });
  heap.floats.set(data, address >> 2);
  return address;
}

/** The address that the kernel writes a result to. */
export function outputAddress(output: Tensor): number {
  const store = storeOf(output);
  if (store !== null && store.address !== 0) return store.address;
  const length = dataOf(output).length;
  const address = allocateBytes(length * 4);
  guests.push({ address, length, output });
  return address;
}

/** Room for the call's own use. */
export function scratch(bytes: number): number {
  const address = allocateBytes(bytes);
  scratches.push([address, bytes]);
  return address;
}

/** Whole numbers, such as those of a shape, one after another where the kernels read them. */
export function integersAddress(numbers: ArrayLike<number>): number {
  const address = scratch(numbers.length * 4);
  heap.ints.set(numbers, address >> 2);
  return address;
}

/** Ends the call: results go to their typed arrays, and all that was taken is given back. */
export function leave(): void {
  for (const { address, length, output } of guests) {
    if (output !== null)
      dataOf(output).set(heap.floats.subarray(address >> 2, (address >> 2) + length));
    freeBytes(address, length * 4);
  }
  guests.length = 0;
  for (const [address, bytes] of scratches) freeBytes(address, bytes);
  scratches.length = 0;
}

/** Elements from which a call pays for the copies of operands in typed arrays. */
const worthCopying = 64;

/** Whether the kernels serve these float32 tensors better than the loops in TypeScript. */
export function isWorthACall(output: Tensor, elements: number): boolean {
  if (output.dtype !== "float32" || elements === 0) return false;
  const store = storeOf(output);
  return (store !== null && store.address !== 0) || elements >= worthCopying;
}
