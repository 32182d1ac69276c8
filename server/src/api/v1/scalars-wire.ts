// The binary and JSON forms of scalar series (drawn in contract.ts).
import type { ScalarColumns, StepColumn } from "../../store/store.ts";
import { toJson } from "../json.ts";
import type { ScalarsHeader } from "./contract.ts";

/** A series of an answer: its place in the header, and its points. */
export interface AnsweredSeries {
  readonly head: ScalarsHeader["series"][number];
  readonly points: ScalarColumns;
}

const magic = Buffer.from("TBS1");
const preambleBytes = 8;
const bytesPerPoint = 24;

/** Pads the header so that the columns behind it begin at a multiple of 8. */
function encodeHeader(header: ScalarsHeader): Buffer {
  const json = JSON.stringify(header);
  const padding = (8 - (Buffer.byteLength(json) % 8)) % 8;
  return Buffer.from(json + " ".repeat(padding));
}

export function scalarsToBinary(generation: number, series: readonly AnsweredSeries[]): Buffer {
  const header = encodeHeader({ generation, series: series.map(({ head }) => head) });
  const points = series.reduce((sum, { head }) => sum + head.count, 0);
  const answer = Buffer.allocUnsafe(preambleBytes + header.length + points * bytesPerPoint);
  magic.copy(answer);
  answer.writeUInt32LE(header.length, 4);
  header.copy(answer, preambleBytes);
  let at = preambleBytes + header.length;
  for (const { points } of series) {
    for (const column of [toFloat64(points.steps), points.wallTimesSec, points.values]) {
      answer.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
      at += column.byteLength;
    }
  }
  return answer;
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
