// The scanner in WebAssembly: the kernel of assembly/ behind the contract.
import { createKernel, type Kernel, stopBadLength, stopNeedsMore, word } from "./kernel.ts";
import type {
  FirstRows,
  PointRows,
  ReferenceRows,
  ScannedSessionLog,
  Scanner,
  ScanResult,
  ScanStop,
  SlotKind,
} from "./scanner.ts";

/** Kinds by their number in the kernel. */
const kinds: readonly SlotKind[] = ["unknown", "scalar", "other"];

/** Words of a row of first values; drawn in assembly/rows.ts. */
const firstWords = 8;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const latin1 = new TextDecoder("latin1");

export class WasmScanner implements Scanner {
  readonly #kernel: Kernel = createKernel();
  readonly #reportAt = this.#kernel.reportAt();
  readonly #tags: string[] = [""];
  #inputAt: number;
  #inputLength: number;
  #input: Uint8Array;
  #report: DataView;

  /** `inputLength` is the first length of `input`, in bytes. */
  constructor(inputLength = 2 ** 18) {
    this.#inputAt = this.#kernel.reserveInput(inputLength);
    this.#inputLength = inputLength;
    this.#input = new Uint8Array(this.#buffer, this.#inputAt, inputLength);
    this.#report = new DataView(this.#buffer, this.#reportAt);
  }

  get #buffer(): ArrayBuffer {
    return this.#kernel.memory.buffer;
  }

  get input(): Uint8Array {
    return this.#input;
  }

  get slotCount(): number {
    return this.#kernel.countSlots();
  }

  reserve(length: number): void {
    if (length <= this.#inputLength) return;
    try {
      this.#inputAt = this.#kernel.reserveInput(length);
    } catch (cause) {
      throw new RangeError(`no memory for a record of ${length} bytes`, { cause });
    }
    this.#inputLength = length;
    this.#takeViews();
  }

  reset(): void {
    this.#kernel.reset();
    this.#tags.length = 1;
  }

  tag(slot: number): string {
    const known = this.#tags[slot];
    if (known !== undefined || slot >= this.slotCount) return known ?? "";
    const bytes = this.#bytes(this.#kernel.tagAt(slot), this.#kernel.tagBytesOf(slot));
    const tag = utf8.decode(bytes);
    this.#tags[slot] = tag;
    return tag;
  }

  kind(slot: number): SlotKind {
    return kinds[this.#kernel.kindOfSlot(slot)]!; // the kernel knows these three
  }

  setKind(slot: number, kind: SlotKind): void {
    this.#kernel.setKindOfSlot(slot, kinds.indexOf(kind));
  }

  scan(start: number, end: number): ScanResult {
    this.#kernel.scan(start, end);
    if (this.#input.buffer !== this.#buffer) this.#takeViews();
    const slotCount = this.#word(word.slotCount);
    return {
      consumed: this.#word(word.consumed),
      records: this.#word(word.records),
      stop: this.#stop(),
      slots: this.#words(word.slots, slotCount),
      pointStarts: this.#words(word.pointStarts, slotCount + 1),
      referenceStarts: this.#words(word.referenceStarts, slotCount + 1),
      points: this.#points(),
      references: this.#references(),
      firsts: this.#firsts(),
      badData: this.#words(word.badData, this.#word(word.badDataCount)),
      badEvents: this.#words(word.badEvents, this.#word(word.badEventCount)),
      firstWallTimeSec: this.#float(word.firstWallTime),
      minWallTimeSec: this.#float(word.minWallTime),
      maxWallTimeSec: this.#float(word.maxWallTime),
      fileVersion: this.#fileVersion(),
      sessionLog: this.#sessionLog(),
    };
  }

  /** Growing memory takes the old buffer away, and empties the views of it. */
  #takeViews(): void {
    this.#input = new Uint8Array(this.#buffer, this.#inputAt, this.#inputLength);
    this.#report = new DataView(this.#buffer, this.#reportAt);
  }

  #word(index: number): number {
    return this.#report.getUint32(4 * index, true);
  }

  #float(index: number): number {
    return this.#report.getFloat64(4 * index, true);
  }

  #bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#buffer, at, length);
  }

  /** The columns that the report's words say where they are. */
  #words(index: number, length: number): Uint32Array {
    return new Uint32Array(this.#buffer, this.#word(index), length);
  }

  #floats(index: number, length: number): Float64Array {
    return new Float64Array(this.#buffer, this.#word(index), length);
  }

  #exactSteps(index: number, length: number): BigInt64Array | null {
    if (this.#word(word.hasUnsafeSteps) === 0) return null;
    return new BigInt64Array(this.#buffer, this.#word(index), length);
  }

  #stop(): ScanStop {
    const stop = this.#word(word.stop);
    if (stop === stopNeedsMore) return { kind: "needsMore", needed: this.#word(word.needed) };
    return { kind: stop === stopBadLength ? "badLength" : "again" };
  }

  #points(): PointRows {
    const count = this.#word(word.pointCount);
    return {
      steps: this.#floats(word.pointSteps, count),
      exactSteps: this.#exactSteps(word.pointExactSteps, count),
      wallTimesSec: this.#floats(word.pointWallTimes, count),
      values: this.#floats(word.pointValues, count),
    };
  }

  #references(): ReferenceRows {
    const count = this.#word(word.referenceCount);
    return {
      steps: this.#floats(word.referenceSteps, count),
      exactSteps: this.#exactSteps(word.referenceExactSteps, count),
      wallTimesSec: this.#floats(word.referenceWallTimes, count),
      recordOffsets: this.#words(word.recordOffsets, count),
      recordLengths: this.#words(word.recordLengths, count),
      valueIndexes: new Int32Array(this.#buffer, this.#word(word.valueIndexes), count),
      listLengths: this.#words(word.listLengths, count),
    };
  }

  #firsts(): FirstRows {
    const count = this.#word(word.firstCount);
    const rows = new Uint32Array(this.#buffer, this.#word(word.firsts), count * firstWords);
    const column = (index: number) =>
      Uint32Array.from({ length: count }, (_, row) => rows[row * firstWords + index]!); // in range
    return {
      slots: column(0),
      valueFields: Uint8Array.from(column(1)),
      recordOffsets: column(2),
      recordLengths: column(3),
      valueIndexes: new Int32Array(column(4).buffer),
      metadataOffsets: column(5),
      metadataLengths: column(6),
    };
  }

  #fileVersion(): string | null {
    const length = this.#report.getInt32(4 * word.versionBytes, true);
    if (length < 0) return null;
    return latin1.decode(this.#bytes(this.#word(word.version), length));
  }

  #sessionLog(): ScannedSessionLog | null {
    const status = this.#report.getInt32(4 * word.sessionStatus, true);
    if (status < 0) return null;
    const exact = this.#report.getBigInt64(4 * word.sessionStep, true);
    const step = Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
    return { status, step, wallTimeSec: this.#float(word.sessionWallTime) };
  }
}
