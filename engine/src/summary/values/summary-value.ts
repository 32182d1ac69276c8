// One logged value as it stands in an event: tag, tensor and the plugin that shows it.

/** Element types of tensors, by their numbers on the wire (tensorflow.DataType). */
const dtypes = { float: 1, double: 2, int32: 3, uint8: 4, string: 7 } as const;

/** A TensorProto, its elements in content or in the list of strings. */
export interface TensorMessage {
  readonly dtype: number;
  readonly tensorShape: { readonly dim: readonly { readonly size: number }[] };
  readonly tensorContent?: Uint8Array;
  readonly stringVal?: readonly (Uint8Array | string)[];
}

/** A Summary.Value. */
export interface SummaryValue {
  readonly tag: string;
  readonly tensor: TensorMessage;
  readonly metadata: {
    readonly pluginData: { readonly pluginName: string; readonly content?: Uint8Array };
    readonly displayName?: string;
    readonly summaryDescription?: string;
  };
}

/** What the dashboard shows beside a value; Markdown in the description. */
export interface Labels {
  readonly displayName?: string;
  readonly description?: string;
}

/** The value of `tag` for the plugin of that name. Throws TypeError on an empty tag, which no reader can show. */
export function summaryValue(
  tag: string,
  tensor: TensorMessage,
  pluginName: string,
  content?: Uint8Array,
  labels: Labels = {},
): SummaryValue {
  return {
    tag: checkTag(tag),
    tensor,
    metadata: {
      pluginData: { pluginName, ...(content && { content }) },
      ...(labels.displayName && { displayName: labels.displayName }),
      ...(labels.description && { summaryDescription: labels.description }),
    },
  };
}

/** The tag itself. Throws TypeError where it is no string or empty. */
export function checkTag(tag: string): string {
  if (typeof tag === "string" && tag !== "") return tag;
  throw new TypeError(`tag must be a string that is not empty, got ${JSON.stringify(tag)}`);
}

/** A string tensor of that shape; text is UTF-8. */
export function stringTensor(
  shape: readonly number[],
  strings: readonly (string | Uint8Array)[],
): TensorMessage {
  return {
    dtype: dtypes.string,
    tensorShape: shapeOf(shape),
    stringVal: strings,
  };
}

/** A tensor of the typed array's own element type and that shape. */
export function numericTensor(
  shape: readonly number[],
  data: Float32Array | Float64Array | Int32Array | Uint8Array,
): TensorMessage {
  return {
    dtype: dtypeOf(data),
    tensorShape: shapeOf(shape),
    tensorContent: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  };
}

function dtypeOf(data: Float32Array | Float64Array | Int32Array | Uint8Array): number {
  if (data instanceof Float32Array) return dtypes.float;
  if (data instanceof Float64Array) return dtypes.double;
  if (data instanceof Int32Array) return dtypes.int32;
  return dtypes.uint8;
}

function shapeOf(shape: readonly number[]): TensorMessage["tensorShape"] {
  return { dim: shape.map((size) => ({ size })) };
}
