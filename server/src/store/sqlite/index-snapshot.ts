// Runs and series as of one generation, kept in memory; a refresh reads only the rows that changed since.
import type { Changes, Restart, Run, Series } from "../store.ts";
import {
  type RestartRow,
  type RunRow,
  rowToRestart,
  rowToRun,
  rowToSeries,
  type SeriesRow,
} from "./row-values.ts";
import type { Connection } from "./schema.ts";

interface StateRow {
  generation: number;
  structure_in: number;
  removed_in: number;
  losses_in: number;
}

export class IndexSnapshot {
  readonly #statements;
  readonly #refresh: () => void;
  #state: StateRow = { generation: 0, structure_in: 0, removed_in: 0, losses_in: 0 };
  readonly #runs = new Map<number, Run>();
  readonly #series = new Map<number, Series>();
  #runList: readonly Run[] = [];
  #seriesList: readonly Series[] = [];

  constructor(connection: Connection) {
    this.#statements = prepare(connection);
    this.#refresh = connection.transaction(() => this.#load());
  }

  /** The generation in the file, which a refresh brings here. */
  storedGeneration(): number {
    return this.#statements.generation.get()!;
  }

  /** Brings everything up to the newest commit. */
  refresh(): this {
    if (this.storedGeneration() !== this.#state.generation) this.#refresh();
    return this;
  }

  get runs(): readonly Run[] {
    return this.#runList;
  }

  get series(): readonly Series[] {
    return this.#seriesList;
  }

  find(run: string, tag: string): Series | null {
    const id = this.#statements.find.get(run, tag);
    return (id === undefined ? null : this.#series.get(id)) ?? null;
  }

  changesSince(generation: number): Changes {
    const ids = this.#statements.changedIds.all(generation);
    return {
      generation: this.#state.generation,
      structure: this.#state.structure_in > generation,
      losses: this.#state.losses_in > generation,
      // A commit between the refresh and this statement may name series that are not here yet: they come next time.
      grown: ids.flatMap((id) => this.#series.get(id) ?? []),
    };
  }

  #load(): void {
    const known = this.#state;
    this.#state = this.#statements.state.get()!;
    const isRemoved = this.#state.removed_in > known.generation;
    if (isRemoved) {
      this.#runs.clear();
      this.#series.clear();
    }
    const since = isRemoved ? 0 : known.generation;
    for (const row of this.#statements.runs.all(since)) this.#runs.set(row.id, rowToRun(row));
    for (const row of this.#statements.series.all(since)) this.#setSeries(row);
    this.#runList = [...this.#runs.values()];
    this.#seriesList = [...this.#series.values()];
  }

  #setSeries(row: SeriesRow): void {
    const known = this.#series.get(row.id)?.restarts ?? [];
    const isKnown = known.length === row.restart_count;
    this.#series.set(row.id, rowToSeries(row, isKnown ? known : this.#restartsOf(row.id)));
  }

  #restartsOf(seriesId: number): readonly Restart[] {
    return this.#statements.restarts.all(seriesId).map(rowToRestart);
  }
}

function prepare(connection: Connection) {
  return {
    state: connection.prepare<[], StateRow>(
      "SELECT generation, structure_in, removed_in, losses_in FROM state",
    ),
    generation: connection.prepare<[], number>("SELECT generation FROM state").pluck(),
    runs: connection.prepare<[number], RunRow>(
      "SELECT * FROM run WHERE changed_in > ? ORDER BY id",
    ),
    series: connection.prepare<[number], SeriesRow>(
      "SELECT * FROM series WHERE changed_in > ? ORDER BY id",
    ),
    restarts: connection.prepare<[number], RestartRow>(
      "SELECT first_index, step, cause FROM restart WHERE series_id = ? ORDER BY first_index, rowid",
    ),
    changedIds: connection
      .prepare<[number], number>("SELECT id FROM series WHERE changed_in > ? ORDER BY id")
      .pluck(),
    find: connection
      .prepare<[string, string], number>(
        "SELECT series.id FROM series JOIN run ON run.id = run_id WHERE run.name = ? AND tag = ?",
      )
      .pluck(),
  };
}
