// The sequence of events in a run's file: version first, then summaries and graphs, each stamped with its time.
import type { tensorflow } from "@tb-ts/proto";
import { encodeFileVersion, ScalarEncoder } from "@tb-ts/proto/event";
import { encodeRecord } from "@tb-ts/proto/record";
import { defaultOptions, EventFile, type EventFileOptions } from "./event-file.ts";
import { objectOf } from "./values/shown.ts";
import { checkTag, type SummaryValue } from "./values/summary-value.ts";
import { encodeMessage } from "./wire/encode-message.ts";
import { eventFields } from "./wire/event-messages.ts";
import { graphFields } from "./wire/graph-messages.ts";

/** Names us in the first event, where readers look for who wrote a file. */
const writerName = "tb-ts.engine.summary";

export interface EventLogOptions extends EventFileOptions {
  /** A new file is begun when this one has so many bytes; never where not given. */
  readonly maxFileBytes: number;
}

/** Appends events in call order. Throws EventFileError, and RangeError on a step that is no safe integer. */
export class EventLog {
  readonly #directory: string;
  readonly #options: EventFileOptions;
  readonly #maxFileBytes: number;
  #file: EventFile;
  /** In a file's name, seconds: later files' are greater, so that names sort by age. */
  #stampSec: number;
  readonly #scalars = new Map<string, ScalarEncoder>();

  constructor(directory: string, options: Partial<EventLogOptions>) {
    const { maxFileBytes = Number.POSITIVE_INFINITY, ...rest } = options;
    this.#directory = directory;
    this.#options = { ...defaultOptions, ...rest };
    this.#maxFileBytes = maxFileBytes;
    this.#stampSec = toSec(performance.now());
    this.#file = this.#begin();
  }

  get path(): string {
    return this.#file.path;
  }

  get isClosed(): boolean {
    return this.#file.isClosed;
  }

  /** Encodes straight into the file's buffer, from the tag's template (bench/writer.mjs). */
  scalar(tag: string, value: number, step: number, wallTimeSec?: number): void {
    if (typeof value !== "number")
      throw new TypeError(`value of ${tag} must be a number, got ${typeof value}`);
    const encoder = this.#scalars.get(tag) ?? this.#addEncoder(tag);
    const nowMs = performance.now();
    const file = this.#file;
    const offset = file.room(encoder.maxRecordLength);
    const at = wallTimeSec ?? toSec(nowMs);
    file.advance(encoder.write(file.buffer, offset, at, checkStep(step), value), nowMs);
    if (file.size >= this.#maxFileBytes) this.#rotate();
  }

  value(value: SummaryValue, step: number, wallTime = toSec(performance.now())): void {
    this.#appendEvent({ wallTime, step: checkStep(step), summary: { value: [value] } });
  }

  graph(graphDef: tensorflow.IGraphDef | Uint8Array, wallTime = toSec(performance.now())): void {
    objectOf("graph", "a GraphDef or its bytes", graphDef);
    const isBytes = graphDef instanceof Uint8Array;
    const bytes = isBytes ? graphDef : encodeMessage(graphFields, graphDef);
    this.#appendEvent({ wallTime, graphDef: bytes });
  }

  flush(): void {
    this.#file.flush();
  }

  close(): void {
    this.#file.close();
  }

  #addEncoder(tag: string): ScalarEncoder {
    const encoder = new ScalarEncoder(checkTag(tag));
    this.#scalars.set(tag, encoder);
    return encoder;
  }

  #appendEvent(event: object): void {
    this.#append(encodeRecord(encodeMessage(eventFields, event)));
  }

  #append(record: Uint8Array): void {
    appendTo(this.#file, record);
    if (this.#file.size >= this.#maxFileBytes) this.#rotate();
  }

  /** A new file with its version record. */
  #begin(): EventFile {
    const file = new EventFile(this.#directory, this.#stampSec, this.#options);
    appendTo(file, encodeFileVersion(toSec(performance.now()), writerName));
    file.flush();
    return file;
  }

  #rotate(): void {
    this.#file.close();
    this.#stampSec = Math.max(toSec(performance.now()), this.#stampSec + 1);
    this.#file = this.#begin();
  }
}

function appendTo(file: EventFile, record: Uint8Array): void {
  const offset = file.room(record.length);
  file.buffer.set(record, offset);
  file.advance(offset + record.length, performance.now());
}

function checkStep(step: number): number {
  if (Number.isSafeInteger(step)) return step;
  throw new RangeError(`step must be an integer within ±2**53, got ${step}`);
}

/** The clock's milliseconds as seconds since 1970, to the microsecond. */
function toSec(nowMs: number): number {
  return (performance.timeOrigin + nowMs) / 1000;
}
