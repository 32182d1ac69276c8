// Every route of the API with its parameters and a value for each that the example log directory answers.

export interface FuzzedRoute {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
}

const run = "run";
const series = (tag: string) => ({ run, tag });

const groups = {
  allowedStatuses: ["STATUS_UNKNOWN"],
  colParams: [{ hparam: "lr", order: "ORDER_ASC", filterInterval: { minValue: 0, maxValue: 1 } }],
  aggregationType: "AGGREGATION_AVG",
  aggregationMetric: { tag: "loss", group: "" },
  startIndex: 0,
  sliceSize: 10,
};

const debuggerRun = { run: "__default_debugger_run__" };
const range = { ...debuggerRun, begin: "0", end: "-1" };

/** Below `/data/plugin/`. */
const pluginRoutes: readonly FuzzedRoute[] = [
  ...[
    "scalars",
    "histograms",
    "distributions",
    "images",
    "audio",
    "text",
    "pr_curves",
    "mesh",
    "timeseries",
  ].map((plugin) => ({ path: `${plugin}/tags` })),
  { path: "scalars/scalars", query: { ...series("loss"), format: "csv" } },
  { path: "scalars/scalars_multirun", form: { tag: "loss", runs: run } },
  { path: "custom_scalars/layout" },
  { path: "custom_scalars/scalars", query: { run, tag: "lo(?P<x>s)+" } },
  { path: "custom_scalars/download_data", query: { ...series("loss"), format: "json" } },
  { path: "histograms/histograms", query: series("hist") },
  { path: "distributions/distributions", query: series("hist") },
  { path: "images/images", query: { ...series("img"), sample: "0" } },
  { path: "images/individualImage", query: { blob_key: "WyJpbWFnZXMiLDEsMCwxMCwwLDJd" } },
  { path: "audio/audio", query: { ...series("snd"), sample: "0" } },
  { path: "audio/individualAudio", query: { blob_key: "x", content_type: "audio/wav" } },
  { path: "text/text", query: { ...series("txt"), markdown: "true" } },
  { path: "pr_curves/pr_curves", query: series("pr") },
  { path: "mesh/meshes", query: { ...series("m"), sample: "0" } },
  { path: "mesh/data", query: { ...series("m"), content_type: "VERTEX", sample: "0", step: "0" } },
  {
    path: "timeseries/timeSeries",
    form: { requests: '[{"plugin":"images","tag":"img","run":"run","sample":0}]' },
  },
  { path: "timeseries/timeSeries", query: { requests: '[{"plugin":"scalars","tag":"loss"}]' } },
  { path: "timeseries/imageData", query: { imageId: "x" } },
  { path: "graphs/info" },
  { path: "graphs/graph", query: { run, limit_attr_size: "10", large_attrs_key: "k" } },
  { path: "graphs/graph", query: { run, tag: "keras", conceptual: "true" } },
  { path: "graphs/graph", query: { run, tag: "fn" } },
  { path: "graphs/run_metadata", query: series("fn") },
  { path: "hparams/experiment", json: { includeMetrics: true, hparamsLimit: 3 } },
  { path: "hparams/session_groups", json: groups },
  { path: "hparams/metric_evals", json: { sessionName: run, metricName: { tag: "loss" } } },
  {
    path: "hparams/download_data",
    query: { format: "latex", columnsVisibility: "[true]", request: JSON.stringify(groups) },
  },
  { path: "projector/runs" },
  { path: "projector/info", query: { run } },
  ...["tensor", "metadata", "bookmarks", "sprite_image"].flatMap((route) =>
    ["good", "bad0", "bad1", "bad2"].map((name) => ({
      path: `projector/${route}`,
      query: { run, name, num_rows: "1" },
    })),
  ),
  { path: "debugger-v2/runs" },
  { path: "debugger-v2/alerts", query: { ...range, alert_type: "InfNanAlert" } },
  ...["execution", "graph_execution"].flatMap((kind) => [
    { path: `debugger-v2/${kind}/digests`, query: range },
    { path: `debugger-v2/${kind}/data`, query: range },
  ]),
  { path: "debugger-v2/graphs/op_info", query: { ...debuggerRun, graph_id: "g", op_name: "o" } },
  { path: "debugger-v2/source_files/file", query: { ...debuggerRun, index: "0" } },
  {
    path: "debugger-v2/stack_frames/stack_frames",
    query: { ...debuggerRun, stack_frame_ids: "a,b" },
  },
];

export const routes: readonly FuzzedRoute[] = [
  ...["environment", "runs", "plugins_listing", "logdir"].map((name) => ({
    path: `/data/${name}`,
  })),
  ...pluginRoutes.map((route) => ({ ...route, path: `/data/plugin/${route.path}` })),
];
