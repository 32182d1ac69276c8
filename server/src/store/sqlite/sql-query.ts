// SQL by users over an index file: it can read what the file holds, and nothing else.
import { unpackScalars } from "../codec/scalar-chunk.ts";
import { keysOf } from "./chunk-key.ts";
import { type Connection, connectReader } from "./schema.ts";

/** A statement's columns, and its rows one by one. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly unknown[]>;
}

/** The statement is not one that reads, or SQLite refuses it; the message says why. */
export class SqlError extends Error {
  override readonly name = "SqlError";
}

/** What a statement may name, over the file's own tables. Times are in seconds since 1970; NaN is NULL. */
const views = `
  CREATE TEMP VIEW runs AS
    SELECT id, name, start_time, last_time, ended FROM main.run;
  CREATE TEMP VIEW tags AS
    SELECT s.id AS series_id, r.name AS run, s.tag, s.plugin, s.data_class, s.count AS points,
      s.last_step, s.last_time, s.last_value, s.min, s.max
    FROM main.series s JOIN main.run r ON r.id = s.run_id;
  CREATE TEMP VIEW scalars AS
    SELECT t.run, t.tag, p.step, p.wall_time, p.value
    FROM tags t JOIN points_of(t.series_id) p WHERE t.data_class = 'scalar';
`;

/** Opens an index for statements; the writer that fills it goes on meanwhile. */
export class SqlIndex {
  readonly #connection: Connection;
  /** Points are read on a connection of their own: the other is busy with the statement. */
  readonly #chunks: Connection;

  constructor(path: string) {
    this.#connection = connectReader(path);
    this.#chunks = connectReader(path);
    this.#connection.table("points_of", {
      columns: ["step", "wall_time", "value"],
      parameters: ["series_id"],
      rows: pointsOf(this.#chunks),
    });
    this.#connection.function("regexp", { deterministic: true }, (pattern, text) =>
      new RegExp(String(pattern), "i").test(String(text)) ? 1 : 0,
    );
    this.#connection.exec(views);
  }

  /** Throws SqlError, also while the rows are read. */
  query(sql: string): SqlAnswer {
    try {
      const statement = this.#connection.prepare(sql);
      if (!statement.reader)
        throw new SqlError("only statements that read are run, such as SELECT");
      const columns = statement.columns().map(({ name }) => name);
      return { columns, rows: readRows(statement.raw().iterate() as Iterable<unknown[]>) };
    } catch (error) {
      throw error instanceof SqlError ? error : new SqlError((error as Error).message);
    }
  }

  close(): void {
    this.#connection.close();
    this.#chunks.close();
  }
}

function* readRows(rows: Iterable<unknown[]>): Generator<unknown[]> {
  try {
    yield* rows;
  } catch (error) {
    throw new SqlError((error as Error).message, { cause: error });
  }
}

/** A function that reads a series' points, a chunk at a time. */
function pointsOf(connection: Connection) {
  const chunks = connection.prepare<[number, number], { data: Uint8Array; count: number }>(
    "SELECT data, count FROM scalar_chunk WHERE key >= ? AND key < ? ORDER BY key",
  );
  return function* (seriesId: unknown): Generator<[number | bigint, number, number]> {
    const { from, to } = keysOf(Number(seriesId));
    for (const { data, count } of chunks.all(from, to)) {
      const { steps, wallTimesSec, values } = unpackScalars([{ bytes: data, count }]);
      for (let i = 0; i < count; i++) yield [steps[i]!, wallTimesSec[i]!, values[i]!];
    }
  };
}
