// Gathers what the next transaction adds, points and file offsets together, so that neither is there without the other.
import type {
  Commit,
  DataLoss,
  ReferenceColumns,
  Restart,
  ScalarColumns,
  SeriesIdentity,
} from "../store/store.ts";
import { type FileState, type RunState, type SeriesState, toEventFile, toRun } from "./catalog.ts";
import type { ColumnSlab } from "./column-slab.ts";
import { joinReferences } from "./scan-rows.ts";

/** Restarts kept of a series; every point is kept, whatever their number. */
const maxRestarts = 4096;

export class PendingCommit {
  /** Where its columns are; it may be cleared when the commit is in the store. */
  readonly slab: ColumnSlab;
  readonly #runs = new Set<RunState>();
  readonly #files = new Set<FileState>();
  readonly #newSeries: SeriesIdentity[] = [];
  readonly #scalars = new Map<SeriesState, ScalarColumns[]>();
  readonly #references = new Map<SeriesState, ReferenceColumns[]>();
  readonly #restarts: { readonly seriesId: number; readonly restart: Restart }[] = [];
  readonly #dropped = new Map<number, number>();
  readonly #losses: DataLoss[] = [];
  readonly #healed: { readonly fileId: number; readonly byteOffset: number }[] = [];
  readonly #removedRunIds: number[] = [];
  #points = 0;

  constructor(slab: ColumnSlab) {
    this.slab = slab;
  }

  /** Points and references gathered: what bounds memory. */
  get points(): number {
    return this.#points;
  }

  get isEmpty(): boolean {
    return this.#files.size + this.#runs.size + this.#removedRunIds.length === 0;
  }

  changeRun(run: RunState): void {
    this.#runs.add(run);
    run.isStored = true;
  }

  /** A run comes into the store with the first of its files that has anything to say. */
  changeFile(file: FileState): void {
    if (!file.run.isStored) this.changeRun(file.run);
    this.#files.add(file);
    file.isStored = true;
  }

  addSeries(identity: SeriesIdentity): void {
    this.#newSeries.push(identity);
  }

  addScalars(series: SeriesState, points: ScalarColumns): void {
    append(this.#scalars, series, points);
    this.#points += points.values.length;
  }

  addReferences(series: SeriesState, references: ReferenceColumns): void {
    append(this.#references, series, references);
    this.#points += references.fileIds.length;
  }

  /** Steps in no order at all go back at every other point: past the limit they belong to the last attempt. */
  addRestart(series: SeriesState, restart: Restart): void {
    if (series.restarts === maxRestarts) return;
    series.restarts++;
    this.#restarts.push({ seriesId: series.id, restart });
  }

  drop(series: SeriesState, count: number): void {
    this.#dropped.set(series.id, (this.#dropped.get(series.id) ?? 0) + count);
  }

  addLoss(file: FileState, loss: Omit<DataLoss, "fileId">): void {
    this.#losses.push({ fileId: file.id, ...loss });
    this.changeFile(file);
  }

  heal(file: FileState, byteOffset: number): void {
    this.#healed.push({ fileId: file.id, byteOffset });
    this.changeFile(file);
  }

  /** Removes what the store holds of the run. Nothing of it may be gathered here: flush before. */
  removeRun(run: RunState): void {
    this.#removedRunIds.push(run.id);
  }

  /** The transaction. */
  toCommit(): Commit {
    return {
      runs: [...this.#runs].map(toRun),
      files: [...this.#files].map(toEventFile),
      series: this.#newSeries,
      scalars: [...this.#scalars].flatMap(([{ id }, parts]) =>
        parts.map((points) => ({ seriesId: id, points })),
      ),
      references: [...this.#references].map(([series, parts]) => ({
        seriesId: series.id,
        references: joinReferences(parts, this.slab),
      })),
      restarts: this.#restarts,
      dropped: [...this.#dropped].map(([seriesId, count]) => ({ seriesId, count })),
      losses: this.#losses,
      healedLosses: this.#healed,
      removedRunIds: this.#removedRunIds,
    };
  }
}

function append<T>(map: Map<SeriesState, T[]>, series: SeriesState, part: T): void {
  const parts = map.get(series);
  if (parts) parts.push(part);
  else map.set(series, [part]);
}
