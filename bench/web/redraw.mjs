// Redraw on a smoothing step beside uPlot, on the same curves in one Chromium.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

const rounds = 5;
const stepsPerRound = 8;

const tasks = [
  { charts: 1, runs: 100, points: 1000, width: 1100, height: 500, hasRaw: false },
  { charts: 24, runs: 20, points: 500, width: 360, height: 220, hasRaw: false },
  { charts: 1, runs: 100, points: 1000, width: 1100, height: 500, hasRaw: true },
  { charts: 24, runs: 20, points: 500, width: 360, height: 220, hasRaw: true },
];

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

async function openPage(browser) {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    ...{ bundle: true, minify: true, write: false, format: "iife", target: "es2023" },
  });
  const style = createRequire(import.meta.url).resolve("uplot/dist/uPlot.min.css");
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addStyleTag({ content: readFileSync(style, "utf8") });
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  return page;
}

/** Times of both, taken by turns, so that a busy neighbour meets both. */
async function timesOf(page, task) {
  const times = { ours: [], uplot: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? ["uplot", "ours"] : ["ours", "uplot"]) {
      const measured = await page.evaluate(
        ([name, task, count]) => window.measure(name, task, count),
        [name, task, stepsPerRound],
      );
      times[name].push(...measured);
    }
  }
  return times;
}

export async function measureRedraws(browser) {
  const page = await openPage(browser);
  console.log("redraw on a smoothing step, ms (median), the pixels' drawing included");
  console.log("charts × runs × points      ours    uPlot   ours/uPlot");
  for (const task of tasks) {
    const times = await timesOf(page, task);
    const [ours, uplot] = [median(times.ours), median(times.uplot)];
    const name = `${task.charts} × ${task.runs} × ${task.points}${task.hasRaw ? " + raw" : ""}`;
    const figures = [ours.toFixed(1).padStart(8), uplot.toFixed(1).padStart(9)];
    console.log(name.padEnd(24) + figures.join("") + (ours / uplot).toFixed(2).padStart(11));
  }
  await page.close();
}
