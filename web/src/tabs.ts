// The dashboard's tabs, in their order on screen. A new tab is one entry here and one folder beside it.
import type { Tab } from "./tab.ts";

export const tabs: readonly Tab[] = [
  {
    id: "timeseries",
    title: "Time Series",
    plugins: ["scalars", "images", "histograms"],
    inactive: {
      reason: "No scalars have been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.scalar("loss", loss, step=step)',
    },
    load: () => import("./time-series/index.tsx").then((m) => ({ default: m.TimeSeriesTab })),
  },
  {
    id: "custom_scalars",
    title: "Custom Scalars",
    plugins: ["custom_scalars"],
    inactive: {
      reason: "No layout of charts has been logged yet.",
      snippet: 'writer.add_custom_scalars({"losses": {"all": ["Multiline", ["loss/.*"]]}})',
    },
    load: () => import("./custom-scalars/index.tsx").then((m) => ({ default: m.CustomScalarsTab })),
  },
  {
    id: "graphs",
    title: "Graphs",
    plugins: [
      ...["graphs", "graph_run_metadata", "graph_run_metadata_graph"],
      ...["graph_keras_model", "graph_tagged_run_metadata"],
    ],
    inactive: {
      reason: "No graph has been logged yet.",
      snippet:
        'tf.summary.trace_on()\nf(x)  # a tf.function\nwith writer.as_default():\n  tf.summary.trace_export("f", step=0)',
    },
    load: () => import("./graphs/index.tsx").then((m) => ({ default: m.GraphsTab })),
  },
  {
    id: "images",
    title: "Images",
    plugins: ["images"],
    inactive: {
      reason: "No images have been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.image("samples", images, step=step)',
    },
    load: () => import("./images/index.tsx").then((m) => ({ default: m.ImagesTab })),
  },
  {
    id: "audio",
    title: "Audio",
    plugins: ["audio"],
    inactive: {
      reason: "No audio has been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.audio("speech", waves, 16000, step=step)',
    },
    load: () => import("./audio/index.tsx").then((m) => ({ default: m.AudioTab })),
  },
  {
    id: "distributions",
    title: "Distributions",
    plugins: ["histograms"],
    inactive: {
      reason: "No histograms have been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.histogram("weights", weights, step=step)',
    },
    load: () => import("./distributions/index.tsx").then((m) => ({ default: m.DistributionsTab })),
  },
  {
    id: "histograms",
    title: "Histograms",
    plugins: ["histograms"],
    inactive: {
      reason: "No histograms have been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.histogram("weights", weights, step=step)',
    },
    load: () => import("./histograms/index.tsx").then((m) => ({ default: m.HistogramsTab })),
  },
  {
    id: "text",
    title: "Text",
    plugins: ["text"],
    inactive: {
      reason: "No text has been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.text("notes", "# Markdown", step=step)',
    },
    load: () => import("./text/index.tsx").then((m) => ({ default: m.TextTab })),
  },
  {
    id: "pr_curves",
    title: "PR Curves",
    plugins: ["pr_curves"],
    inactive: {
      reason: "No precision–recall curves have been logged yet.",
      snippet: 'writer.add_pr_curve("classifier", labels, predictions, global_step=step)',
    },
    load: () => import("./pr-curves/index.tsx").then((m) => ({ default: m.PrCurvesTab })),
  },
  {
    id: "hparams",
    title: "HParams",
    plugins: ["hparams"],
    inactive: {
      reason: "No hyperparameters have been logged yet.",
      snippet:
        'hp.hparams({"lr": 0.01, "units": 64})\ntf.summary.scalar("accuracy", accuracy, step=1)',
    },
    load: () => import("./hparams/index.tsx").then((m) => ({ default: m.HparamsTab })),
  },
  {
    id: "mesh",
    title: "Mesh",
    plugins: ["mesh"],
    inactive: {
      reason: "No point cloud or mesh has been logged yet.",
      snippet: 'writer.add_mesh("shape", vertices, colors=colors, faces=faces, global_step=step)',
    },
    load: () => import("./mesh/index.tsx").then((m) => ({ default: m.MeshTab })),
  },
  {
    id: "projector",
    title: "Projector",
    plugins: ["projector"],
    inactive: {
      reason: "No embedding has been written yet.",
      snippet: 'writer.add_embedding(vectors, metadata=labels, tag="embedding")',
    },
    load: () => import("./projector/index.tsx").then((m) => ({ default: m.ProjectorTab })),
  },
  {
    id: "debugger-v2",
    title: "Debugger",
    plugins: ["debugger-v2"],
    inactive: {
      reason: "No debug dump has been written yet.",
      snippet:
        'tf.debugging.experimental.enable_dump_debug_info(logdir, tensor_debug_mode="FULL_HEALTH")',
    },
    load: () => import("./debugger/index.tsx").then((m) => ({ default: m.DebuggerTab })),
  },
];

/** The tab of an id, or the first one. */
export function tabOf(id: string): Tab {
  return tabs.find((tab) => tab.id === id) ?? (tabs[0] as Tab);
}
