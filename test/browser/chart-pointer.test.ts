// Zooming, pointing and the arrow keys on a chart in a real browser.
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { writeSpike } from "./event-files.ts";
import { eventually } from "./eventually.ts";
import { boxOf, card, dragAcross, drawnPlot } from "./scalar-cards.ts";
import { SweepPages } from "./sweep-pages.ts";

const sweep = new SweepPages();

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
  const box = await boxOf(plot);
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
