// The graph tab in a real browser: hierarchy, search, card, keys, upload, and what axe-core says of it.
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { tensorflow } from "@tb-ts/proto";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const graphs = join(import.meta.dirname, "..", "..", "web", "test", "graphs");
const logdir = temporaryFolder();
let dashboard: Dashboard;

/** f(x) = x² + x − 1, with a layer of five units beside it. */
function graph({ unitCount = 5 } = {}): Uint8Array {
  const units = Array.from({ length: unitCount }, (_, unit) => ({
    name: `layer/unit_${unit + 1}`,
    op: "MatMul",
    input: ["x"],
  }));
  return tensorflow.GraphDef.encode({
    node: [
      { name: "x", op: "Placeholder" },
      { name: "pow/y", op: "Const" },
      { name: "pow", op: "Pow", input: ["x", "pow/y"] },
      { name: "loss/add", op: "AddV2", input: ["pow", "x"] },
      { name: "loss/sub", op: "Sub", input: ["loss/add"] },
      ...units,
    ],
    versions: { producer: 2474 },
  }).finish();
}

beforeAll(async () => {
  const writer = new SummaryWriter(join(logdir, "train"));
  writer.graph(graph());
  writer.close();
  const other = new SummaryWriter(join(logdir, "without a layer"));
  other.graph(graph({ unitCount: 0 }));
  other.close();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

/** The tab with its first drawing done. */
async function openGraphs(
  options: Parameters<Dashboard["open"]>[1] = devices.desktop,
): Promise<Page> {
  const page = await dashboard.open("#graphs", { reducedMotion: "reduce", ...options });
  await page.getByLabel(/^Colours/).waitFor();
  return page;
}

const card = (page: Page): Locator => page.getByRole("complementary", { name: "Selected node" });

function rows(page: Page): Promise<string[]> {
  return page.locator(".graph-row-name").allTextContents();
}

test("a small graph opens by itself, series folded and constants on their users", async () => {
  const page = await openGraphs();
  await eventually(() => rows(page)).toEqual([
    "x",
    "pow",
    "loss",
    "add",
    "sub",
    "layer",
    "unit_[1-5]",
    ...units(),
  ]);
});

function units(): string[] {
  return [1, 2, 3, 4, 5].map((unit) => `unit_${unit}`);
}

test("a scope closes and opens by double click, by the card and by Enter", async () => {
  const page = await openGraphs();
  const loss = page.getByRole("treeitem", { name: /^loss/ });
  await loss.dblclick();
  await eventually(() => loss.getAttribute("aria-expanded")).toBe("false");
  await card(page).getByRole("button", { name: "Open" }).click();
  await eventually(() => loss.getAttribute("aria-expanded")).toBe("true");
  await page.getByTestId("graph-canvas").focus();
  await page.keyboard.press("Enter");
  await eventually(() => loss.getAttribute("aria-expanded")).toBe("false");
});

test("the card tells inputs, constants among them, and leads to them", async () => {
  const page = await openGraphs();
  await page.getByRole("treeitem", { name: /^pow/ }).click();
  await card(page).getByRole("button", { name: "pow/y" }).waitFor();
  await card(page).getByRole("button", { name: "loss/add" }).click();
  await card(page)
    .getByRole("heading", { name: /^loss\/\s?add$/ })
    .waitFor();
});

test("search finds by expression, counts, and opens what hides a result", async () => {
  const page = await openGraphs();
  await page.getByTestId("graph-canvas").focus();
  await page.keyboard.press("E");
  await eventually(() => rows(page)).toEqual(["x", "pow", "loss", "layer"]);
  const field = page.getByRole("searchbox", { name: /Search nodes/ });
  await field.fill("loss/(add|sub)$");
  await eventually(() => page.getByLabel("Search results").textContent()).toBe("2");
  await field.press("Enter");
  await card(page)
    .getByRole("heading", { name: /^loss\/\s?add$/ })
    .waitFor();
  await eventually(() => rows(page)).toContain("add");
  await field.fill("(");
  await eventually(() => page.getByLabel("Search results").textContent()).toBe("not a pattern");
});

test("arrow keys move the selection in the drawing as the outline shows", async () => {
  const page = await openGraphs();
  await page.getByRole("treeitem", { name: /^x/ }).click();
  await page.getByTestId("graph-canvas").focus();
  await page.keyboard.press("ArrowUp");
  const selected = page.locator('[role="treeitem"][aria-selected="true"]');
  await eventually(() => selected.allTextContents()).toEqual([expect.not.stringMatching(/^x/)]);
});

test("series, colours, outline, download and opening a file have keys", async () => {
  const page = await openGraphs();
  await page.getByRole("treeitem", { name: /^unit_\[/ }).click();
  await card(page).getByRole("button", { name: "Ungroup this series" }).waitFor();
  await page.getByTestId("graph-canvas").focus();
  await page.keyboard.press("g");
  await eventually(() => rows(page)).not.toContain("unit_[1-5]");
  await page.keyboard.press("c");
  const colour = page.getByLabel("Colour", { exact: true });
  await eventually(() => colour.inputValue()).not.toBe("kind");
  await page.keyboard.press("C");
  await eventually(() => colour.inputValue()).toBe("kind");
  await page.keyboard.press("h");
  const aside = page.getByRole("button", { name: "Set nodes of very many edges aside" });
  await eventually(() => aside.getAttribute("aria-pressed")).toBe("false");
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "PNG image" }).waitFor();
  // The browser hands over choosers only some time after it is asked to, so the key is pressed until one comes.
  const choosers: unknown[] = [];
  page.on("filechooser", (chooser) => choosers.push(chooser));
  await eventually(async () => {
    if (choosers.length === 0) await page.keyboard.press("u");
    return choosers.length > 0;
  }).toBe(true);
  await page.keyboard.press("o");
  await page.getByRole("tree").waitFor({ state: "detached" });
});

test("a node is set aside and taken back", async () => {
  const page = await openGraphs();
  await page.getByRole("treeitem", { name: /^pow/ }).click();
  await card(page).getByRole("button", { name: "Remove from main graph" }).click();
  await card(page).getByRole("button", { name: "Add to main graph" }).click();
  await card(page).getByRole("button", { name: "Remove from main graph" }).waitFor();
});

test("a file is opened from disk, and a broken one says where it breaks", async () => {
  const page = await openGraphs();
  const text = gunzipSync(readFileSync(join(graphs, "torch.pbtxt.gz")));
  await page
    .getByTestId("graph-file")
    .setInputFiles({ name: "net.pbtxt", mimeType: "text/plain", buffer: text });
  await page.getByRole("treeitem", { name: /^Net/ }).waitFor();
  await page
    .getByTestId("graph-file")
    .setInputFiles({ name: "saved.pb", mimeType: "", buffer: Buffer.from(graph()) });
  await page.getByRole("treeitem", { name: /^loss/ }).waitFor();
  const broken = Buffer.from('node {\n  name: "x');
  await page
    .getByTestId("graph-file")
    .setInputFiles({ name: "bad.pbtxt", mimeType: "text/plain", buffer: broken });
  await page.getByRole("alert").filter({ hasText: "bad.pbtxt: line 2" }).waitFor();
});

test("two runs' graphs are compared", async () => {
  const page = await openGraphs();
  await page.getByLabel("Compare").selectOption("without a layer");
  await page.getByText("5 added").waitFor();
});

test("the graph leaves as PNG, SVG and text", async () => {
  const page = await openGraphs();
  for (const [item, ending] of [
    ["PNG image", "png"],
    ["SVG drawing", "svg"],
    [".pbtxt text", "pbtxt"],
  ] as const) {
    if (!(await page.getByRole("button", { name: item }).isVisible()))
      await page.getByLabel("Download", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`train.${ending}`);
  }
});

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

test.each([
  ["light", "desktop"],
  ["dark", "desktop"],
  ["light", "phone"],
] as const)("axe-core finds nothing serious in %s on %s", async (colorScheme, device) => {
  const page = await openGraphs({ ...devices[device], colorScheme });
  await page.getByTestId("graph-canvas").focus();
  await page.keyboard.press("ArrowDown");
  await card(page).waitFor();
  await page.getByLabel("Keys and signs").first().click();
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  const serious = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
});

test("no page wrote an error", () => {
  expect(dashboard.problems).toEqual([]);
});
