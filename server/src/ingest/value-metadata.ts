// Reads what a value says of itself (`SummaryMetadata`), and the few payloads whose size the index wants to know.
import { noMetadata, type ValueMetadata } from "./series-kind.ts";
import { bytesField, wireFields } from "./wire-fields.ts";

const text = new TextDecoder();

/** Fields of summary.proto: plugin_data 1 { plugin_name 1, content 2 }, display_name 2, description 3, data_class 4. */
export function decodeMetadata(message: Uint8Array): ValueMetadata {
  if (message.length === 0) return noMetadata;
  let metadata = noMetadata;
  for (const { number, bytes, varint } of wireFields(message)) {
    if (number === 1) metadata = { ...metadata, ...decodePluginData(bytes) };
    else if (number === 2) metadata = { ...metadata, displayName: text.decode(bytes) };
    else if (number === 3) metadata = { ...metadata, description: text.decode(bytes) };
    else if (number === 4) metadata = { ...metadata, dataClass: varint };
  }
  return metadata;
}

function decodePluginData(message: Uint8Array) {
  return {
    pluginName: text.decode(bytesField(message, 1)),
    pluginContent: bytesField(message, 2).slice(),
  };
}

/** `HParamsPluginData.session_end_info` (field 4): the session of the run is over. */
export function isSessionEnd(metadata: ValueMetadata): boolean {
  if (metadata.pluginName !== "hparams") return false;
  return wireFields(metadata.pluginContent).some((field) => field.number === 4);
}

/** `Event.tagged_run_metadata` (8) . tag (1) */
export function runMetadataTag(event: Uint8Array): string {
  return text.decode(bytesField(bytesField(event, 8), 1));
}

/**
 * Sounds of an audio value: one of the days before tensors, else TensorBoard reads column 0 of a [k, 2] string tensor
 * of sounds and labels.
 * `Event.summary` (5) . value (1) [index] . tensor (8) . tensor_shape (2) . dim (2) . size (1), string_val (8)
 */
export function audioLength(event: Uint8Array, valueIndex: number): number {
  const value = repeatedField(bytesField(event, 5), 1)[valueIndex] ?? new Uint8Array();
  const tensor = bytesField(value, 8);
  if (tensor.length === 0) return 1;
  const dimensions = repeatedField(bytesField(tensor, 2), 2);
  const columns = dimensions[1] && wireFields(dimensions[1]).find((field) => field.number === 1);
  const strings = repeatedField(tensor, 8).length;
  return Math.ceil(strings / Math.max(columns?.varint ?? 1, 1));
}

function repeatedField(message: Uint8Array, number: number): Uint8Array[] {
  const fields = wireFields(message).filter((field) => field.number === number);
  return fields.map((field) => field.bytes);
}
