// A value of an event as a tensor, or as the byte strings of a blob sequence, whatever form it was written in.
import { tensorflow } from "@tb-ts/proto";
import { eventPayload } from "../store/store.ts";
import type { FoundValue, ValueReference } from "./value-source.ts";

const { DT_FLOAT, DT_STRING } = tensorflow.DataType;

/**
 * The value as TensorBoard's tensor of its kind: a histogram [k, 3] of float32 edges and counts, an image
 * [width, height, bytes], an audio clip [1, 2], anything else as written. An hparams value, which has none, is empty.
 */
export function valueToTensor(found: FoundValue): tensorflow.TensorProto.$Properties {
  if (found.valueIndex < 0) return stringTensor([payloadOf(found)]);
  const value = found.event.summary?.value?.[found.valueIndex];
  if (value?.tensor) return value.tensor;
  if (value?.histo) return histogramToTensor(value.histo);
  if (value?.image) return imageToTensor(value.image);
  if (value?.audio) return stringTensor([value.audio.encodedAudioString ?? empty, empty], [1, 2]);
  return { dtype: DT_FLOAT, tensorShape: shapeOf([0]) };
}

/** The byte strings of a blob sequence: of an audio tensor [k, 2] only the clips, not their labels. */
export function valueToBlobs(found: FoundValue, plugin: string): readonly Uint8Array[] {
  const tensor = valueToTensor(found);
  const strings = tensor.stringVal ?? [];
  if (plugin !== "audio") return strings;
  const stride = audioStride(tensor);
  return stride > 1 ? strings.filter((_, index) => index % stride === 0) : strings;
}

/** Whether the value is an event's own graph, not that of a meta graph. */
export function isGraphDef({ valueIndex }: ValueReference): boolean {
  return valueIndex === eventPayload.graphDef;
}

const empty = new Uint8Array(0);

function audioStride(tensor: tensorflow.TensorProto.$Properties): number {
  const dims = tensor.tensorShape?.dim ?? [];
  return dims.slice(1).reduce((product, dim) => product * Number(dim.size ?? 0), 1);
}

function payloadOf({ event, valueIndex }: FoundValue): Uint8Array {
  if (valueIndex === eventPayload.graphDef) return event.graphDef ?? empty;
  if (valueIndex === eventPayload.taggedRunMetadata)
    return event.taggedRunMetadata?.runMetadata ?? empty;
  if (!event.metaGraphDef?.length) return empty;
  const { graphDef } = tensorflow.MetaGraphDef.decode(event.metaGraphDef);
  return graphDef ? tensorflow.GraphDef.encode(graphDef).finish() : empty;
}

function shapeOf(sizes: readonly number[]): tensorflow.TensorShapeProto.$Properties {
  return { dim: sizes.map((size) => ({ size })) };
}

function stringTensor(
  stringVal: Uint8Array[],
  sizes: readonly number[] = [stringVal.length],
): tensorflow.TensorProto.$Properties {
  return { dtype: DT_STRING, tensorShape: shapeOf(sizes), stringVal };
}

function imageToTensor(image: tensorflow.Summary.Image.$Properties) {
  const text = (value: number | null | undefined) => Buffer.from(String(value ?? 0));
  return stringTensor([
    new Uint8Array(text(image.width)),
    new Uint8Array(text(image.height)),
    image.encodedImageString ?? empty,
  ]);
}

/**
 * Empty buckets at both ends are dropped and the outer edges are the data's least and greatest value, as the limits
 * written there (±1.8e308) are no data (TensorBoard's `data_compat.py`).
 */
function histogramToTensor(
  histogram: tensorflow.HistogramProto.$Properties,
): tensorflow.TensorProto.$Properties {
  const counts = histogram.bucket ?? [];
  const limits = histogram.bucketLimit ?? [];
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  const rows = first < 0 ? 0 : last - first + 1;
  const floatVal: number[] = [];
  for (let index = first; index < first + rows; index++) {
    const left = index === first ? histogram.min : limits[index - 1];
    const right = index === last ? histogram.max : limits[index];
    floatVal.push(...[left ?? 0, right ?? 0, counts[index] ?? 0].map(Math.fround));
  }
  return { dtype: DT_FLOAT, tensorShape: shapeOf([rows, 3]), floatVal };
}
