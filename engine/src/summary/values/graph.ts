// Graphs' values: what a traced function computes and how long each op took, and a model's layers.
import type { tensorflow } from "@tb-ts/proto";
import { encodeMessage } from "../wire/encode-message.ts";
import { runMetadataFields } from "../wire/graph-messages.ts";
import { objectOf, shown } from "./shown.ts";
import { type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

/** The content that TensorBoard demands of the graph plugins' metadata. */
const version1 = new TextEncoder().encode("1");

/** A traced function with the timing and memory of its ops, shown under `tag` in the graph tab. */
export function runMetadataValue(
  tag: string,
  runMetadata: tensorflow.IRunMetadata | Uint8Array,
): SummaryValue {
  objectOf("runMetadata", "a RunMetadata or its bytes", runMetadata);
  const isBytes = runMetadata instanceof Uint8Array;
  const bytes = isBytes ? runMetadata : encodeMessage(runMetadataFields, runMetadata);
  return summaryValue(tag, stringTensor([], [bytes]), "graph_run_metadata", version1);
}

/** A model's configuration in Keras's JSON, shown as the conceptual graph. */
export function kerasModelValue(tag: string, json: string): SummaryValue {
  if (typeof json !== "string")
    throw new TypeError(`kerasModel: expected JSON in a string, got ${shown(json)}`);
  return summaryValue(tag, stringTensor([], [json]), "graph_keras_model", version1);
}
