// Reads the binary form of scalar series (drawn in api/v1/contract.ts).
import type { ScalarsHeader } from "../api/v1/contract.ts";

/** Points of one series in arrival order; the columns have the same length. */
export interface SeriesPoints {
  readonly id: number;
  readonly steps: Float64Array;
  /** Seconds since 1970. */
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

const preambleBytes = 8;

/** The columns are views into the answer. Throws RangeError where it is something else. */
export function decodeScalars(answer: ArrayBuffer): SeriesPoints[] {
  const magic = new TextDecoder().decode(answer.slice(0, 4));
  if (magic !== "TBS1") throw new RangeError(`an answer of scalars begins with TBS1, not ${magic}`);
  const headerBytes = new DataView(answer).getUint32(4, true);
  const json = new TextDecoder().decode(new Uint8Array(answer, preambleBytes, headerBytes));
  const { series } = JSON.parse(json) as ScalarsHeader;
  let at = preambleBytes + headerBytes;
  const column = (count: number) => {
    const values = new Float64Array(answer, at, count);
    at += values.byteLength;
    return values;
  };
  return series.map(({ id, count }) => ({
    id,
    steps: column(count),
    wallTimesSec: column(count),
    values: column(count),
  }));
}
