// A store in plain memory: the tests' store, and the plainest statement of the contract.

import { groupScalars, reduceGroup } from "./group-scalars.ts";
import { reduceScalars } from "./reduce-scalars.ts";
import { allocateReferences, joinReferences, sliceReferences } from "./reference-columns.ts";
import { joinScalars, noScalars, packedOf, sliceScalars } from "./scalar-columns.ts";
import {
  type Extension,
  extendSeries,
  isNewStructure,
  laterIds,
  newSeries,
} from "./series-summary.ts";
import type {
  Changes,
  Commit,
  DataLoss,
  EventFile,
  GroupedScalars,
  LastIds,
  PackedPoints,
  ReducedScalars,
  Reduction,
  ReferenceColumns,
  Run,
  ScalarColumns,
  Series,
  StepReduction,
  StoreWriter,
} from "./store.ts";

/** Everything known of one series. */
interface SeriesEntry {
  series: Series;
  changedIn: number;
  scalars: ScalarColumns;
  references: ReferenceColumns;
}

export class MemoryStore implements StoreWriter {
  readonly #runs = new Map<number, Run>();
  readonly #files = new Map<number, EventFile>();
  readonly #series = new Map<number, SeriesEntry>();
  #losses: DataLoss[] = [];
  #lastIds: LastIds = { run: 0, file: 0, series: 0 };
  #generation = 0;
  #structureChangedIn = 0;
  #lossesChangedIn = 0;

  async commit(commit: Commit): Promise<number> {
    this.#refuseUnfit(commit);
    this.#generation++;
    if (isNewStructure(commit, (id) => this.#runs.get(id))) {
      this.#structureChangedIn = this.#generation;
    }
    if (commit.losses.length + commit.healedLosses.length + commit.removedRunIds.length > 0) {
      this.#lossesChangedIn = this.#generation;
    }
    for (const runId of commit.removedRunIds) this.#removeRun(runId);
    for (const run of commit.runs) this.#runs.set(run.id, run);
    for (const file of commit.files) this.#files.set(file.id, file);
    for (const identity of commit.series) this.#addSeries(newSeries(identity));
    this.#appendPoints(commit);
    this.#healLosses(commit.healedLosses);
    this.#losses.push(...commit.losses);
    this.#lastIds = laterIds(this.#lastIds, commit);
    return this.#generation;
  }

  /** Throws, before anything is changed, where a commit repeats a series or adds to one that does not exist. */
  #refuseUnfit({ series, scalars, references, restarts, dropped }: Commit): void {
    for (const { id } of series) {
      if (this.#series.has(id)) throw new RangeError(`series ${id} is in the index already`);
    }
    const added = new Set(series.map(({ id }) => id));
    for (const { seriesId } of [...scalars, ...references, ...restarts, ...dropped]) {
      if (!added.has(seriesId) && !this.#series.has(seriesId)) {
        throw new RangeError(`no series ${seriesId} in the index`);
      }
    }
  }

  #healLosses(healed: Commit["healedLosses"]): void {
    const keys = new Set(healed.map((loss) => `${loss.fileId}:${loss.byteOffset}`));
    this.#losses = this.#losses.filter((loss) => !keys.has(`${loss.fileId}:${loss.byteOffset}`));
  }

  #removeRun(runId: number): void {
    this.#runs.delete(runId);
    for (const [id, { series }] of this.#series)
      if (series.runId === runId) this.#series.delete(id);
    for (const [id, file] of this.#files) if (file.runId === runId) this.#files.delete(id);
    this.#losses = this.#losses.filter((loss) => this.#files.has(loss.fileId));
  }

  #addSeries(series: Series): void {
    const references = allocateReferences(0);
    const changedIn = this.#generation;
    this.#series.set(series.id, { series, changedIn, scalars: noScalars, references });
  }

  #appendPoints(commit: Commit): void {
    for (const { seriesId, points } of commit.scalars) {
      const entry = this.#change(seriesId, { points });
      entry.scalars = joinScalars([entry.scalars, points]);
    }
    for (const { seriesId, references } of commit.references) {
      const entry = this.#change(seriesId, { references });
      entry.references = joinReferences([entry.references, references]);
    }
    for (const { seriesId, restart } of commit.restarts) this.#change(seriesId, { restart });
    for (const { seriesId, count } of commit.dropped) this.#change(seriesId, { dropped: count });
  }

  #change(seriesId: number, extension: Extension): SeriesEntry {
    // A commit that names a series which does not exist has been refused.
    const entry = this.#series.get(seriesId)!;
    entry.series = extendSeries(entry.series, extension);
    entry.changedIn = this.#generation;
    return entry;
  }

  async lastIds(): Promise<LastIds> {
    return this.#lastIds;
  }

  async generation(): Promise<number> {
    return this.#generation;
  }

  async runs(): Promise<readonly Run[]> {
    return [...this.#runs.values()];
  }

  async series(): Promise<readonly Series[]> {
    return [...this.#series.values()].map((entry) => entry.series);
  }

  async changes(generation: number): Promise<Changes> {
    const grown = [...this.#series.values()].filter((entry) => entry.changedIn > generation);
    return {
      generation: this.#generation,
      structure: this.#structureChangedIn > generation,
      losses: this.#lossesChangedIn > generation,
      grown: grown.map((entry) => entry.series),
    };
  }

  async findSeries(run: string, tag: string): Promise<Series | null> {
    for (const { series } of this.#series.values()) {
      if (series.tag === tag && this.#runs.get(series.runId)?.name === run) return series;
    }
    return null;
  }

  async scalars(seriesId: number, fromIndex = 0): Promise<ScalarColumns> {
    return sliceScalars(this.#series.get(seriesId)?.scalars ?? noScalars, fromIndex);
  }

  async packedScalars(seriesId: number): Promise<PackedPoints> {
    return packedOf(await this.scalars(seriesId));
  }

  async reducedScalars(seriesId: number, reduction: Reduction): Promise<ReducedScalars> {
    const entry = this.#series.get(seriesId);
    const restarts = entry?.series.restarts.map((restart) => restart.index) ?? [];
    return reduceScalars(entry?.scalars ?? noScalars, reduction, restarts);
  }

  async groupedScalars(
    seriesIds: readonly number[],
    reduction: StepReduction,
  ): Promise<GroupedScalars> {
    const series = await Promise.all(seriesIds.map((id) => this.scalars(id)));
    return reduceGroup(groupScalars(series), reduction);
  }

  async references(seriesId: number, fromIndex = 0): Promise<ReferenceColumns> {
    const references = this.#series.get(seriesId)?.references ?? allocateReferences(0);
    return sliceReferences(references, fromIndex);
  }

  async files(): Promise<readonly EventFile[]> {
    return [...this.#files.values()];
  }

  async losses(): Promise<readonly DataLoss[]> {
    return this.#losses;
  }

  async rest(): Promise<void> {}

  async close(): Promise<void> {}
}
