// A reader whose index can be replaced under those who hold it.
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
} from "./store/store.ts";

export class SwitchingReader implements StoreReader {
  #current: StoreReader;
  readonly #onError: (error: unknown) => void;

  /** `onError` is told of every error of the current reader, which is thrown on. */
  constructor(first: StoreReader, onError: (error: unknown) => void) {
    this.#current = first;
    this.#onError = onError;
  }

  /** Answers from `next` from now on, and closes what answered before. */
  async switchTo(next: StoreReader): Promise<void> {
    const previous = this.#current;
    this.#current = next;
    await previous.close();
  }

  async #ask<T>(question: (reader: StoreReader) => Promise<T>): Promise<T> {
    try {
      return await question(this.#current);
    } catch (error) {
      this.#onError(error);
      throw error;
    }
  }

  generation(): Promise<number> {
    return this.#ask((reader) => reader.generation());
  }

  runs(): Promise<readonly Run[]> {
    return this.#ask((reader) => reader.runs());
  }

  series(): Promise<readonly Series[]> {
    return this.#ask((reader) => reader.series());
  }

  changes(generation: number): Promise<Changes> {
    return this.#ask((reader) => reader.changes(generation));
  }

  findSeries(run: string, tag: string): Promise<Series | null> {
    return this.#ask((reader) => reader.findSeries(run, tag));
  }

  scalars(seriesId: number, fromIndex?: number): Promise<ScalarColumns> {
    return this.#ask((reader) => reader.scalars(seriesId, fromIndex));
  }

  packedScalars(seriesId: number): Promise<PackedPoints> {
    return this.#ask((reader) => reader.packedScalars(seriesId));
  }

  reducedScalars(seriesId: number, reduction: Reduction): Promise<ReducedScalars> {
    return this.#ask((reader) => reader.reducedScalars(seriesId, reduction));
  }

  groupedScalars(seriesIds: readonly number[], reduction: StepReduction): Promise<GroupedScalars> {
    return this.#ask((reader) => reader.groupedScalars(seriesIds, reduction));
  }

  references(seriesId: number, fromIndex?: number): Promise<ReferenceColumns> {
    return this.#ask((reader) => reader.references(seriesId, fromIndex));
  }

  files(): Promise<readonly EventFile[]> {
    return this.#ask((reader) => reader.files());
  }

  losses(): Promise<readonly DataLoss[]> {
    return this.#ask((reader) => reader.losses());
  }

  close(): Promise<void> {
    return this.#current.close();
  }
}
