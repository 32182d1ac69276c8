// The binary and JSON forms of scalar series (drawn in contract.ts).
import type { ScalarColumns, StepColumn } from "../../store/store.ts";
import { toJson } from "../json.ts";
import type { ScalarsHeader } from "./contract.ts";

/** A series of an answer: its place in the header, and its points. */
export interface AnsweredSeries {
  readonly head: ScalarsHeader["series"][number];
  readonly points: ScalarColumns;
}

/** Pads the header so that the columns behind it begin at a multiple of 8. */
function encodeHeader(header: object): Buffer {
  const json = JSON.stringify(header);
  const padding = (8 - (Buffer.byteLength(json) % 8)) % 8;
  return Buffer.from(json + " ".repeat(padding));
}

const preambleBytes = 8;

/** | four letters | u32 header length | header | columns one after another |, little-endian. */
export function columnsToBinary(
  magic: "TBS1" | "TBG1",
  header: object,
  columns: readonly Float64Array[],
): Buffer {
  const head = encodeHeader(header);
  const columnBytes = columns.reduce((sum, column) => sum + column.byteLength, 0);
  const answer = Buffer.allocUnsafe(preambleBytes + head.length + columnBytes);
  answer.write(magic, "latin1");
  answer.writeUInt32LE(head.length, 4);
  head.copy(answer, preambleBytes);
  let at = preambleBytes + head.length;
  for (const column of columns) {
    answer.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return answer;
}

export function scalarsToBinary(generation: number, series: readonly AnsweredSeries[]): Buffer {
  const columns = series.flatMap(({ points: { steps, wallTimesSec, values } }) => [
    toFloat64(steps),
    wallTimesSec,
    values,
  ]);
  return columnsToBinary("TBS1", { generation, series: series.map(({ head }) => head) }, columns);
}

/** Steps beyond 2**53 are rounded: they are positions on an axis here. */
function toFloat64(steps: StepColumn): Float64Array {
  return steps instanceof Float64Array ? steps : Float64Array.from(steps, Number);
}

export function scalarsToJson(generation: number, series: readonly AnsweredSeries[]): string {
  return toJson({
    generation,
    series: series.map(({ head, points }) => ({
      ...head,
      steps: Array.from(points.steps as Iterable<number | bigint>),
      wallTimesSec: [...points.wallTimesSec],
      values: [...points.values],
    })),
  });
}
