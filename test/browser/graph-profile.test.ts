// A profiler's traces in the graph tab: found beside the runs, shown as timeline and table, tied to the graph.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { tensorflow } from "@tb-ts/proto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";

const traces = join(import.meta.dirname, "..", "..", "web", "test", "traces");
const logdir = temporaryFolder();
let dashboard: Dashboard;

/** Part of the step that TensorFlow's trace is of: an operation of its own, and one inside a function that it calls. */
const step = tensorflow.GraphDef.encode({
  node: [
    { name: "sparse_categorical_crossentropy/Sum", op: "Sum" },
    {
      name: "StatefulPartitionedCall",
      op: "StatefulPartitionedCall",
      attr: { f: { func: { name: "forward" } } },
    },
  ],
  library: {
    function: [
      {
        signature: { name: "forward" },
        nodeDef: [{ name: "sequential_1/dense_1/Relu", op: "Relu" }],
      },
    ],
  },
  versions: { producer: 2474 },
}).finish();

function sessionFolder(directory: string): string {
  const folder = join(logdir, directory, "plugins", "profile", "2026_01_02_03_04_05");
  mkdirSync(folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  const writer = new SummaryWriter(join(logdir, "fit", "train"));
  writer.graph(step);
  writer.close();
  const trace = gunzipSync(readFileSync(join(traces, "tensorflow.xplane.pb.gz")));
  writeFileSync(join(sessionFolder("fit"), "host.xplane.pb"), trace);
  const jax = sessionFolder(".");
  copyFileSync(join(traces, "jax.trace.json.gz"), join(jax, "jax.trace.json.gz"));
  writeFileSync(join(jax, "broken.trace.json.gz"), "no gzip file");
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

function openTrace(run: string, host: string): Promise<Page> {
  const link = { graphRun: run, graphTag: `2026_01_02_03_04_05/${host}`, graphType: "profile" };
  return dashboard.open(`?${new URLSearchParams(link)}#graphs`, devices.desktop);
}

const panel = (page: Page) => page.getByTestId("graph-profile");

test("TensorFlow's trace is offered on its run's graph and leads into the functions that ran", async () => {
  const page = await openTrace("fit/train", "host");
  await page.getByRole("button", { name: /^Timeline and table/ }).click();
  await panel(page).getByText("/host:CPU · 68 executions").waitFor();
  const relu = panel(page).getByRole("button", { name: /dense_1\/Relu$/ });
  await relu.first().click();
  const card = page.getByRole("complementary", { name: "Selected node" });
  await card.getByText("Relu", { exact: true }).first().waitFor();
  await panel(page).getByText("ReadVariableOp").first().waitFor({ state: "attached" });
  await page.getByLabel(/^Colours/).waitFor();
});

test("a trace without a graph is shown by itself", async () => {
  const page = await openTrace(".", "jax");
  await panel(page).getByText("/host:CPU · 6 executions").waitFor();
  await panel(page).getByRole("cell", { name: "dot", exact: true }).first().waitFor();
  expect(await findings(page)).toEqual([]);
});

test("a dropped trace of PyTorch is a timeline of its own", async () => {
  const page = await dashboard.open("#graphs");
  await page.getByTestId("graph-file").setInputFiles({
    name: "host.17.pt.trace.json.gz",
    mimeType: "",
    buffer: readFileSync(join(traces, "torch.trace.json.gz")),
  });
  await panel(page)
    .getByText(/^CPU · \d+ executions/)
    .waitFor();
  await panel(page).getByRole("cell", { name: "forward" }).first().waitFor();
});

test("a damaged trace says so, and the others can still be chosen", async () => {
  const page = await openTrace(".", "broken");
  await page.getByText("the trace is not a whole gzip file").waitFor();
  await page.getByLabel("Run", { exact: true }).selectOption("fit/train");
  await page.getByLabel(/^Colours/).waitFor();
});

test("no page wrote an error", () => {
  expect(dashboard.problems).toEqual([]);
});
