// Numbers as SQLite can hold them, and the rows of runs, files, series and losses.
import type { DataLoss, EventFile, Restart, Run, Series } from "../store.ts";

/** A number or nothing in a column without a type: NaN is text there. */
export type SqlNumber = number | string | null;

export function numberToSql(value: number | null): SqlNumber {
  return Number.isNaN(value) ? "NaN" : value;
}

function sqlToNumber(value: SqlNumber): number | null {
  return value === null ? null : Number(value);
}

/** A step is a number while it is a safe integer, else its digits. */
export function stepToSql(step: number | bigint): number | string {
  return typeof step === "bigint" ? String(step) : step;
}

function sqlToStep(value: number | string): number | bigint {
  return typeof value === "string" ? BigInt(value) : value;
}

export interface RunRow {
  id: number;
  name: string;
  start_time: SqlNumber;
  last_time: SqlNumber;
  ended: number;
}

export function rowToRun(row: RunRow): Run {
  return {
    id: row.id,
    name: row.name,
    startTimeSec: sqlToNumber(row.start_time),
    lastTimeSec: sqlToNumber(row.last_time),
    ended: row.ended === 1,
  };
}

export interface FileRow {
  id: number;
  run_id: number;
  path: string;
  identity: string;
  size: number;
  offset: number;
  records: number;
  state: EventFile["state"];
  is_version2: number;
}

export function rowToFile(row: FileRow): EventFile {
  return {
    id: row.id,
    runId: row.run_id,
    path: row.path,
    identity: row.identity,
    size: row.size,
    offset: row.offset,
    records: row.records,
    state: row.state,
    isVersion2: row.is_version2 === 1,
  };
}

export interface LossRow {
  file_id: number;
  byte_offset: number;
  kind: DataLoss["kind"];
  message: string;
}

export function rowToLoss(row: LossRow): DataLoss {
  return {
    fileId: row.file_id,
    byteOffset: row.byte_offset,
    kind: row.kind,
    message: row.message,
  };
}

export interface RestartRow {
  first_index: number;
  step: number | string;
  cause: Restart["cause"];
}

export function rowToRestart(row: RestartRow): Restart {
  return { index: row.first_index, step: sqlToStep(row.step), cause: row.cause };
}

export interface SeriesRow {
  id: number;
  run_id: number;
  tag: string;
  plugin: string;
  data_class: Series["dataClass"];
  display_name: string;
  description: string;
  plugin_content: Uint8Array;
  count: number;
  restart_count: number;
  last_step: number | string | null;
  last_time: SqlNumber;
  last_value: SqlNumber;
  min: number | null;
  max: number | null;
  max_length: number;
  dropped: number;
}

export function rowToSeries(row: SeriesRow, restarts: readonly Restart[]): Series {
  return {
    id: row.id,
    runId: row.run_id,
    tag: row.tag,
    plugin: row.plugin,
    dataClass: row.data_class,
    displayName: row.display_name,
    description: row.description,
    pluginContent: new Uint8Array(row.plugin_content),
    count: row.count,
    restarts,
    lastStep: row.last_step === null ? null : sqlToStep(row.last_step),
    lastTimeSec: sqlToNumber(row.last_time),
    lastValue: sqlToNumber(row.last_value),
    min: row.min,
    max: row.max,
    maxLength: row.max_length,
    dropped: row.dropped,
  };
}
