// Reads the binary answer of POST /api/v1/scalars into columns that share its memory.
import type { ScalarsHeader } from "@tb-ts/server/contract";

type HeaderSeries = ScalarsHeader["series"][number];

/** Points of one series in arrival order; the three columns have the same length. */
export interface ScalarPoints extends HeaderSeries {
  readonly steps: Float64Array;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

export interface ScalarsAnswer {
  readonly generation: number;
  readonly series: readonly ScalarPoints[];
}

const magic = 0x31534254; // "TBS1", little-endian
const preambleBytes = 8;
const columnsPerSeries = 3;

/** Throws RangeError where the bytes are not such an answer or end too early. */
export function decodeScalars(bytes: ArrayBuffer): ScalarsAnswer {
  const view = new DataView(bytes);
  if (bytes.byteLength < preambleBytes || view.getUint32(0, true) !== magic)
    throw new RangeError("scalars answer does not begin with TBS1");
  const headerEnd = preambleBytes + view.getUint32(4, true);
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes, preambleBytes, headerEnd - preambleBytes)),
  ) as ScalarsHeader;
  let offset = headerEnd;
  const series = header.series.map((item) => {
    const column = (at: number) =>
      new Float64Array(bytes, offset + at * item.count * 8, item.count);
    const points = { ...item, steps: column(0), wallTimesSec: column(1), values: column(2) };
    offset += columnsPerSeries * item.count * 8;
    return points;
  });
  return { generation: header.generation, series };
}
