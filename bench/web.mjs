// npm run bench -- web: redraw on a smoothing step beside uPlot, on the same curves in one Chromium.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { ensureChromium } from "../scripts/chromium.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
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

const bundle = await build({
  entryPoints: [join(import.meta.dirname, "web", "page.ts")],
  ...{ bundle: true, minify: true, write: false, format: "iife", target: "es2023" },
});
const style = readFileSync(
  createRequire(import.meta.url).resolve("uplot/dist/uPlot.min.css"),
  "utf8",
);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addStyleTag({ content: style });
await page.addScriptTag({ content: bundle.outputFiles[0].text });

console.log("redraw on a smoothing step, ms (median), the pixels' drawing included");
console.log("charts × runs × points      ours    uPlot   ours/uPlot");
for (const task of tasks) {
  const times = { ours: [], uplot: [] };
  for (let round = 0; round < rounds; round++) {
    // By turns, so that a busy neighbour meets both.
    for (const name of round % 2 ? ["uplot", "ours"] : ["ours", "uplot"]) {
      const measured = await page.evaluate(
        ([name, task, count]) => window.measure(name, task, count),
        [name, task, stepsPerRound],
      );
      times[name].push(...measured);
    }
  }
  const [ours, uplot] = [median(times.ours), median(times.uplot)];
  const name = `${task.charts} × ${task.runs} × ${task.points}${task.hasRaw ? " + raw" : ""}`;
  console.log(
    `${name.padEnd(24)}${ours.toFixed(1).padStart(8)}${uplot.toFixed(1).padStart(9)}${(ours / uplot).toFixed(2).padStart(11)}`,
  );
}
await browser.close();
