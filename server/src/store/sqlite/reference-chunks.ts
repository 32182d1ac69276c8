// The writer of reference chunks: fills the last chunk of a series, then begins the next.
import { chunkReferences, packReferences, unpackReferences } from "../codec/reference-chunk.ts";
import { joinReferences, sliceReferences } from "../reference-columns.ts";
import type { ReferenceColumns } from "../store.ts";
import { keysOf, referenceKey } from "./chunk-key.ts";
import type { Connection } from "./schema.ts";

interface ChunkRow {
  first_index: number;
  count: number;
  data: Uint8Array;
}

/** Appends references to series. Used inside the transaction of a commit. */
export class ReferenceChunks {
  readonly #selectLast;
  readonly #upsert;

  constructor(connection: Connection) {
    this.#selectLast = connection.prepare<[number, number], ChunkRow>(
      "SELECT first_index, count, data FROM reference_chunk WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1",
    );
    this.#upsert = connection.prepare("REPLACE INTO reference_chunk VALUES (?, ?, ?, ?)");
  }

  append(seriesId: number, references: ReferenceColumns): void {
    if (references.lengths.length === 0) return;
    const { from, to } = keysOf(seriesId);
    const last = this.#selectLast.get(from, to);
    if (!last || last.count >= chunkReferences) {
      this.#write(seriesId, last ? last.first_index + last.count : 0, references);
    } else {
      const stored = unpackReferences(last.data, last.count);
      this.#write(seriesId, last.first_index, joinReferences([stored, references]));
    }
  }

  #write(seriesId: number, firstIndex: number, references: ReferenceColumns): void {
    for (let from = 0; from < references.lengths.length; from += chunkReferences) {
      const chunk = sliceReferences(references, from, from + chunkReferences);
      this.#upsert.run(
        referenceKey(seriesId, firstIndex + from),
        firstIndex + from,
        chunk.lengths.length,
        packReferences(chunk),
      );
    }
  }
}
