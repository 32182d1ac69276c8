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
