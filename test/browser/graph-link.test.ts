// The graph tab in a real browser: what its address brings back, files dropped on it, and a profiled step.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { tensorflow } from "@tb-ts/proto";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const graphs = join(import.meta.dirname, "..", "..", "web", "test", "graphs");
const logdir = temporaryFolder();
const device = "/job:localhost/replica:0/task:0/device:CPU:0";
let dashboard: Dashboard;

const graph = tensorflow.GraphDef.encode({
  node: [
    { name: "x", op: "Placeholder" },
    { name: "loss/add", op: "AddV2", input: ["x", "x"] },
    { name: "loss/sub", op: "Sub", input: ["loss/add", "x"] },
    { name: "train/scale", op: "Mul", input: ["loss/sub"] },
    { name: "train/apply", op: "AssignSub", input: ["train/scale"] },
  ],
}).finish();

function execution(nodeName: string, startMicros: number, micros: number) {
  const timing = { allStartMicros: startMicros, allEndRelMicros: micros };
  return { nodeName, ...timing, memory: [{ totalBytes: 1024 }] };
}

beforeAll(async () => {
  const writer = new SummaryWriter(join(logdir, "train"));
  writer.graph(graph);
  const profiled = {
    stepStats: {
      devStats: [
        { device, nodeStats: [execution("loss/add", 10, 5), execution("loss/sub", 16, 9)] },
      ],
    },
    functionGraphs: [{ preOptimizationGraph: tensorflow.GraphDef.decode(graph) }],
  };
  writer.runMetadata("step 1", profiled, 0);
  writer.close();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

async function openGraphs(address = "#graphs"): Promise<Page> {
  const page = await dashboard.open(address, { ...devices.desktop, reducedMotion: "reduce" });
  await page
    .getByLabel(/^Colour/)
    .first()
    .waitFor();
  return page;
}

const item = (page: Page, name: string): Locator => page.getByRole("treeitem", { name });

async function isOpen(page: Page, scope: string): Promise<string | null> {
  return item(page, scope).getAttribute("aria-expanded");
}

test("open scopes, selection, colours and direction come back with the address", async () => {
  const page = await openGraphs();
  await item(page, "loss").dblclick();
  await eventually(() => isOpen(page, "loss")).toBe("false");
  await item(page, "train").click();
  await page.getByLabel("Colour", { exact: true }).selectOption("none");
  await page.getByRole("button", { name: "Inputs at the top" }).click();
  await page.getByTestId("graph-canvas").hover();
  await page.mouse.wheel(0, -200);
  await eventually(() => page.url()).toMatch(/graphEye=/);
  await eventually(() => page.url()).toMatch(/graphFlow=down/);

  for (const again of [await openGraphs(page.url()), page]) {
    if (again === page) await page.reload();
    await eventually(() => isOpen(again, "loss")).toBe("false");
    await eventually(() => isOpen(again, "train")).toBe("true");
    await eventually(() => item(again, "train").getAttribute("aria-selected")).toBe("true");
    await eventually(() => again.getByLabel("Colour", { exact: true }).inputValue()).toBe("none");
    const flow = again.getByRole("button", { name: "Inputs at the top" });
    await eventually(() => flow.getAttribute("aria-pressed")).toBe("true");
    await eventually(() => new URL(again.url()).search).toBe(new URL(page.url()).search);
  }
});

test("another graph starts as at first", async () => {
  const page = await openGraphs();
  await item(page, "loss").dblclick();
  await eventually(() => page.url()).toMatch(/graphOpen=/);
  await page.getByLabel("Tag").selectOption("step 1");
  await eventually(() => isOpen(page, "loss")).toBe("true");
  await eventually(() => page.url()).not.toMatch(/graphOpen=/);
});

test("back returns to the graph before as it was left, forward to the one after: no step is a scope or a node", async () => {
  const page = await openGraphs();
  await item(page, "loss").dblclick();
  await item(page, "train").click();
  await eventually(() => page.url()).toMatch(/graphOpen=.*graphNode=train/);
  await page.getByLabel("Tag", { exact: true }).selectOption("step 1");
  await eventually(() => isOpen(page, "loss")).toBe("true");
  await page.goBack();
  await eventually(() => isOpen(page, "loss")).toBe("false");
  await eventually(() => item(page, "train").getAttribute("aria-selected")).toBe("true");
  await page.goForward();
  await eventually(() => page.getByLabel("Tag", { exact: true }).inputValue()).toBe("step 1");
  await eventually(() => isOpen(page, "loss")).toBe("true");
});

test("a file dropped on the tab is shown", async () => {
  const page = await openGraphs();
  const text = gunzipSync(readFileSync(join(graphs, "torch.pbtxt.gz"))).toString();
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "net.pbtxt"));
    return transfer;
  }, text);
  await page.dispatchEvent(".graphs", "drop", { dataTransfer: data });
  await item(page, "Net").waitFor();
  expect(page.url()).not.toMatch(/graphOpen|graphNode/);
});

test("a profiled step is a timeline and a table that lead to the nodes", async () => {
  const page = await openGraphs("?graphRun=train&graphTag=step+1&graphType=profile#graphs");
  await page.getByRole("button", { name: "Timeline and table of the profiled step" }).click();
  const panel = page.getByTestId("graph-profile");
  await panel.getByRole("img", { name: `Timeline of ${device}` }).waitFor();
  const rows = panel.getByRole("row");
  await eventually(() => rows.nth(1).textContent()).toMatch(/loss\/sub.*9 µs.*1 KiB/s);
  await panel.getByRole("button", { name: "Start" }).click();
  await eventually(() => rows.nth(1).textContent()).toMatch(/loss\/add/);
  await panel.getByRole("button", { name: "loss/sub" }).click();
  const card = page.getByRole("complementary", { name: "Selected node" });
  await card.getByText("9 µs").waitFor();
});

test("no page wrote an error", () => {
  expect(dashboard.problems).toEqual([]);
});
