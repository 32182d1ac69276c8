// Which bytes of an event file to read for a set of records: neighbours in one read, strangers apart.

/** A record by the offset of its frame and the length of its data. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** One read: bytes from `start` to `end`, and which of the places (by index) lie in it. */
export interface ReadSpan {
  readonly start: number;
  readonly end: number;
  readonly members: readonly number[];
}

/** Bytes that no one asked for and that are still cheaper to read than a second call (a call costs about 10 µs). */
const maxGap = 16 * 1024;

/** A read is not made longer than this by joining neighbours: bounds the memory of one answer. */
const maxSpan = 1024 * 1024;

/** Bytes around a record's data: length, its checksum, the data's checksum. */
export const frameBytes = 16;

/** Spans that cover all places, in file order. A place that lies in an earlier one's span is not read twice. */
export function planReads(places: readonly RecordPlace[]): ReadSpan[] {
  const order = places.map((_, index) => index);
  order.sort((a, b) => placeAt(places, a).offset - placeAt(places, b).offset);
  const spans: { start: number; end: number; members: number[] }[] = [];
  for (const index of order) {
    const { offset, length } = placeAt(places, index);
    const end = offset + length + frameBytes;
    const span = spans.at(-1);
    const joins = span && offset <= span.end + maxGap && end - span.start <= maxSpan;
    if (joins) {
      span.end = Math.max(span.end, end);
      span.members.push(index);
    } else spans.push({ start: offset, end, members: [index] });
  }
  return spans;
}

function placeAt(places: readonly RecordPlace[], index: number): RecordPlace {
  return places[index] as RecordPlace; // Indexes come from the list itself.
}
