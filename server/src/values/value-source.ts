// Decodes values that the index keeps by reference: reads their records from the event files, checks and parses them.
import { tensorflow } from "@tb-ts/proto";
import { readRecord } from "@tb-ts/proto/record";
import type { EventFile, ReferenceColumns, StoreReader } from "../store/store.ts";
import { EventCache } from "./event-cache.ts";
import type { FileLocator } from "./file-locator.ts";
import { planReads, type ReadSpan } from "./read-plan.ts";

/** Where one value lies: a record of a file, and which of the event's values or payloads (`eventPayload`). */
export interface ValueReference {
  readonly fileId: number;
  readonly recordOffset: number;
  readonly recordLength: number;
  readonly valueIndex: number;
}

/** The event that holds a value, and which of its values it is. */
export interface FoundValue {
  readonly event: tensorflow.Event;
  readonly valueIndex: number;
}

/** The event file is gone, or no longer holds the record that the index saw in it. */
export class ValueGoneError extends Error {
  override readonly name = "ValueGoneError";
}

/** Bytes of records kept decoded. */
const cacheBytes = 32 * 1024 * 1024;

/** The reference at `index` of the columns. */
export function referenceAt(columns: ReferenceColumns, index: number): ValueReference {
  // The columns have the same length, and the index is below it: the caller counts to `steps.length`.
  return {
    fileId: columns.fileIds[index]!,
    recordOffset: columns.recordOffsets[index]!,
    recordLength: columns.recordLengths[index]!,
    valueIndex: columns.valueIndexes[index]!,
  };
}

export class ValueSource {
  readonly #reader: StoreReader;
  readonly #locator: FileLocator;
  readonly #cache = new EventCache(cacheBytes);
  #files: ReadonlyMap<number, EventFile> = new Map();
  #filesGeneration = -1;

  constructor(reader: StoreReader, locator: FileLocator) {
    this.#reader = reader;
    this.#locator = locator;
  }

  /** The values of all references, in their order. Throws a ValueGoneError where one cannot be read any more. */
  async read(references: readonly ValueReference[]): Promise<FoundValue[]> {
    const events = new Map<string, tensorflow.Event>();
    const missing: ValueReference[] = [];
    for (const reference of references) {
      const key = keyOf(reference);
      const event = events.get(key) ?? this.#cache.get(key);
      if (event) events.set(key, event);
      else missing.push(reference);
    }
    for (const [fileId, group] of Map.groupBy(missing, (reference) => reference.fileId))
      await this.#readFile(fileId, group, events);
    return references.map((reference) => ({
      event: events.get(keyOf(reference)) as tensorflow.Event, // found above, or #readFile has thrown
      valueIndex: reference.valueIndex,
    }));
  }

  async #readFile(
    fileId: number,
    references: readonly ValueReference[],
    events: Map<string, tensorflow.Event>,
  ): Promise<void> {
    const path = (await this.#fileOf(fileId))?.path;
    const file = path === undefined ? null : await this.#locator.open(path);
    if (!file) throw new ValueGoneError(`The event file ${path ?? `number ${fileId}`} is gone.`);
    try {
      const places = references.map(({ recordOffset, recordLength }) => ({
        offset: recordOffset,
        length: recordLength,
      }));
      for (const span of planReads(places)) {
        if (span.end > file.state.size) throw changed(path);
        const bytes = new Uint8Array(span.end - span.start);
        if (file.read(bytes, span.start) < bytes.length) throw changed(path);
        this.#decodeSpan(bytes, span, references, events, path);
      }
    } finally {
      file.close();
    }
  }

  #decodeSpan(
    bytes: Uint8Array,
    span: ReadSpan,
    references: readonly ValueReference[],
    events: Map<string, tensorflow.Event>,
    path: string | undefined,
  ): void {
    for (const member of span.members) {
      const reference = references[member] as ValueReference;
      const key = keyOf(reference);
      if (events.has(key)) continue;
      const start = reference.recordOffset - span.start;
      const record = readRecord(bytes, start);
      if (record.kind !== "record" || record.data.length !== reference.recordLength)
        throw changed(path);
      // The decoded byte strings are views: a copy lets the span's other bytes go.
      const event = tensorflow.Event.decode(record.data.slice());
      events.set(key, event);
      this.#cache.set(key, event, record.data.length);
    }
  }

  async #fileOf(fileId: number): Promise<EventFile | undefined> {
    const known = this.#files.get(fileId);
    const generation = await this.#reader.generation();
    if (generation === this.#filesGeneration) return known;
    const files = await this.#reader.files();
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#filesGeneration = generation;
    return this.#files.get(fileId);
  }
}

function keyOf({ fileId, recordOffset, recordLength }: ValueReference): string {
  return `${fileId}:${recordOffset}:${recordLength}`;
}

function changed(path: string | undefined): ValueGoneError {
  return new ValueGoneError(`The event file ${path} was changed: the record is no longer in it.`);
}
