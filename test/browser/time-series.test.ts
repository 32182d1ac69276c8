// Time Series in a real browser over real event files.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { fixtureLogdir, writeSpike, writeSweep } from "./event-files.ts";
import { eventually } from "./eventually.ts";
import { pixelsOf } from "./ink.ts";

const sweepLogdir = temporaryFolder();
let sweep: Dashboard;

beforeAll(async () => {
  writeSweep(sweepLogdir);
  sweep = await Dashboard.start(sweepLogdir);
});

afterAll(async () => {
  await sweep.close();
  rmSync(sweepLogdir, { recursive: true, force: true });
});

function card(page: Page, tag: string): Locator {
  return page.locator(`article[data-tag="${tag}"]`);
}

/** The card's plot, in view, once its curves are drawn. */
async function drawnPlot(page: Page, tag: string): Promise<Locator> {
  await card(page, tag)
    .getByText(/runs?: /)
    .waitFor({ state: "attached" });
  const plot = card(page, tag).getByRole("application");
  await plot.scrollIntoViewIfNeeded();
  return plot;
}

/** A run's colour as the run list shows it. */
function colorOf(page: Page, run: string): Promise<string> {
  return page
    .getByRole("row")
    .filter({ has: page.getByRole("checkbox", { name: run, exact: true }) })
    .evaluate((row) => (row as HTMLElement).style.getPropertyValue("--run-color"));
}

async function dragAcross(page: Page, plot: Locator, from: number, to: number): Promise<void> {
  const box = (await plot.boundingBox()) as { x: number; y: number; width: number; height: number };
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
  await page.mouse.up();
}

test("each run's curve is on its card, in the run's colour", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  for (const run of ["train", "validation", "sweep/lr=0.4"]) {
    const ink = await pixelsOf(plot.locator("canvas").first(), await colorOf(page, run));
    expect(ink, run).toBeGreaterThan(30);
  }
  expect(sweep.problems).toEqual([]);
});

test("a run that is deselected leaves the charts", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  const color = await colorOf(page, "train");
  // A run of the sweep has nearly the same colour.
  const pixels = () => pixelsOf(plot.locator("canvas").first(), color, 6);
  await eventually(pixels).toBeGreaterThan(30);
  await page.getByRole("checkbox", { name: "train", exact: true }).click();
  await eventually(pixels).toBe(0);
});

test("the values of a chart are those of the event files", async () => {
  const logdir = fixtureLogdir("seed");
  if (!logdir) return;
  const golden = JSON.parse(
    readFileSync(join(logdir, "..", "golden", "scalars-scalars-3c6ba612e1.json"), "utf8"),
  ) as [wall: number, step: number, value: number][];
  const seed = await Dashboard.start(logdir);
  try {
    const page = await seed.open("?smoothing=0");
    await page.getByRole("button", { name: "Full screen: f(x)" }).click();
    const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "gradient_descent" });
    await row.waitFor();
    const values = golden.map(([, , value]) => value);
    const cells = await row.getByRole("cell").allInnerTexts();
    expect(cells[1]).toBe(String((values[0] as number).toPrecision(4)).replace(/\.?0+$/, ""));
    expect(cells.at(-1)).toBe(String(golden.length));
    expect(cells[3]).toContain(`@ ${golden[values.indexOf(Math.min(...values))]?.[1]}`);
    expect(seed.problems).toEqual([]);
  } finally {
    await seed.close();
  }
});

test("every scalar tag that PyTorch wrote has a card", async () => {
  const logdir = fixtureLogdir("torch");
  if (!logdir) return;
  const torch = await Dashboard.start(logdir);
  try {
    const page = await torch.open();
    for (const tag of [
      "accuracy/train",
      "dow/aaa",
      "hparam/loss",
      "loss/train",
      "nasdaq/bbb",
      "twse/2330",
    ]) {
      await page.getByRole("combobox", { name: "Filter tags (regex)" }).fill(`^${tag}$`);
      await drawnPlot(page, tag);
    }
    expect(torch.problems).toEqual([]);
  } finally {
    await torch.close();
  }
});

test("a point appended to an event file is on the screen", async () => {
  const logdir = temporaryFolder();
  const writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 5; step++) writer.scalar("loss", 1 / (step + 1), step);
  writer.flush();
  const live = await Dashboard.start(logdir);
  try {
    const page = await live.open();
    await drawnPlot(page, "loss");
    const latenciesMs: number[] = [];
    for (let step = 5; step < 15; step++) {
      const start = performance.now();
      writer.scalar("loss", 1 / (step + 1), step);
      writer.flush();
      await card(page, "loss").getByText(`at step ${step}`).waitFor({ state: "attached" });
      latenciesMs.push(performance.now() - start);
    }
    latenciesMs.sort((a, b) => a - b);
    console.log(`written → drawn: median ${latenciesMs[5]?.toFixed(0)} ms of 10`);
    expect(live.problems).toEqual([]);
  } finally {
    writer.close();
    await live.close();
    rmSync(logdir, { recursive: true, force: true });
  }
});

test("a run that appears later gets its card by itself", async () => {
  const logdir = temporaryFolder();
  const live = await Dashboard.start(logdir);
  try {
    const page = await live.open();
    await page.getByRole("heading", { name: "No event files yet" }).waitFor();
    const writer = new SummaryWriter(join(logdir, "new run"));
    writer.scalar("loss", 1, 0);
    writer.close();
    await drawnPlot(page, "loss");
    expect(await page.getByRole("checkbox", { name: "new run" }).isChecked()).toBe(true);
  } finally {
    await live.close();
    rmSync(logdir, { recursive: true, force: true });
  }
});

test("a drag zooms, the address says so, a double click resets", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  await dragAcross(page, plot, 0.4, 0.7);
  await page.waitForURL(/zooms=/);
  const reset = card(page, "loss/train").getByRole("button", { name: "Reset zoom of loss/train" });
  await reset.waitFor();
  await plot.dblclick({ position: { x: 150, y: 80 } });
  await reset.waitFor({ state: "detached" });
  expect(page.url()).not.toContain("zooms=");
});

test("a zoom reaches every point of a long series, and a spike is seen from afar", async () => {
  const logdir = temporaryFolder();
  writeSpike(logdir, 150_000, 77_777);
  const long = await Dashboard.start(logdir);
  try {
    const page = await long.open("?smoothing=0&ignoreOutliers=false");
    await page.getByRole("button", { name: "Full screen: signal" }).click({ timeout: 20_000 });
    const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "long" });
    await row.getByText("1 @ 77,777").waitFor();
    const zoomed = await long.open(
      `?smoothing=0&zooms=${encodeURIComponent('{"signal":[77700,77799]}')}`,
    );
    await zoomed.getByRole("button", { name: "Full screen: signal" }).click({ timeout: 20_000 });
    const cells = zoomed.getByRole("dialog").getByRole("row").filter({ hasText: "long" });
    await eventually(async () => (await cells.getByRole("cell").allInnerTexts()).at(-1)).toBe(
      "100",
    );
  } finally {
    await long.close();
    rmSync(logdir, { recursive: true, force: true });
  }
});

/** Counts what canvases draw from now on, charts and overlays apart. */
async function countStrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counts = { chart: 0, overlay: 0 };
    const stroke = CanvasRenderingContext2D.prototype.stroke;
    CanvasRenderingContext2D.prototype.stroke = function (
      this: CanvasRenderingContext2D,
      ...path: []
    ) {
      counts[this.canvas.className === "overlay" ? "overlay" : "chart"]++;
      stroke.apply(this, path);
    };
    Object.assign(window, { counts });
  });
}

function strokes(page: Page): Promise<{ readonly chart: number; readonly overlay: number }> {
  return page.evaluate(
    () => (window as unknown as { counts: { chart: number; overlay: number } }).counts,
  );
}

test("moving the pointer draws crosshair and tooltip, and never the chart", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  await countStrokes(page);
  const box = (await plot.boundingBox()) as { x: number; y: number; width: number; height: number };
  for (let at = 0.3; at < 0.8; at += 0.05)
    await page.mouse.move(box.x + box.width * at, box.y + box.height / 2);
  const tooltip = page.locator(".tooltip");
  await tooltip.getByText("sweep/lr=0.3").waitFor();
  const counts = await strokes(page);
  expect(counts.chart).toBe(0);
  expect(counts.overlay).toBeGreaterThan(5);
});

test("filters leave a chart as it is drawn", async () => {
  const page = await sweep.open("?tagFilter=^loss/");
  const plot = await drawnPlot(page, "loss/train");
  await drawnPlot(page, "loss/validation");
  await countStrokes(page);
  await page.getByRole("textbox", { name: "Regex, or loss < 0.1" }).fill("sweep");
  await page.getByRole("combobox", { name: "Filter tags (regex)" }).fill("^loss/t");
  await page.locator("article").nth(1).waitFor({ state: "detached" });
  // The list redraws in frames to come, as charts would.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect((await strokes(page)).chart).toBe(0);
  await dragAcross(page, plot, 0.3, 0.6);
  await page.waitForURL(/zooms=/);
  await eventually(async () => (await strokes(page)).chart > 0).toBe(true);
});

test("arrow keys move a cursor that is read out", async () => {
  const page = await sweep.open("?smoothing=0");
  const plot = await drawnPlot(page, "lr");
  await plot.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await plot.getByText(/^Step 1: .*lr=0\.1 0\.1/).waitFor({ state: "attached" });
  await page.keyboard.press("Shift+ArrowRight");
  await plot.getByText(/^Step 11: /).waitFor({ state: "attached" });
});

test("groups of runs are drawn as their mean within a band", async () => {
  const page = await sweep.open(
    `?groupBand=deviation&runColorGroup=${encodeURIComponent("regex:^(sweep)")}&smoothing=0`,
  );
  await page.getByRole("button", { name: "Full screen: lr" }).click();
  const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "sweep (4)" });
  await row.waitFor();
  expect((await row.getByRole("cell").allInnerTexts())[1]).toBe("0.1");
});

test("all points are saved as CSV and JSON, the picture as SVG and PNG", async () => {
  const page = await sweep.open();
  await drawnPlot(page, "lr");
  const save = async (item: string) => {
    const download = page.waitForEvent("download");
    await card(page, "lr").hover();
    await card(page, "lr").getByRole("button", { name: "Download lr" }).click();
    await card(page, "lr").getByRole("button", { name: item }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const csv = await save("All points as CSV");
  expect(csv.name).toBe("lr.csv");
  expect(csv.content.toString().trim().split("\r\n")).toHaveLength(1 + 6 * 200);
  const json = JSON.parse((await save("All points as JSON")).content.toString());
  expect(json).toHaveLength(6);
  expect(json[0].points[0]).toHaveLength(3);
  expect((await save("Picture as SVG")).content.toString()).toContain("sweep/lr=0.4</text>");
  const png = await save("Picture as PNG");
  expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("runs are found by a query and sorted by a metric", async () => {
  const page = await sweep.open(`?runColumns=${encodeURIComponent('["metric:loss/train"]')}`);
  await page
    .getByRole("textbox", { name: "Regex, or loss < 0.1" })
    .fill("name ~ sweep and step > 100");
  await page.getByRole("columnheader", { name: "loss/train" }).getByRole("button").click();
  const names = page.locator("tbody .run-row .name");
  await eventually(() => names.count()).toBe(4);
  const values = (await page.locator("tbody .run-row td").allInnerTexts()).map(Number);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});
