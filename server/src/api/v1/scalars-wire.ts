// The binary and JSON forms of scalar series (drawn in contract.ts).
import type { AxisColumns, PackedPoints, ScalarColumns } from "../../store/store.ts";
import { toJson } from "../json.ts";
import type { ScalarsHeader } from "./contract.ts";

/** A series of an answer: its place in the header, and its points. */
export interface AnsweredSeries<Points = ScalarColumns> {
  readonly head: ScalarsHeader["series"][number];
  readonly points: Points;
}

/** Pads the header so that the columns behind it begin at a multiple of 8. */
function encodeHeader(header: object): Buffer {
  const json = JSON.stringify(header);
  const padding = (8 - (Buffer.byteLength(json) % 8)) % 8;
  return Buffer.from(json + " ".repeat(padding));
}

const preambleBytes = 8;

/** Memory for an answer of so many bytes, or more. */
export type Allocate = (bytes: number) => ArrayBuffer;

const allocateAnew: Allocate = (bytes) => new ArrayBuffer(bytes);

/** An answer with its header; the columns begin at `start`, a multiple of 8 in memory as in the answer. */
function beginAnswer(
  magic: "TBS1" | "TBG1",
  header: object,
  columnBytes: number,
  allocate: Allocate,
) {
  const head = encodeHeader(header);
  const start = preambleBytes + head.length;
  const length = start + columnBytes;
  const answer = Buffer.from(allocate(length), 0, length);
  answer.write(magic, "latin1");
  answer.writeUInt32LE(head.length, 4);
  head.copy(answer, preambleBytes);
  return { answer, start };
}

/** | four letters | u32 header length | header | columns one after another |, little-endian. */
export function columnsToBinary(
  magic: "TBG1",
  header: object,
  columns: readonly Float64Array[],
): Buffer {
  const columnBytes = columns.reduce((sum, column) => sum + column.byteLength, 0);
  const { answer, start } = beginAnswer(magic, header, columnBytes, allocateAnew);
  let at = start;
  for (const column of columns) {
    answer.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return answer;
}

/** Bytes of a point in three columns. */
const pointBytes = 24;

/** Stored points are unpacked where they stand in the answer: 18 MB for 750,000 of them, and nothing beside it. */
export function scalarsToBinary(
  generation: number,
  series: readonly AnsweredSeries<ScalarColumns | PackedPoints>[],
  allocate = allocateAnew,
): Buffer {
  const count = series.reduce((sum, { head }) => sum + head.count, 0);
  const header = { generation, series: series.map(({ head }) => head) };
  const { answer, start } = beginAnswer("TBS1", header, count * pointBytes, allocate);
  let at = start;
  for (const { head, points } of series) {
    const column = (i: number) =>
      new Float64Array(answer.buffer, at + i * head.count * 8, head.count);
    const columns = { steps: column(0), wallTimesSec: column(1), values: column(2) };
    if ("unpackInto" in points) points.unpackInto(columns);
    else copyColumns(points, columns);
    at += head.count * pointBytes;
  }
  return answer;
}

/** Steps beyond 2**53 are rounded: they are positions on an axis here. */
function copyColumns({ steps, wallTimesSec, values }: ScalarColumns, columns: AxisColumns): void {
  columns.steps.set(steps instanceof Float64Array ? steps : Float64Array.from(steps, Number));
  columns.wallTimesSec.set(wallTimesSec);
  columns.values.set(values);
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
