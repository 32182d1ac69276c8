// What is asked of both servers: every route that a page of many runs uses, by name.
const run = "sweep/run0500";
const series = (plugin, route, tag) =>
  `data/plugin/${plugin}/${route}?run=${encodeURIComponent(run)}&tag=${encodeURIComponent(tag)}`;

const form = (fields) => ({ method: "POST", body: new URLSearchParams(fields) });
const json = (body) => ({ method: "POST", body: JSON.stringify(body) });

const someRuns = Array.from({ length: 64 }, (_, i) => [
  "runs",
  `sweep/run${String(i).padStart(4, "0")}`,
]);
const allStatuses = ["STATUS_UNKNOWN", "STATUS_SUCCESS", "STATUS_FAILURE", "STATUS_RUNNING"];
const cards = (items) => form({ requests: JSON.stringify(items) });

/** [name, path, request]; a path that is a function is made from the answer to the named request. */
export const requests = [
  ["environment", "data/environment"],
  ["plugins_listing", "data/plugins_listing"],
  ["runs", "data/runs"],
  ["scalars/tags", "data/plugin/scalars/tags"],
  ["scalars/scalars", series("scalars", "scalars", "loss")],
  ["scalars/scalars csv", `${series("scalars", "scalars", "loss")}&format=csv`],
  [
    "scalars/scalars_multirun, 64 runs",
    "data/plugin/scalars/scalars_multirun",
    form([["tag", "loss"], ...someRuns]),
  ],
  ["custom_scalars/scalars", series("custom_scalars", "scalars", "lo.*")],
  ["timeseries/tags", "data/plugin/timeseries/tags"],
  [
    "timeseries/timeSeries, all runs",
    "data/plugin/timeseries/timeSeries",
    cards([{ plugin: "scalars", tag: "loss" }]),
  ],
  [
    "timeseries/timeSeries, histograms",
    "data/plugin/timeseries/timeSeries",
    cards([{ plugin: "histograms", tag: "weights", run }]),
  ],
  ["histograms/tags", "data/plugin/histograms/tags"],
  ["histograms/histograms", series("histograms", "histograms", "weights")],
  ["distributions/distributions", series("distributions", "distributions", "weights")],
  ["images/tags", "data/plugin/images/tags"],
  ["images/images", `${series("images", "images", "picture")}&sample=0`],
  [
    "images/individualImage",
    (answers) => `data/plugin/images/individualImage?${answers["images/images"][0].query}`,
  ],
  ["text/tags", "data/plugin/text/tags"],
  ["text/text", series("text", "text", "note")],
  ["pr_curves/tags", "data/plugin/pr_curves/tags"],
  ["pr_curves/pr_curves", series("pr_curves", "pr_curves", "pr")],
  ["graphs/info", "data/plugin/graphs/info"],
  ["graphs/graph", `data/plugin/graphs/graph?run=${encodeURIComponent(run)}`],
  ["hparams/experiment", "data/plugin/hparams/experiment", json({})],
  [
    "hparams/session_groups",
    "data/plugin/hparams/session_groups",
    json({ allowedStatuses: allStatuses, sliceSize: 1000000 }),
  ],
  [
    "hparams/metric_evals",
    "data/plugin/hparams/metric_evals",
    json({ sessionName: run, metricName: { tag: "loss" } }),
  ],
];
