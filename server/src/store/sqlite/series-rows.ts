// The rows of series: what a commit adds to one is put in with a new row, or added to the one that is there.
import type { Series, SeriesIdentity } from "../store.ts";
import { numberToSql, stepToSql } from "./row-values.ts";
import type { Connection } from "./schema.ts";

/** What a commit adds to a series. */
export type Summary = Pick<
  Series,
  "count" | "lastStep" | "lastTimeSec" | "lastValue" | "min" | "max" | "maxLength"
>;

export const noPoints: Summary = {
  count: 0,
  lastStep: null,
  lastTimeSec: null,
  lastValue: null,
  min: null,
  max: null,
  maxLength: 0,
};

export class SeriesRows {
  readonly #add;
  readonly #extend;

  constructor(connection: Connection) {
    // Values by position: looking them up by name takes longer than the row, and a first scan has many rows.
    this.#add = connection.prepare(`
      INSERT INTO series (id, run_id, tag, plugin, data_class, display_name, description,
        plugin_content, count, last_step, last_time, last_value, min, max, max_length, changed_in)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#extend = connection.prepare(`
      UPDATE series SET count = count + @count, last_step = @lastStep, last_time = @lastTime,
        last_value = @lastValue,
        min = coalesce(min(min, @min), min, @min), max = coalesce(max(max, @max), max, @max),
        max_length = max(max_length, @maxLength), changed_in = @generation
      WHERE id = @seriesId`);
  }

  add(identity: SeriesIdentity, summary: Summary, generation: number): void {
    const { id, runId, tag, plugin, dataClass, displayName, description, pluginContent } = identity;
    const { count, lastStep, lastTimeSec, lastValue, min, max, maxLength } = summary;
    this.#add.run(
      id,
      runId,
      tag,
      plugin,
      dataClass,
      displayName,
      description,
      pluginContent,
      count,
      stepOrNull(lastStep),
      numberToSql(lastTimeSec),
      numberToSql(lastValue),
      min,
      max,
      maxLength,
      generation,
    );
  }

  /** Throws where there is no such series. */
  extend(seriesId: number, summary: Summary, generation: number): void {
    const { changes } = this.#extend.run({
      ...summary,
      seriesId,
      generation,
      lastStep: stepOrNull(summary.lastStep),
      lastTime: numberToSql(summary.lastTimeSec),
      lastValue: numberToSql(summary.lastValue),
    });
    requireSeries(seriesId, changes);
  }
}

function stepOrNull(step: number | bigint | null) {
  return step === null ? null : stepToSql(step);
}

export function requireSeries(seriesId: number, changes: number): void {
  if (changes === 0) throw new RangeError(`no series ${seriesId} in the index`);
}
