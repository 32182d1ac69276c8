// What `fit` and `evaluate` are given: columns or tensors of examples, checked and brought into one form.
import { rangeError, show, typeError } from "../core/errors.ts";
import { sizeOf } from "../core/shape.ts";
import { dataOf, Tensor } from "../core/tensor.ts";
import type { Column } from "../datasets/examples.ts";

/** Values of many examples: a column, or a tensor whose first axis counts the examples. */
export type Values = Column | Tensor;

export interface TrainingData {
  /** The model's input, or inputs. */
  readonly x: Values | readonly Values[];
  readonly y: Values;
  /** How much each example's loss counts, or each of its steps: [examples] or [examples, steps]; 1 where not given. */
  readonly sampleWeight?: Values;
}

/** As many rows in each column as there are examples. */
export interface Columns {
  readonly count: number;
  readonly inputs: readonly Column[];
  readonly y: Column;
  readonly sampleWeight: Column | null;
}

/** TypeError or RangeError unless all hold whole examples, as many of each as of the others. */
export function columnsOf(data: TrainingData): Columns {
  const columns = {
    inputs: [data.x].flat().map((one, i) => columnOf(i === 0 ? "x" : `x[${i}]`, one)),
    y: columnOf("y", data.y),
    sampleWeight:
      data.sampleWeight === undefined ? null : columnOf("sampleWeight", data.sampleWeight),
  };
  const [first] = columns.inputs;
  if (first === undefined) throw rangeError("fit", "x", "at least one input", "none");
  const count = countRows("x", first);
  for (const [i, input] of columns.inputs.entries()) checkRows(`x[${i}]`, input, count);
  checkRows("y", columns.y, count);
  if (columns.sampleWeight !== null) checkRows("sampleWeight", columns.sampleWeight, count);
  return { count, ...columns };
}

/**
 * The first examples, and the last ones that make up the share: Keras's validation split, taken before anything is
 * shuffled. RangeError where either part would be empty.
 */
export function splitColumns(columns: Columns, share: number): readonly [Columns, Columns] {
  const { count } = columns;
  if (!(share > 0 && share < 1))
    throw rangeError("fit", "validationSplit", "between 0 and 1, both excluded", show(share));
  const at = Math.floor(count * (1 - share));
  if (at === 0)
    throw rangeError("fit", "validationSplit", "a share that leaves examples", show(share));
  return [part(columns, 0, at), part(columns, at, count)];
}

function part({ inputs, y, sampleWeight }: Columns, start: number, end: number): Columns {
  const rows = ({ shape, data }: Column): Column => {
    const size = sizeOf(shape);
    return { shape, data: data.subarray(start * size, end * size) };
  };
  return {
    count: end - start,
    inputs: inputs.map(rows),
    y: rows(y),
    sampleWeight: sampleWeight === null ? null : rows(sampleWeight),
  };
}

function columnOf(argument: string, values: Values): Column {
  if (values instanceof Tensor) return tensorColumn(argument, values);
  const isColumn = Array.isArray(values?.shape) && ArrayBuffer.isView(values.data);
  if (!isColumn) throw typeError("fit", argument, "a tensor or { shape, data }", show(values));
  return values;
}

/** float64 and bool come as float32. */
function tensorColumn(argument: string, values: Tensor): Column {
  if (values.rank === 0) throw rangeError("fit", argument, "of rank 1 or more", "a scalar");
  const data = dataOf(values);
  const isKept = data instanceof Float32Array || data instanceof Int32Array;
  return { shape: values.shape.slice(1), data: isKept ? data.slice() : Float32Array.from(data) };
}

function countRows(argument: string, { shape, data }: Column): number {
  const count = data.length / sizeOf(shape);
  if (Number.isInteger(count)) return count;
  const wanted = `whole examples of shape ${show(shape)}`;
  throw rangeError("fit", argument, wanted, `${data.length} numbers`);
}

function checkRows(argument: string, column: Column, count: number): void {
  const own = countRows(argument, column);
  if (own !== count)
    throw rangeError("fit", argument, `${count} examples, as many as x`, show(own));
}
