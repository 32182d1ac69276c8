// Reads an XSpace, the form in which TensorFlow's and JAX's profilers write what they saw (`*.xplane.pb`).
//
// | message        | fields read (xla/tsl/profiler/protobuf/xplane.proto)                             |
// | -------------- | -------------------------------------------------------------------------------- |
// | XSpace         | 1 planes                                                                         |
// | XPlane         | 2 name, 3 lines, 4 event metadata by id, 5 stat metadata by id                   |
// | XLine          | 2 name, 3 timestamp_ns, 4 events, 11 display_name                                |
// | XEvent         | 1 metadata_id, 2 offset_ps from the line's timestamp, 3 duration_ps, 4 stats     |
// | XEventMetadata | 2 name, 5 stats                                                                  |
// | XStatMetadata  | 2 name                                                                           |
// | XStat          | 1 metadata_id, 5 str_value, 7 ref_value: the id of stat metadata whose name it is |
// | entry of a map | 1 key, 2 value                                                                   |
import { ProtobufFields, type Span } from "./protobuf-fields.ts";
import type { TraceEvent } from "./trace-events.ts";

/** The operation that an event names. */
interface Names {
  tfOp: string;
  hloOp: string;
}

interface EventMetadata extends Names {
  name: string;
}

interface Plane {
  name: string;
  readonly lines: Span[];
  readonly events: Map<number, EventMetadata>;
  readonly statNames: Map<number, string>;
}

function readEntry(bytes: Uint8Array, span: Span): { key: number; value: Span } {
  const fields = new ProtobufFields(bytes, span);
  const entry = { key: 0, value: { start: span.end, end: span.end } as Span };
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 1) entry.key = fields.number();
    else if (field === 2) entry.value = fields.span();
  }
  return entry;
}

function readName(bytes: Uint8Array, span: Span): string {
  const fields = new ProtobufFields(bytes, span);
  let name = "";
  for (let field = fields.next(); field > 0; field = fields.next())
    if (field === 2) name = fields.text();
  return name;
}

function readStat(bytes: Uint8Array, span: Span, plane: Plane, names: Names): void {
  const fields = new ProtobufFields(bytes, span);
  let [id, value] = [0, ""];
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 1) id = fields.number();
    else if (field === 5) value = fields.text();
    else if (field === 7) value = plane.statNames.get(fields.number()) ?? "";
  }
  const stat = plane.statNames.get(id);
  if (stat === "tf_op") names.tfOp = value;
  if (stat === "hlo_op") names.hloOp = value;
}

function readEventMetadata(bytes: Uint8Array, span: Span, plane: Plane): EventMetadata {
  const fields = new ProtobufFields(bytes, span);
  const metadata = { name: "", tfOp: "", hloOp: "" };
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 2) metadata.name = fields.text();
    else if (field === 5) readStat(bytes, fields.span(), plane, metadata);
  }
  return metadata;
}

/** Stats refer to names that may stand behind them, so events' metadata are read last. */
function readPlane(bytes: Uint8Array, span: Span): Plane {
  const fields = new ProtobufFields(bytes, span);
  const plane: Plane = { name: "", lines: [], events: new Map(), statNames: new Map() };
  const metadata: { key: number; value: Span }[] = [];
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 2) plane.name = fields.text();
    else if (field === 3) plane.lines.push(fields.span());
    else if (field === 4) metadata.push(readEntry(bytes, fields.span()));
    else if (field === 5) {
      const { key, value } = readEntry(bytes, fields.span());
      plane.statNames.set(key, readName(bytes, value));
    }
  }
  for (const { key, value } of metadata)
    plane.events.set(key, readEventMetadata(bytes, value, plane));
  return plane;
}

interface Line {
  name: string;
  timestampNs: number;
  readonly events: Span[];
}

function readLine(bytes: Uint8Array, span: Span): Line {
  const fields = new ProtobufFields(bytes, span);
  const line: Line = { name: "", timestampNs: 0, events: [] };
  let displayName = "";
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 2) line.name = fields.text();
    else if (field === 3) line.timestampNs = fields.number();
    else if (field === 4) line.events.push(fields.span());
    else if (field === 11) displayName = fields.text();
  }
  return { ...line, name: displayName || line.name };
}

function readEvent(bytes: Uint8Array, span: Span, plane: Plane, line: Line): TraceEvent {
  const fields = new ProtobufFields(bytes, span);
  let [id, offsetPs, durationPs] = [0, 0, 0];
  const own = { tfOp: "", hloOp: "" };
  for (let field = fields.next(); field > 0; field = fields.next()) {
    if (field === 1) id = fields.number();
    else if (field === 2) offsetPs = fields.number();
    else if (field === 3) durationPs = fields.number();
    else if (field === 4) readStat(bytes, fields.span(), plane, own);
  }
  const metadata = plane.events.get(id);
  return {
    process: plane.name,
    thread: line.name,
    name: metadata?.name ?? "",
    category: "",
    tfOp: own.tfOp || (metadata?.tfOp ?? ""),
    hloOp: own.hloOp || (metadata?.hloOp ?? ""),
    startMicros: line.timestampNs / 1e3 + offsetPs / 1e6,
    micros: durationPs / 1e6,
  };
}

function readPlanes(bytes: Uint8Array): Plane[] {
  const fields = new ProtobufFields(bytes, { start: 0, end: bytes.length });
  const planes: Plane[] = [];
  for (let field = fields.next(); field > 0; field = fields.next())
    if (field === 1) planes.push(readPlane(bytes, fields.span()));
  return planes;
}

/** All events. Throws ProtobufError, also while the events are gone through. */
export function readXSpace(bytes: Uint8Array): () => Iterable<TraceEvent> {
  const planes = readPlanes(bytes);
  return function* () {
    for (const plane of planes)
      for (const span of plane.lines) {
        const line = readLine(bytes, span);
        for (const event of line.events) yield readEvent(bytes, event, plane, line);
      }
  };
}
