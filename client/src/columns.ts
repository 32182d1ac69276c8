// Reads the binary answers of POST /api/v1/scalars and /groups into columns that share their memory.
import type { GroupsHeader, ScalarsHeader } from "@tb-ts/server/contract";

type HeaderSeries = ScalarsHeader["series"][number];
type HeaderGroup = GroupsHeader["groups"][number];

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

/** Statistics of one group at each step, ascending; all columns have the same length. */
export interface GroupPoints extends HeaderGroup {
  readonly steps: Float64Array;
  readonly counts: Float64Array;
  readonly means: Float64Array;
  /** Of the population, as numpy's `std`. */
  readonly deviations: Float64Array;
  readonly minima: Float64Array;
  readonly maxima: Float64Array;
}

export interface GroupsAnswer {
  readonly generation: number;
  readonly groups: readonly GroupPoints[];
}

const preambleBytes = 8;

interface Opened<Header> {
  readonly header: Header;
  /** The next column, of so many numbers. */
  readonly take: (count: number) => Float64Array;
}

/** Reads the header (contract.ts draws the layout). Throws RangeError where the bytes are no such answer. */
function open<Header>(bytes: ArrayBuffer, magic: string): Opened<Header> {
  const isAnswer =
    bytes.byteLength >= preambleBytes &&
    String.fromCharCode(...new Uint8Array(bytes, 0, magic.length)) === magic;
  if (!isAnswer) throw new RangeError(`the answer does not begin with ${magic}`);
  const headerEnd = preambleBytes + new DataView(bytes).getUint32(4, true);
  const text = new Uint8Array(bytes, preambleBytes, headerEnd - preambleBytes);
  let offset = headerEnd;
  const take = (count: number) => {
    const column = new Float64Array(bytes, offset, count);
    offset += column.byteLength;
    return column;
  };
  return { header: JSON.parse(new TextDecoder().decode(text)) as Header, take };
}

/** Throws RangeError where the bytes are not such an answer or end too early. */
export function decodeScalars(bytes: ArrayBuffer): ScalarsAnswer {
  const { header, take } = open<ScalarsHeader>(bytes, "TBS1");
  const series = header.series.map((item) => {
    const [steps, wallTimesSec, values] = [take(item.count), take(item.count), take(item.count)];
    return { ...item, steps, wallTimesSec, values };
  });
  return { generation: header.generation, series };
}

/** Throws RangeError where the bytes are not such an answer or end too early. */
export function decodeGroups(bytes: ArrayBuffer): GroupsAnswer {
  const { header, take } = open<GroupsHeader>(bytes, "TBG1");
  const groups = header.groups.map((group) => {
    const column = () => take(group.count);
    return {
      ...group,
      ...{ steps: column(), counts: column(), means: column() },
      ...{ deviations: column(), minima: column(), maxima: column() },
    };
  });
  return { generation: header.generation, groups };
}
