// Reads an index file: runs and series are kept in memory and brought up to date by what changed, points are not.
import { unpackReferences } from "../codec/reference-chunk.ts";
import { unpackScalars } from "../codec/scalar-chunk.ts";
import { allocateReferences, joinReferences, sliceReferences } from "../reference-columns.ts";
import { sliceScalars } from "../scalar-columns.ts";
import type {
  Changes,
  DataLoss,
  EventFile,
  ReducedScalars,
  Reduction,
  ReferenceColumns,
  Run,
  ScalarColumns,
  Series,
  StoreReader,
} from "../store.ts";
import { IndexSnapshot } from "./index-snapshot.ts";
import { ReducedReader } from "./reduced-reader.ts";
import { type FileRow, type LossRow, rowToFile, rowToLoss } from "./row-values.ts";
import type { Connection } from "./schema.ts";

interface ChunkRow {
  first_index: number;
  count: number;
  data: Uint8Array;
}

function chunksFrom(connection: Connection, table: "scalar_chunk" | "reference_chunk") {
  return connection.prepare<[number, number, number], ChunkRow>(`
    SELECT first_index, count, data FROM ${table}
    WHERE series_id = ? AND first_index >= ifnull(
      (SELECT max(first_index) FROM ${table} WHERE series_id = ? AND first_index <= ?), 0)
    ORDER BY first_index`);
}

export class SqliteReader implements StoreReader {
  readonly #connection: Connection;
  readonly #snapshot: IndexSnapshot;
  readonly #reduced: ReducedReader;
  readonly #scalarChunks;
  readonly #referenceChunks;
  readonly #files;
  readonly #losses;

  /** Takes over the connection: `close` closes it. */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.#snapshot = new IndexSnapshot(connection);
    this.#reduced = new ReducedReader(connection);
    this.#scalarChunks = chunksFrom(connection, "scalar_chunk");
    this.#referenceChunks = chunksFrom(connection, "reference_chunk");
    this.#files = connection.prepare<[], FileRow>("SELECT * FROM file ORDER BY id");
    this.#losses = connection.prepare<[], LossRow>(
      "SELECT * FROM loss ORDER BY file_id, byte_offset",
    );
  }

  async generation(): Promise<number> {
    return this.#snapshot.storedGeneration();
  }

  async runs(): Promise<readonly Run[]> {
    return this.#snapshot.refresh().runs;
  }

  async series(): Promise<readonly Series[]> {
    return this.#snapshot.refresh().series;
  }

  async changes(generation: number): Promise<Changes> {
    return this.#snapshot.refresh().changesSince(generation);
  }

  async findSeries(run: string, tag: string): Promise<Series | null> {
    return this.#snapshot.refresh().find(run, tag);
  }

  async scalars(seriesId: number, fromIndex = 0): Promise<ScalarColumns> {
    const chunks = this.#scalarChunks.all(seriesId, seriesId, fromIndex);
    const skip = fromIndex - (chunks[0]?.first_index ?? fromIndex);
    const points = unpackScalars(chunks.map(({ data, count }) => ({ bytes: data, count })));
    return skip > 0 ? sliceScalars(points, skip) : points;
  }

  async reducedScalars(seriesId: number, reduction: Reduction): Promise<ReducedScalars> {
    return this.#reduced.read(seriesId, reduction);
  }

  async references(seriesId: number, fromIndex = 0): Promise<ReferenceColumns> {
    const chunks = this.#referenceChunks.all(seriesId, seriesId, fromIndex);
    if (chunks.length === 0) return allocateReferences(0);
    const parts = chunks.map(({ data, count }) => unpackReferences(data, count));
    return sliceReferences(joinReferences(parts), fromIndex - chunks[0]!.first_index);
  }

  async files(): Promise<readonly EventFile[]> {
    return this.#files.all().map(rowToFile);
  }

  async losses(): Promise<readonly DataLoss[]> {
    return this.#losses.all().map(rowToLoss);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
