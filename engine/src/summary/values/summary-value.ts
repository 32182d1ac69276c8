// One logged value as it stands in an event: tag, tensor and the plugin that shows it.
import { tensorflow } from "@tb-ts/proto";

export type SummaryValue = tensorflow.Summary.IValue;

/** What the dashboard shows beside a value; Markdown in the description. */
export interface Labels {
  readonly displayName?: string;
  readonly description?: string;
}

/** Bytes in place of a plugin's data where it has none to tell. */
export const noContent = new Uint8Array(0);

/** The value of `tag` for the plugin of that name. Throws TypeError on an empty tag, which no reader can show. */
export function summaryValue(
  tag: string,
  tensor: tensorflow.ITensorProto,
  pluginName: string,
  content: Uint8Array = noContent,
  labels: Labels = {},
): SummaryValue {
  return {
    tag: checkTag(tag),
    tensor,
    metadata: {
      pluginData: { pluginName, content },
      displayName: labels.displayName ?? "",
      summaryDescription: labels.description ?? "",
    },
  };
}

/** The tag itself. Throws TypeError where it is no string or empty. */
export function checkTag(tag: string): string {
  if (typeof tag === "string" && tag !== "") return tag;
  throw new TypeError(`tag must be a string that is not empty, got ${JSON.stringify(tag)}`);
}

const utf8 = new TextEncoder();

/** A string tensor of that shape; text is UTF-8. */
export function stringTensor(
  shape: readonly number[],
  strings: readonly (string | Uint8Array)[],
): tensorflow.ITensorProto {
  return {
    dtype: tensorflow.DataType.DT_STRING,
    tensorShape: shapeOf(shape),
    stringVal: strings.map((text) => (typeof text === "string" ? utf8.encode(text) : text)),
  };
}

/** A tensor of the typed array's own element type and that shape. */
export function numericTensor(
  shape: readonly number[],
  data: Float32Array | Float64Array | Int32Array | Uint8Array,
): tensorflow.ITensorProto {
  return {
    dtype: dtypeOf(data),
    tensorShape: shapeOf(shape),
    tensorContent: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  };
}

function dtypeOf(data: Float32Array | Float64Array | Int32Array | Uint8Array): number {
  if (data instanceof Float32Array) return tensorflow.DataType.DT_FLOAT;
  if (data instanceof Float64Array) return tensorflow.DataType.DT_DOUBLE;
  if (data instanceof Int32Array) return tensorflow.DataType.DT_INT32;
  return tensorflow.DataType.DT_UINT8;
}

function shapeOf(shape: readonly number[]): tensorflow.ITensorShapeProto {
  return { dim: shape.map((size) => ({ size })) };
}
