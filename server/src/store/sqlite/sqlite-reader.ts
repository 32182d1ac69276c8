// Reads an index file: runs and series are kept in memory and brought up to date by what changed, points are not.
import { chunkReferences, unpackReferences } from "../codec/reference-chunk.ts";
import { chunkPoints, unpackScalars, unpackScalarsInto } from "../codec/scalar-chunk.ts";
import { groupScalars, reduceGroup } from "../group-scalars.ts";
import { allocateReferences, joinReferences, sliceReferences } from "../reference-columns.ts";
import { sliceScalars } from "../scalar-columns.ts";
import type {
  Changes,
  DataLoss,
  EventFile,
  GroupedScalars,
  PackedPoints,
  ReducedScalars,
  Reduction,
  ReferenceColumns,
  Run,
  ScalarColumns,
  Series,
  StepReduction,
  StoreReader,
} from "../store.ts";
import { keysOf, referenceKey, scalarKey } from "./chunk-key.ts";
import { IndexSnapshot } from "./index-snapshot.ts";
import { ReducedReader } from "./reduced-reader.ts";
import { type FileRow, type LossRow, rowToFile, rowToLoss } from "./row-values.ts";
import type { Connection } from "./schema.ts";

/** Where the chunk, or the two chunks, begin that may hold a point. */
function blockStart(index: number): number {
  return index - (index % chunkPoints);
}

interface ChunkRow {
  first_index: number;
  count: number;
  data: Uint8Array;
}

function prepareChunks(connection: Connection, table: "scalar_chunk" | "reference_chunk") {
  return connection.prepare<[number, number], ChunkRow>(
    `SELECT first_index, count, data FROM ${table} WHERE key >= ? AND key < ? ORDER BY key`,
  );
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
    this.#scalarChunks = prepareChunks(connection, "scalar_chunk");
    this.#referenceChunks = prepareChunks(connection, "reference_chunk");
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
    const chunks = this.#chunksFrom(seriesId, fromIndex);
    const skip = fromIndex - (chunks[0]?.firstIndex ?? fromIndex);
    const points = unpackScalars(chunks);
    return skip > 0 ? sliceScalars(points, skip) : points;
  }

  async packedScalars(seriesId: number): Promise<PackedPoints> {
    const chunks = this.#chunksFrom(seriesId, 0);
    return {
      count: chunks.reduce((sum, chunk) => sum + chunk.count, 0),
      unpackInto: (columns) => unpackScalarsInto(chunks, columns),
    };
  }

  #chunksFrom(seriesId: number, index: number) {
    const rows = this.#scalarChunks.all(
      scalarKey(seriesId, blockStart(index)),
      keysOf(seriesId).to,
    );
    return rows.map(({ first_index, data, count }) => ({
      firstIndex: first_index,
      bytes: data,
      count,
    }));
  }

  async reducedScalars(seriesId: number, reduction: Reduction): Promise<ReducedScalars> {
    return this.#reduced.read(seriesId, reduction);
  }

  async groupedScalars(
    seriesIds: readonly number[],
    reduction: StepReduction,
  ): Promise<GroupedScalars> {
    const series = await Promise.all(seriesIds.map((id) => this.scalars(id)));
    return reduceGroup(groupScalars(series), reduction);
  }

  async references(seriesId: number, fromIndex = 0): Promise<ReferenceColumns> {
    const first = fromIndex - (fromIndex % chunkReferences);
    const chunks = this.#referenceChunks.all(referenceKey(seriesId, first), keysOf(seriesId).to);
    if (chunks.length === 0) return allocateReferences(0);
    const parts = chunks.map(({ data, count }) => unpackReferences(data, count));
    return sliceReferences(joinReferences(parts), fromIndex - first);
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
