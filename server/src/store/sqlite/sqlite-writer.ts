// The one writer of an index file: each commit is one transaction, file offsets included.

import { countPoints } from "../scalar-columns.ts";
import { isNewStructure, lastOf, laterIds, summarizeReferences } from "../series-summary.ts";
import type {
  Commit,
  EventFile,
  LastIds,
  Run,
  ScalarColumns,
  SeriesIdentity,
  StoreWriter,
} from "../store.ts";
import { keysOf } from "./chunk-key.ts";
import { ReferenceChunks } from "./reference-chunks.ts";
import { numberToSql, type RunRow, rowToRun, stepToSql } from "./row-values.ts";
import { ScalarChunks } from "./scalar-chunks.ts";
import { type Connection, checkpointScan, connectWriter } from "./schema.ts";
import { noPoints, requireSeries, SeriesRows, type Summary } from "./series-rows.ts";
import { SqliteReader } from "./sqlite-reader.ts";

export class SqliteWriter extends SqliteReader implements StoreWriter {
  readonly #statements;
  readonly #series: SeriesRows;
  readonly #scalars: ScalarChunks;
  readonly #references: ReferenceChunks;
  readonly #commitAll: (commit: Commit) => number;
  /** Null when the writer has come to rest for the first time. */
  #endScan: (() => void) | null;

  constructor(path: string) {
    const connection = connectWriter(path);
    super(connection);
    this.#statements = prepare(connection);
    this.#series = new SeriesRows(connection);
    this.#scalars = new ScalarChunks(connection);
    this.#references = new ReferenceChunks(connection);
    this.#commitAll = connection.transaction((commit: Commit) => this.#apply(commit));
    this.#endScan = () => checkpointScan(connection);
  }

  async lastIds(): Promise<LastIds> {
    return this.#statements.selectLastIds.get()!;
  }

  async commit(commit: Commit): Promise<number> {
    try {
      return this.#commitAll(commit);
    } catch (error) {
      this.#scalars.forget();
      throw error;
    }
  }

  /** Puts the pages of a first scan, which are in the log until now, into their places. */
  async rest(): Promise<void> {
    this.#endScan?.();
    this.#endScan = null;
  }

  #apply(commit: Commit): number {
    const generation = this.#beginGeneration(commit);
    for (const runId of commit.removedRunIds) this.#removeRun(runId);
    for (const run of commit.runs) this.#putRun(run, generation);
    for (const file of commit.files) this.#putFile(file);
    this.#append(commit, generation);
    const { healLoss, addLoss } = this.#statements;
    for (const loss of commit.healedLosses) healLoss.run(loss.fileId, loss.byteOffset);
    for (const loss of commit.losses) {
      addLoss.run(loss.fileId, loss.byteOffset, loss.kind, loss.message);
    }
    return generation;
  }

  #beginGeneration(commit: Commit): number {
    const { selectGeneration, selectRun, selectLastIds, updateState } = this.#statements;
    const generation = selectGeneration.get()! + 1;
    const findRun = (id: number) => {
      const row = selectRun.get(id);
      return row && rowToRun(row);
    };
    const last = laterIds(selectLastIds.get()!, commit);
    updateState.run({
      generation,
      isStructure: isNewStructure(commit, findRun) ? 1 : 0,
      isRemoval: commit.removedRunIds.length > 0 ? 1 : 0,
      isLoss: commit.losses.length + commit.healedLosses.length > 0 ? 1 : 0,
      ...last,
    });
    return generation;
  }

  #removeRun(runId: number): void {
    const { selectSeriesOf, removeChunks, removeRun } = this.#statements;
    for (const seriesId of selectSeriesOf.all(runId)) {
      const { from, to } = keysOf(seriesId);
      for (const statement of removeChunks) statement.run(from, to);
    }
    for (const statement of removeRun) statement.run(runId);
    this.#scalars.forget();
  }

  #putRun(run: Run, generation: number): void {
    const { id, name, startTimeSec, lastTimeSec, ended } = run;
    this.#statements.putRun.run(
      id,
      name,
      numberToSql(startTimeSec),
      numberToSql(lastTimeSec),
      ended ? 1 : 0,
      generation,
    );
  }

  #putFile(file: EventFile): void {
    const { id, runId, path, identity, size, offset, records, state, isVersion2 } = file;
    const version2 = isVersion2 ? 1 : 0;
    this.#statements.putFile.run(id, runId, path, identity, size, offset, records, state, version2);
  }

  /** New series are written once, with what the commit brings of them: a first scan has many. */
  #append(commit: Commit, generation: number): void {
    const { addRestart, countRestart, countDropped } = this.#statements;
    const fresh = new Map(commit.series.map((identity) => [identity.id, identity]));
    for (const [seriesId, parts] of partsBySeries(commit)) {
      const { min, max } = this.#scalars.append(seriesId, parts, fresh.has(seriesId));
      const hasFinite = min <= max;
      const summary = {
        ...lastOf(parts.at(-1)!),
        count: countPoints(parts),
        min: hasFinite ? min : null,
        max: hasFinite ? max : null,
        maxLength: 0,
      };
      this.#putSeries(seriesId, summary, fresh, generation);
    }
    for (const { seriesId, references } of commit.references) {
      if (references.lengths.length === 0) continue;
      this.#references.append(seriesId, references);
      const summary = { ...noPoints, ...summarizeReferences(noPoints, references) };
      this.#putSeries(seriesId, summary, fresh, generation);
    }
    for (const identity of fresh.values()) this.#series.add(identity, noPoints, generation);
    for (const { seriesId, restart } of commit.restarts) {
      addRestart.run(seriesId, restart.index, stepToSql(restart.step), restart.cause);
      requireSeries(seriesId, countRestart.run(generation, seriesId).changes);
    }
    for (const { seriesId, count } of commit.dropped) {
      requireSeries(seriesId, countDropped.run(count, generation, seriesId).changes);
    }
  }

  /** Adds a fresh series, which then is none any more, or extends a stored one. */
  #putSeries(
    seriesId: number,
    summary: Summary,
    fresh: Map<number, SeriesIdentity>,
    generation: number,
  ): void {
    const identity = fresh.get(seriesId);
    if (identity) this.#series.add(identity, summary, generation);
    else this.#series.extend(seriesId, summary, generation);
    fresh.delete(seriesId);
  }
}

/** The parts of each series' points, one at least and none of them empty. */
function partsBySeries({ scalars }: Commit): ReadonlyMap<number, readonly ScalarColumns[]> {
  const parts = new Map<number, ScalarColumns[]>();
  for (const { seriesId, points } of scalars) {
    if (points.values.length === 0) continue;
    const known = parts.get(seriesId);
    if (known) known.push(points);
    else parts.set(seriesId, [points]);
  }
  return parts;
}

function prepare(connection: Connection) {
  return {
    selectGeneration: connection.prepare<[], number>("SELECT generation FROM state").pluck(),
    selectLastIds: connection.prepare<[], LastIds>(
      "SELECT last_run AS run, last_file AS file, last_series AS series FROM state",
    ),
    selectRun: connection.prepare<[number], RunRow>("SELECT * FROM run WHERE id = ?"),
    updateState: connection.prepare(`
      UPDATE state SET generation = @generation,
        structure_in = iif(@isStructure, @generation, structure_in),
        removed_in = iif(@isRemoval, @generation, removed_in),
        losses_in = iif(@isLoss OR @isRemoval, @generation, losses_in),
        last_run = @run, last_file = @file, last_series = @series`),
    putRun: connection.prepare("REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?)"),
    putFile: connection.prepare("REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    addRestart: connection.prepare("INSERT INTO restart VALUES (?, ?, ?, ?)"),
    countRestart: connection.prepare(
      "UPDATE series SET restart_count = restart_count + 1, changed_in = ? WHERE id = ?",
    ),
    countDropped: connection.prepare(
      "UPDATE series SET dropped = dropped + ?, changed_in = ? WHERE id = ?",
    ),
    addLoss: connection.prepare("INSERT INTO loss VALUES (?, ?, ?, ?)"),
    healLoss: connection.prepare("DELETE FROM loss WHERE file_id = ? AND byte_offset = ?"),
    selectSeriesOf: connection
      .prepare<[number], number>("SELECT id FROM series WHERE run_id = ?")
      .pluck(),
    removeChunks: ["scalar_chunk", "reference_chunk"].map((table) =>
      connection.prepare<[number, number]>(`DELETE FROM ${table} WHERE key >= ? AND key < ?`),
    ),
    removeRun: removals.map((sql) => connection.prepare<[number]>(sql)),
  };
}

/** Deletes what a run holds besides its chunks, in an order in which each still finds what it names. */
const removals = [
  "DELETE FROM restart WHERE series_id IN (SELECT id FROM series WHERE run_id = ?)",
  "DELETE FROM series WHERE run_id = ?",
  "DELETE FROM loss WHERE file_id IN (SELECT id FROM file WHERE run_id = ?)",
  "DELETE FROM file WHERE run_id = ?",
  "DELETE FROM run WHERE id = ?",
];
