// Finds the series that each tag of a file's scan belongs to, and starts those that are new.
import type { FirstRows, Scanner, ScanResult } from "@tb-ts/proto/scanner";
import type { Catalog, RunState, SeriesState } from "./catalog.ts";
import type { PendingCommit } from "./pending-commit.ts";
import { noMetadata, seriesKind, type ValueMetadata, type ValuePayload } from "./series-kind.ts";
import { decodeMetadata, isSessionEnd } from "./value-metadata.ts";

/** Where new series and runs go. */
export interface Growth {
  readonly catalog: Catalog;
  readonly pending: PendingCommit;
}

/** What `Summary.Value` holds, by the field that holds it (summary.proto). */
const payloads: Readonly<Record<number, ValuePayload>> = {
  2: "simpleValue",
  4: "image",
  5: "histogram",
  6: "audio",
  8: "tensor",
};

export class SlotSeries {
  readonly #scanner: Scanner;
  readonly #run: RunState;
  readonly #series: (SeriesState | null)[] = [null];
  #hasSessionEnd = false;

  constructor(scanner: Scanner, run: RunState) {
    this.#scanner = scanner;
    this.#run = run;
  }

  /** Whether a value said that the run's session is over (hparams). */
  get hasSessionEnd(): boolean {
    return this.#hasSessionEnd;
  }

  /** Null where the tag's first value says nothing that could be kept. Slots come here by `resolve`. */
  at(slot: number): SeriesState | null {
    return this.#series[slot] ?? null;
  }

  /**
   * Resolves the slots that the scan has met for the first time. True where the scanner has taken tensors of one of
   * them for what they are not: the same bytes have to be scanned again.
   */
  resolve(result: ScanResult, growth: Growth): boolean {
    if (result.firsts.slots.length === 0) return false;
    const firsts = readFirsts(result.firsts, this.#scanner.input);
    let misread = false;
    for (let slot = this.#series.length; slot < this.#scanner.slotCount; slot++) {
      const first = firsts.get(slot);
      const series = this.#find(slot, first, growth);
      this.#series.push(series);
      if (first && isSessionEnd(first.metadata)) this.#hasSessionEnd = true;
      // Values before the one that told were taken for references.
      if (series?.dataClass === "scalar" && first?.isLate) misread = true;
      if (series) misread = this.#correctKind(slot, series) || misread;
    }
    for (const [slot, first] of firsts) this.#learn(slot, first);
    return misread;
  }

  /** Metadata for a series that began with bare tensors: what it is shows only when the run is read anew. */
  #learn(slot: number, { payload, metadata }: First): void {
    const series = this.at(slot);
    if (series?.plugin !== "" || metadata.pluginName === "") return;
    const kind = seriesKind(payload, metadata, series.tag);
    if (!kind) return;
    this.#run.learnedKinds.set(series.tag, kind);
    this.#run.isMisread = true;
  }

  #find(slot: number, first: First | undefined, growth: Growth): SeriesState | null {
    const tag = this.#scanner.tag(slot);
    const known = this.#run.series.get(tag);
    if (known) return known;
    const kind =
      this.#run.learnedKinds.get(tag) ?? (first && seriesKind(first.payload, first.metadata, tag));
    if (!kind) return null;
    const series = growth.catalog.addSeries(this.#run, tag, kind);
    growth.pending.addSeries({ id: series.id, runId: this.#run.id, tag, ...kind });
    return series;
  }

  #correctKind(slot: number, series: SeriesState): boolean {
    const kind = this.#scanner.kind(slot);
    const isScalar = series.dataClass === "scalar";
    if (isScalar === (kind === "scalar")) return false;
    this.#scanner.setKind(slot, isScalar ? "scalar" : "other");
    return true;
  }
}

/** A tag's first value in a scan, and the first metadata that came with one. */
interface First {
  readonly payload: ValuePayload;
  readonly metadata: ValueMetadata;
  /** Whether the metadata came with a later value. */
  readonly isLate: boolean;
}

function readFirsts(rows: FirstRows, input: Uint8Array): Map<number, First> {
  const firsts = new Map<number, First>();
  for (const [row, slot] of rows.slots.entries()) {
    const start = rows.metadataOffsets[row] ?? 0;
    const length = rows.metadataLengths[row] ?? 0;
    const metadata = decodeMetadata(input.subarray(start, start + length));
    const before = firsts.get(slot);
    const payload = before?.payload ?? payloads[rows.valueFields[row] ?? 0] ?? "none";
    const isBare = !before || before.metadata === noMetadata;
    const isLate = before !== undefined;
    firsts.set(slot, { payload, isLate, metadata: isBare ? metadata : before.metadata });
  }
  return firsts;
}
