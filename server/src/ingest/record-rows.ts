// Takes the rows of a scan to the series they belong to, and finds where a series began again.
import { headerLength } from "@tb-ts/proto/record";
import type { Scanner, ScanResult } from "@tb-ts/proto/scanner";
import { sliceReferences } from "../store/reference-columns.ts";
import { sliceScalars } from "../store/scalar-columns.ts";
import {
  eventPayload,
  type ReferenceColumns,
  type ScalarColumns,
  type StepColumn,
} from "../store/store.ts";
import type { FileState, RunState, SeriesState } from "./catalog.ts";
import { copyPoints, copyReferences } from "./scan-rows.ts";
import { graphKind, type PayloadPlugin, runGraphTag } from "./series-kind.ts";
import type { Growth, SlotSeries } from "./slot-series.ts";
import { findStepBacks } from "./step-backs.ts";
import { audioLength, runMetadataTag } from "./value-metadata.ts";

/** A scan of a part of a file, and what is needed to make sense of it. */
export interface ScannedPart {
  readonly scanner: Scanner;
  readonly slots: SlotSeries;
  readonly file: FileState;
  /** The file's byte that stands at index 0 of the scanner's input. */
  readonly base: number;
  readonly result: ScanResult;
}

/** Points and references of a scan go to their series; what does not fit its series is dropped and counted. */
export function recordRows(part: ScannedPart, growth: Growth): void {
  const { result, slots, file, base } = part;
  const { pointStarts, referenceStarts } = result;
  const { slab } = growth.pending;
  const points = copyPoints(result, slab);
  const references = copyReferences(result, file.id, base, slab);
  for (const [i, slot] of result.slots.entries()) {
    // Of a thousand short files each has a few slots, and few of them both kinds of rows.
    const [from, to] = [pointStarts[i] ?? 0, pointStarts[i + 1] ?? 0];
    if (to > from) recordPoints(slots.at(slot), file, sliceScalars(points, from, to), growth);
    const [first, end] = [referenceStarts[i] ?? 0, referenceStarts[i + 1] ?? 0];
    if (end > first) recordReferences(part, slot, sliceReferences(references, first, end), growth);
  }
}

function recordPoints(
  series: SeriesState | null,
  file: FileState,
  points: ScalarColumns,
  growth: Growth,
): void {
  if (series?.dataClass === "scalar") addPoints(series, file, points, growth);
  else if (series) growth.pending.drop(series, points.values.length);
}

function recordReferences(
  part: ScannedPart,
  slot: number,
  references: ReferenceColumns,
  growth: Growth,
): void {
  const series = part.slots.at(slot);
  if (slot === 0) recordPayloads(part, references, growth);
  else if (series?.dataClass === "scalar") growth.pending.drop(series, references.lengths.length);
  else if (series) addReferences(series, part.file, withLengths(part, series, references), growth);
}

function addPoints(
  series: SeriesState,
  file: FileState,
  points: ScalarColumns,
  growth: Growth,
): void {
  recordSteps(series, file, points.steps, growth);
  growth.pending.addScalars(series, points);
}

function addReferences(
  series: SeriesState,
  file: FileState,
  references: ReferenceColumns,
  growth: Growth,
): void {
  recordSteps(series, file, references.steps, growth);
  growth.pending.addReferences(series, references);
}

function recordSteps(
  series: SeriesState,
  file: FileState,
  steps: StepColumn,
  growth: Growth,
): void {
  for (const restart of findStepBacks(steps, series.lastStep, series.count))
    growth.pending.addRestart(series, restart);
  series.count += steps.length;
  series.lastStep = steps[steps.length - 1] ?? null;
  if (series.lastFile && file.path < series.lastFile.path) file.run.isDisordered = true;
  series.lastFile = file;
}

/** A tensor counts as one, a blob as many as TensorBoard would list of it. */
function withLengths(
  { scanner, base }: ScannedPart,
  series: SeriesState,
  references: ReferenceColumns,
): ReferenceColumns {
  const { lengths, recordOffsets, recordLengths, valueIndexes } = references;
  if (series.dataClass !== "blob") return { ...references, lengths: lengths.fill(1) };
  if (series.plugin !== "audio") return references;
  const sounds = lengths.map((_, i) => {
    const start = (recordOffsets[i] ?? 0) - base + headerLength;
    const event = scanner.input.subarray(start, start + (recordLengths[i] ?? 0));
    return audioLength(event, valueIndexes[i] ?? 0);
  });
  return { ...references, lengths: sounds };
}

/** Graphs and run metadata, which are events of their own, become series of their own. */
function recordPayloads(part: ScannedPart, references: ReferenceColumns, growth: Growth): void {
  for (let i = 0; i < references.lengths.length; i++) {
    const isRunMetadata = references.valueIndexes[i] === eventPayload.taggedRunMetadata;
    const start = (references.recordOffsets[i] ?? 0) - part.base + headerLength;
    const event = part.scanner.input.subarray(start, start + (references.recordLengths[i] ?? 0));
    const series = isRunMetadata
      ? payloadSeries(part.file.run, runMetadataTag(event), "graph_tagged_run_metadata", growth)
      : payloadSeries(part.file.run, runGraphTag, "graphs", growth);
    addReferences(series, part.file, sliceReferences(references, i, i + 1), growth);
  }
}

function payloadSeries(
  run: RunState,
  tag: string,
  plugin: PayloadPlugin,
  { catalog, pending }: Growth,
): SeriesState {
  const known = run.series.get(tag);
  if (known) return known;
  const kind = graphKind(plugin);
  const series = catalog.addSeries(run, tag, kind);
  pending.addSeries({ id: series.id, runId: run.id, tag, ...kind });
  return series;
}
