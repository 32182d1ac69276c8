// Attribute values of graph nodes, read from their text when somebody looks at them.
import type { GraphDef } from "./graph-def.ts";
import { PbtxtCursor } from "./pbtxt-cursor.ts";

/** Sizes of a tensor's dimensions, -1 where unknown; null where even the rank is unknown. */
export type TensorShape = readonly number[] | null;

/** A message as its fields in order. */
export type TextMessage = readonly (readonly [field: string, value: TextValue])[];

/** A scalar as text (quotes taken off, `quoted` tells strings from numbers and names) or a message. */
export type TextValue =
  | { readonly kind: "scalar"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "message"; readonly fields: TextMessage };

const MAX_SHOWN = 16;

/** Index into the attribute columns of node's attribute, or -1. */
export function findAttr(graph: GraphDef, node: number, key: string): number {
  const end = graph.attrStart[node + 1] ?? 0;
  for (let at = graph.attrStart[node] ?? 0; at < end; at++)
    if (graph.attrKeys[at] === key) return at;
  return -1;
}

function readFields(cursor: PbtxtCursor): TextMessage {
  const fields: [string, TextValue][] = [];
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
    if (cursor.isMessage()) {
      cursor.enter();
      fields.push([field, { kind: "message", fields: readFields(cursor) }]);
      continue;
    }
    const quoted = cursor.isQuoted();
    if (field === "tensor_content") {
      fields.push([field, { kind: "scalar", text: cursor.binaryString(), quoted }]);
      continue;
    }
    for (const text of cursor.strings()) fields.push([field, { kind: "scalar", text, quoted }]);
  }
  return fields;
}

/** The value message of attribute `attr` (an index into the attribute columns). */
export function readAttr(graph: GraphDef, attr: number): TextMessage {
  return readFields(new PbtxtCursor(graph.text, graph.attrFrom[attr], graph.attrTo[attr]));
}

function messageOf(fields: TextMessage, name: string): TextMessage | null {
  const value = fields.find(([field]) => field === name)?.[1];
  return value?.kind === "message" ? value.fields : null;
}

function scalarOf(fields: TextMessage, name: string): string | null {
  const value = fields.find(([field]) => field === name)?.[1];
  return value?.kind === "scalar" ? value.text : null;
}

/** A TensorShapeProto's fields as a shape; a dimension without a size has size 0, as on the wire. */
export function shapeOf(fields: TextMessage): TensorShape {
  if (scalarOf(fields, "unknown_rank") === "true") return null;
  return fields
    .filter(([field]) => field === "dim")
    .map(([, dim]) => (dim.kind === "message" ? Number(scalarOf(dim.fields, "size") ?? 0) : 0));
}

/** A node's `_output_shapes`, one per output; null where the node has none. */
export function outputShapes(graph: GraphDef, node: number): readonly TensorShape[] | null {
  const attr = findAttr(graph, node, "_output_shapes");
  if (attr < 0) return null;
  const list = messageOf(readAttr(graph, attr), "list");
  const shapes = (list ?? []).filter(([field]) => field === "shape");
  if (shapes.length === 0) return null;
  return shapes.map(([, shape]) => (shape.kind === "message" ? shapeOf(shape.fields) : []));
}

/** A shape as people write it: `[2, ?, 3]`, `scalar`, `unknown rank`. */
export function formatShape(shape: TensorShape): string {
  if (shape === null) return "unknown rank";
  if (shape.length === 0) return "scalar";
  return shape.map((size) => (size < 0 ? "?" : String(size))).join("×");
}

/** DT_FLOAT → float; DT_RESOURCE → resource; a reference type keeps its mark. */
function formatDtype(type: string): string {
  return type.replace(/^DT_/, "").toLowerCase();
}

const TENSOR_VALUES = /_val$/;

function formatNumber(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) && text.length > 9 ? String(Number(value.toPrecision(7))) : text;
}

/** Numbers in `tensor_content` by dtype, little-endian; null for dtypes that are not shown from bytes. */
function contentValues(dtype: string, content: string): string[] | null {
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at++) {
    bytes[at] = content.charCodeAt(at);
  }
  const view = new DataView(bytes.buffer);
  const readers: Readonly<Record<string, [number, (at: number) => number | bigint]>> = {
    DT_FLOAT: [4, (at) => Number(view.getFloat32(at, true).toPrecision(7))],
    DT_DOUBLE: [8, (at) => view.getFloat64(at, true)],
    DT_INT32: [4, (at) => view.getInt32(at, true)],
    DT_INT64: [8, (at) => view.getBigInt64(at, true)],
  };
  const reader = readers[dtype];
  if (!reader) return null;
  const [size, read] = reader;
  const count = Math.min(Math.floor(bytes.length / size), MAX_SHOWN + 1);
  return Array.from({ length: count }, (_, index) => String(read(index * size)));
}

function tensorValues(fields: TextMessage, dtype: string): string[] | null {
  const content = scalarOf(fields, "tensor_content");
  if (content) return contentValues(dtype, content);
  const values: string[] = [];
  for (const [field, value] of fields)
    if (TENSOR_VALUES.test(field) && value.kind === "scalar")
      values.push(value.quoted ? JSON.stringify(value.text) : formatNumber(value.text));
  return values;
}

function shorten(values: readonly string[]): string {
  const shown = values.slice(0, MAX_SHOWN).join(", ");
  return values.length > MAX_SHOWN ? `${shown}, …` : shown;
}

/** What a TensorProto holds, in a line: `float [2, 3]: 1, 2, …`; just the value where it is a scalar. */
function formatTensor(fields: TextMessage): string {
  const dtype = scalarOf(fields, "dtype") ?? "";
  const shape = shapeOf(messageOf(fields, "tensor_shape") ?? []);
  const values = tensorValues(fields, dtype);
  const head = `${formatDtype(dtype)} ${formatShape(shape)}`;
  return values && values.length > 0 ? `${head}: ${shorten(values)}` : head;
}

function formatValue(field: string, value: TextValue): string {
  if (value.kind === "scalar") {
    if (field === "type") return formatDtype(value.text);
    return value.quoted ? JSON.stringify(value.text) : value.text;
  }
  if (field === "shape") return formatShape(shapeOf(value.fields));
  if (field === "tensor") return formatTensor(value.fields);
  if (field === "func") return scalarOf(value.fields, "name") ?? "";
  if (field === "list")
    return `[${shorten(value.fields.map(([name, item]) => formatValue(name, item)))}]`;
  return formatMessage(value.fields);
}

function formatMessage(fields: TextMessage): string {
  return `{${fields.map(([name, value]) => `${name}: ${formatValue(name, value)}`).join(", ")}}`;
}

/** An AttrValue in a line. */
export function formatAttr(fields: TextMessage): string {
  return fields.map(([field, value]) => formatValue(field, value)).join(", ");
}

/** The function that an attribute names; null where it names none. */
export function functionOf(fields: TextMessage): string | null {
  const func = messageOf(fields, "func");
  return func && scalarOf(func, "name");
}

/** A constant's value where it is a single number or short text; null otherwise. */
export function scalarConstant(graph: GraphDef, node: number): string | null {
  const attr = findAttr(graph, node, "value");
  if (attr < 0) return null;
  const tensor = messageOf(readAttr(graph, attr), "tensor");
  if (!tensor) return null;
  const dtype = scalarOf(tensor, "dtype") ?? "";
  const isScalar = shapeOf(messageOf(tensor, "tensor_shape") ?? [])?.every((size) => size === 1);
  const values = isScalar ? tensorValues(tensor, dtype) : null;
  const [only] = values ?? [];
  return values?.length === 1 && only !== undefined && only.length <= 12 ? only : null;
}
