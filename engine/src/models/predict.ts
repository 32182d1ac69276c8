// The outputs of a model for many examples, computed batch by batch.
import { rangeError, show, typeError } from "../core/errors.ts";
import { arrayTensor, dataOf, Tensor } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import { yieldWhenDue } from "./event-loop.ts";

/** The rows that `forward` gives for all rows of the inputs; yields to the event loop between batches. */
export async function predictAll(
  forward: (inputs: readonly Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  batchSize: number,
): Promise<Tensor> {
  const count = checkedCount(inputs);
  if (!(Number.isInteger(batchSize) && batchSize > 0))
    throw rangeError("predict", "batchSize", "a positive integer", show(batchSize));
  const parts: Tensor[] = [];
  for (let start = 0; start < count; start += batchSize) {
    parts.push(tidy(() => forward(inputs.map((one) => rowsOf(one, start, batchSize)))));
    await yieldWhenDue();
  }
  return joined(parts);
}

function checkedCount(inputs: readonly Tensor[]): number {
  const stranger = inputs.find((one) => !(one instanceof Tensor));
  if (stranger !== undefined)
    throw typeError("predict", "x", "a tensor, or one for each input", show(stranger));
  const count = inputs[0]?.shape[0] ?? 0;
  if (count === 0) throw rangeError("predict", "x", "at least one example", "none");
  const odd = inputs.find(({ shape }) => shape[0] !== count);
  if (odd !== undefined)
    throw rangeError("predict", "x", `${count} examples in each input`, show(odd.shape));
  return count;
}

function rowsOf(x: Tensor, start: number, count: number): Tensor {
  const rowSize = x.size / x.shape[0]!;
  const rows = dataOf(x).slice(start * rowSize, (start + count) * rowSize);
  return arrayTensor(rows, [Math.min(count, x.shape[0]! - start), ...x.shape.slice(1)], x.dtype);
}

/** The rows of all parts in one tensor. */
function joined(parts: readonly Tensor[]): Tensor {
  const [first] = parts as [Tensor, ...Tensor[]]; // there is an example
  const rows = parts.reduce((sum, part) => sum + part.shape[0]!, 0);
  const data = new Float32Array(rows * (first.size / first.shape[0]!));
  let at = 0;
  for (const part of parts) {
    data.set(dataOf(part), at);
    at += part.size;
  }
  return arrayTensor(data, [rows, ...first.shape.slice(1)], "float32");
}
