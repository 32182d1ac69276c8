// Reads the points of a series as the compatible routes answer them: kept and thinned, references decoded on demand.
import type { ReferenceColumns, ScalarColumns, Series, StepColumn } from "../../store/store.ts";
import { type FoundValue, referenceAt, ValueGoneError } from "../../values/value-source.ts";
import { gone } from "../errors.ts";
import type { PluginContext } from "../plugin.ts";
import { keptIndexes, thin } from "./kept-points.ts";

/** A point of a tensor or blob series. */
export interface ReferencePoint {
  readonly step: number | bigint;
  readonly wallTimeSec: number;
  /** Blobs: number of elements of this step's list. */
  readonly length: number;
  readonly index: number;
}

/** The points of a scalar series that `limitOf` (a plugin's name in `--samples_per_plugin`) lets through. */
export async function readScalars(
  context: PluginContext,
  series: Series,
  limitOf: string,
): Promise<ScalarColumns> {
  const points = await context.reader.scalars(series.id);
  const limit = context.samplesPerPlugin.get(limitOf);
  const isWhole = !limit || points.values.length <= limit;
  if (isWhole && (series.restarts.length === 0 || !context.purgeOrphanedData)) return points;
  const indexes = await shownIndexes(context, series, points.steps, limitOf);
  return {
    steps: pickSteps(points.steps, indexes),
    wallTimesSec: Float64Array.from(indexes, (index) => points.wallTimesSec[index]!),
    values: Float64Array.from(indexes, (index) => points.values[index]!),
  };
}

/**
 * The shown references of an image or audio series in the order of their steps, as TensorBoard lists blobs; of steps
 * that were written again, what came later stands at the end.
 */
export async function readBlobReferences(context: PluginContext, series: Series, limitOf: string) {
  const { columns, points } = await readReferences(context, series, limitOf);
  const firsts = new Map<number | bigint, ReferencePoint>();
  const again: ReferencePoint[] = [];
  for (const point of points) {
    if (firsts.has(point.step)) again.push(point);
    else firsts.set(point.step, point);
  }
  const sorted = [...firsts.values()].sort((a, b) => (a.step < b.step ? -1 : 1)); // all differ
  return { columns, points: [...sorted, ...again] };
}

/** The references of a series that are shown, with the columns they stand in. */
export async function readReferences(
  context: PluginContext,
  series: Series,
  limitOf: string,
): Promise<{ columns: ReferenceColumns; points: ReferencePoint[] }> {
  const columns = await context.reader.references(series.id);
  const indexes = await shownIndexes(context, series, columns.steps, limitOf);
  const points = indexes.map((index) => ({
    step: columns.steps[index]!,
    wallTimeSec: columns.wallTimesSec[index]!,
    length: columns.lengths[index]!,
    index,
  }));
  return { columns, points };
}

/** The values at these points, in order. Answers 410 where an event file is gone. */
export async function readValues(
  context: PluginContext,
  columns: ReferenceColumns,
  points: readonly ReferencePoint[],
): Promise<FoundValue[]> {
  return orGone(context.values.read(points.map(({ index }) => referenceAt(columns, index))));
}

/** The answer to a read, or 410 where the event file no longer has the value. */
export async function orGone<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof ValueGoneError) throw gone(error.message);
    throw error;
  }
}

async function shownIndexes(
  context: PluginContext,
  series: Series,
  steps: StepColumn,
  limitOf: string,
): Promise<readonly number[]> {
  const limit = context.samplesPerPlugin.get(limitOf);
  if (series.restarts.length === 0 || !context.purgeOrphanedData)
    return thin(Array.from(steps.keys()), limit);
  const cause = (await hasVersion2(context, series.runId)) ? "sessionStart" : "stepBack";
  return thin(keptIndexes(steps, series.restarts, cause), limit);
}

/** Before version 2 of the event format, a step that goes back is a restart; since then only a SessionLog START is. */
async function hasVersion2(context: PluginContext, runId: number): Promise<boolean> {
  const files = await context.reader.files();
  return files.some((file) => file.runId === runId && file.isVersion2);
}

function pickSteps(steps: StepColumn, indexes: readonly number[]): StepColumn {
  if (steps instanceof BigInt64Array) return BigInt64Array.from(indexes, (index) => steps[index]!);
  return Float64Array.from(indexes, (index) => steps[index]!);
}
