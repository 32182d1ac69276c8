// Decides what a series is from its first value: the plugin it belongs to and how TensorBoard reads it.
import type { DataClass } from "../store/store.ts";

/** What a `Summary.Value` holds: a payload of the days before tensors, a tensor, or nothing. */
export type ValuePayload = "simpleValue" | "histogram" | "image" | "audio" | "tensor" | "none";

/** `SummaryMetadata`, as far as it decides. `dataClass` is the number on the wire. */
export interface ValueMetadata {
  readonly pluginName: string;
  readonly pluginContent: Uint8Array;
  readonly dataClass: number;
  readonly displayName: string;
  readonly description: string;
}

export interface SeriesKind {
  readonly plugin: string;
  readonly dataClass: DataClass;
  readonly displayName: string;
  readonly description: string;
  readonly pluginContent: Uint8Array;
}

const noBytes = new Uint8Array();

export const noMetadata: ValueMetadata = {
  pluginName: "",
  pluginContent: noBytes,
  dataClass: 0,
  displayName: "",
  description: "",
};

/** Data classes that TensorBoard gives to values written before there were any (`dataclass_compat`). */
const classOfPlugin: Readonly<Record<string, DataClass>> = {
  scalars: "scalar",
  histograms: "tensor",
  text: "tensor",
  hparams: "tensor",
  pr_curves: "tensor",
  mesh: "tensor",
  custom_scalars: "tensor",
  images: "blob",
  audio: "blob",
  graph_run_metadata: "blob",
  graph_run_metadata_graph: "blob",
  graph_keras_model: "blob",
};

/** `SummaryMetadata.data_class` on the wire. */
const classOfNumber: readonly (DataClass | undefined)[] = [undefined, "scalar", "tensor", "blob"];

/** `AudioPluginData { encoding: WAV }`, which TensorBoard gives to legacy audio. */
const wavContent = Uint8Array.of(0x10, 0x0b);

/** What TensorBoard makes of a payload of the days before tensors, whatever plugin its metadata names. */
const legacyKinds: Readonly<
  Record<
    Exclude<ValuePayload, "tensor" | "none">,
    { plugin: string; dataClass: DataClass; pluginContent: Uint8Array }
  >
> = {
  simpleValue: { plugin: "scalars", dataClass: "scalar", pluginContent: noBytes },
  histogram: { plugin: "histograms", dataClass: "tensor", pluginContent: noBytes },
  image: { plugin: "images", dataClass: "blob", pluginContent: noBytes },
  audio: { plugin: "audio", dataClass: "blob", pluginContent: wavContent },
};

/**
 * The kind that a tag's first value gives its series. A plugin that nobody knows is kept as tensors, so that its
 * values can be asked for. A value of the days before tensors is displayed under its tag where it has no other name
 * (`data_compat`). Null for a value that holds nothing: only hparams say all they have in the metadata.
 */
export function seriesKind(
  payload: ValuePayload,
  metadata: ValueMetadata,
  tag: string,
): SeriesKind | null {
  const { displayName, description, pluginName: plugin, pluginContent } = metadata;
  if (payload === "none" && plugin !== "hparams") return null;
  if (payload !== "tensor" && payload !== "none")
    return { ...legacyKinds[payload], displayName: displayName || tag, description };
  const dataClass =
    metadata.dataClass === 0 ? classOfPlugin[plugin] : classOfNumber[metadata.dataClass];
  return { plugin, pluginContent, displayName, description, dataClass: dataClass ?? "tensor" };
}

/** The series of events that are no summaries; both kinds of graph stand in one series. */
export const runGraphTag = "__run_graph__";

export type PayloadPlugin = "graphs" | "graph_tagged_run_metadata";

export function graphKind(plugin: PayloadPlugin): SeriesKind {
  const { displayName, description, pluginContent } = noMetadata;
  return { plugin, dataClass: "blob", displayName, description, pluginContent };
}
