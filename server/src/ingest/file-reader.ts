// Reads what is new of one event file through the scanner, in bursts of bounded length.
import { headerLength } from "@tb-ts/proto/record";
import type { Scanner, ScanResult } from "@tb-ts/proto/scanner";
import type { OpenEventFile } from "../logdir/logdir.ts";
import type { FileState } from "./catalog.ts";
import { recordScan } from "./record-scan.ts";
import { type Growth, SlotSeries } from "./slot-series.ts";

/** Bytes read at once: more leaves the processor's cache (performance.md §2a). */
const readLength = 1 << 20;

export type BurstEnd =
  /** Every whole record of the file as it was opened is in the pending commit. */
  | "end"
  /** The burst was long enough; there is more. */
  | "more"
  /** From the file's offset on its bytes are no records. */
  | "stuck";

/** Reads on from `file.offset` until the end, or until about `budget` bytes were read. */
export function readBurst(
  scanner: Scanner,
  file: FileState,
  open: OpenEventFile,
  budget: number,
  growth: Growth,
): BurstEnd {
  scanner.reset();
  const reader = new BurstReader(scanner, file, open, growth);
  const limit = file.offset + budget;
  for (;;) {
    const end = reader.readPart();
    if (end !== "more" || file.offset >= limit) return end;
  }
}

class BurstReader {
  readonly #scanner: Scanner;
  readonly #file: FileState;
  readonly #open: OpenEventFile;
  readonly #growth: Growth;
  readonly #slots: SlotSeries;
  /** Bytes that the record at `file.offset` is known to need. */
  #needed = headerLength;

  constructor(scanner: Scanner, file: FileState, open: OpenEventFile, growth: Growth) {
    this.#scanner = scanner;
    this.#file = file;
    this.#open = open;
    this.#growth = growth;
    this.#slots = new SlotSeries(scanner, file.run);
  }

  /** Reads one stretch of the file and takes in its whole records. */
  readPart(): BurstEnd {
    const base = this.#file.offset;
    const available = this.#open.state.size - base;
    if (available < this.#needed) return "end";
    const length = Math.min(available, Math.max(readLength, this.#needed));
    this.#scanner.reserve(length);
    const filled = this.#open.read(this.#scanner.input.subarray(0, length), base);
    return this.#scanAll(base, filled);
  }

  #scanAll(base: number, filled: number): BurstEnd {
    for (let start = 0; ; ) {
      const result = this.#scan(start, filled);
      const { consumed, stop } = result;
      const part = { scanner: this.#scanner, slots: this.#slots, file: this.#file, base, result };
      recordScan(part, this.#growth);
      start += consumed;
      if (stop.kind === "badLength") return "stuck";
      if (stop.kind === "again") continue;
      this.#needed = stop.needed;
      return "more";
    }
  }

  #scan(start: number, filled: number): ScanResult {
    const result = this.#scanner.scan(start, filled);
    const misread = this.#slots.resolve(result, this.#growth);
    return misread ? this.#scanner.scan(start, filled) : result;
  }
}
