// Tensors as the routes show them: numbers as rows, strings as text.
import type { Tensor } from "@tb-ts/proto";
import { decodeTensor } from "@tb-ts/proto";
import type { FoundValue } from "../../values/value-source.ts";
import { valueToTensor } from "../../values/value-tensor.ts";

export type NumericTensor = Extract<Tensor, { kind: "numeric" }>;

export function tensorOf(found: FoundValue): Tensor {
  return decodeTensor(valueToTensor(found));
}

/** The rows of a matrix with at least `columns` columns; null for a tensor of any other shape or kind. */
export function matrixRows(tensor: Tensor, columns: number): number[][] | null {
  if (tensor.kind !== "numeric" || tensor.shape.length !== 2) return null;
  const [rows, width] = tensor.shape as [number, number];
  if (width < columns) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from(tensor.data.subarray(row * width, (row + 1) * width), Number),
  );
}

const decoder = new TextDecoder();

/** A tensor as nested lists of numbers or texts; null for one that cannot be read. */
export function nestedLists(tensor: Tensor): unknown {
  if (tensor.kind === "unreadable") return null;
  const elements: unknown[] =
    tensor.kind === "strings"
      ? tensor.data.map((bytes) => decoder.decode(bytes))
      : Array.from<number | bigint>(tensor.data);
  return tensor.shape.reduceRight<unknown[]>(groupsOf, elements)[0] ?? null;
}

/** Splits a list into lists of `size`: one dimension less. */
function groupsOf(elements: readonly unknown[], size: number): unknown[] {
  if (size === 0) return [[]];
  const count = elements.length / size;
  return Array.from({ length: count }, (_, i) => elements.slice(i * size, (i + 1) * size));
}
