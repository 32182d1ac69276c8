// What a scan must find, worked out with the generated decoder.
import {
  decodeTensor,
  Event,
  int64ToBigInt,
  numericTypes,
  RecordReader,
  type Summary,
  SummaryMetadata,
} from "../src/index.ts";
import { append, emptyScan, type FileScan, payloads } from "./scan-file.ts";

interface TagState {
  kind: "unknown" | "scalar" | "other";
  hasMetadata: boolean;
}

const fieldNumbers = {
  simpleValue: 2,
  obsoleteOldStyleHistogram: 3,
  image: 4,
  histo: 5,
  audio: 6,
  tensor: 8,
};

/** Reads a file record by record. `wallTimes` holds one entry per event, not per scan. */
export function expectedScan(file: Uint8Array): FileScan {
  const found = emptyScan();
  const states = new Map<string, TagState>();
  const reader = new RecordReader();
  reader.push(file);
  for (;;) {
    const read = reader.next();
    if (read.kind === "badLength") found.stop = { kind: "badLength" };
    if (read.kind === "truncated") found.stop = { kind: "needsMore", needed: read.needed };
    if (read.kind === "badLength" || read.kind === "truncated") {
      found.consumed = read.offset;
      return found;
    }
    found.records++;
    if (read.kind === "badData") found.badData.push(read.offset);
    else readEvent(read.data, read.offset, states, found);
  }
}

function readEvent(
  data: Uint8Array,
  offset: number,
  states: Map<string, TagState>,
  found: FileScan,
): void {
  let event: Event;
  try {
    event = Event.decode(data);
  } catch {
    found.badEvents.push(offset);
    return;
  }
  const step = int64ToBigInt(event.step);
  found.wallTimes.push(event.wallTime);
  const refer = (tag: string, index: number, length: number) =>
    append(found.references, tag, [step, event.wallTime, offset, data.length, index, length]);
  if (event.what === "fileVersion") found.fileVersion ??= event.fileVersion ?? "";
  if (event.what === "graphDef") refer(payloads, -1, 1);
  if (event.what === "taggedRunMetadata") refer(payloads, -2, 1);
  if (event.what === "metaGraphDef") refer(payloads, -3, 1);
  if (event.what === "sessionLog")
    found.sessionLogs.push([event.sessionLog?.status ?? 0, step, event.wallTime]);
  if (event.what !== "summary") return;
  event.summary?.value?.forEach((value, index) => {
    const state = noteFirst(value, offset, index, states, found);
    const point = scalarOf(value, state);
    const tag = value.tag ?? "";
    if (point !== null) append(found.points, tag, [step, event.wallTime, point]);
    else refer(tag, index, listLength(value));
  });
}

function noteFirst(
  value: Summary.Value.$Properties,
  offset: number,
  index: number,
  states: Map<string, TagState>,
  found: FileScan,
): TagState {
  const tag = value.tag ?? "";
  const known = states.get(tag);
  const hasMetadata = value.metadata != null;
  if (known && (known.hasMetadata || !hasMetadata)) return known;
  const kind = known && known.kind !== "unknown" ? known.kind : kindTold(value);
  const state = { kind, hasMetadata: hasMetadata || (known?.hasMetadata ?? false) };
  states.set(tag, state);
  const field = value.value ? fieldNumbers[value.value as keyof typeof fieldNumbers] : 0;
  const bytes = value.metadata ? SummaryMetadata.encode(value.metadata).finish() : [];
  found.firsts.push([tag, field, offset, index, Buffer.from(bytes).toString("hex")]);
  return state;
}

function kindTold(value: Summary.Value.$Properties): TagState["kind"] {
  if (value.value === "simpleValue") return "scalar";
  if (value.value && value.value !== "tensor") return "other";
  const dataClass = value.metadata?.dataClass ?? 0;
  const plugin = value.metadata?.pluginData?.pluginName ?? "";
  if (dataClass) return dataClass === 1 ? "scalar" : "other";
  return plugin === "" ? "unknown" : plugin === "scalars" ? "scalar" : "other";
}

function scalarOf(value: Summary.Value.$Properties, state: TagState): number | null {
  if (value.value === "simpleValue") return value.simpleValue ?? 0;
  if (value.value !== "tensor" || state.kind !== "scalar" || !value.tensor) return null;
  const tensor = decodeTensor(value.tensor);
  if (tensor.kind !== "numeric" || tensor.data.length !== 1) return null;
  // decodeTensor takes an empty list for zeros, as TensorFlow does; a point needs a value.
  const list = numericTypes.get(value.tensor.dtype ?? 0)?.list;
  const hasValue = value.tensor.tensorContent?.length || (list && value.tensor[list]?.length);
  return hasValue ? Number(tensor.data[0]) : null;
}

function listLength(value: Summary.Value.$Properties): number {
  if (value.value === "image") return 3;
  return value.value === "tensor" ? Math.max(value.tensor?.stringVal?.length ?? 0, 1) : 1;
}
