// What the projector costs: a cloud of 100,000 points that turns, and t-SNE of as many points as it takes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "tb-ts/writer";
import { ms, onPage, print, quantile } from "./tab-page.mjs";

const points = 100_000;
const frames = 120;
const tsnePoints = 10_000;
const tsneDims = 50;
/** Of the 1,000 that a layout has. */
const watchedIterations = 200;

/** A ball of normally distributed points in `dims` dimensions. */
const writePoints =
  (count, dims = 3) =>
  (logdir) => {
    const run = join(logdir, "cloud");
    mkdirSync(run, { recursive: true });
    new SummaryWriter(run).close();
    const normal = (at) =>
      Array.from({ length: 6 }, (_, k) => Math.sin(at * 12.9898 + k * 78.233) * 43758.5453).reduce(
        (sum, value) => sum + value - Math.floor(value),
        -3,
      );
    const rows = Array.from({ length: count }, (_, at) =>
      Array.from({ length: dims }, (_, axis) => normal(at * dims + axis).toFixed(4)).join("\t"),
    );
    writeFileSync(join(run, "points.tsv"), rows.join("\n"));
    writeFileSync(
      join(run, "projector_config.pbtxt"),
      'embeddings { tensor_name: "points" tensor_path: "points.tsv" }',
    );
  };

/** Asks for the seconds that the page's main thread has computed so far, whoever else wanted the processor. */
async function processorClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
}

/** In the page: turns the cloud by a key a frame; milliseconds between frames. */
async function turnCloud(frames) {
  const cloud = document.querySelector("canvas.cloud");
  const gaps = [];
  let last = await new Promise(requestAnimationFrame);
  for (let at = 0; at < frames; at++) {
    cloud.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    const time = await new Promise(requestAnimationFrame);
    gaps.push(time - last);
    last = time;
  }
  return gaps;
}

export async function measureProjector(browser) {
  for (const density of [1, 2]) await measureTurning(browser, density);
  await measureTsne(browser);
}

async function measureTurning(browser, density) {
  const count = points.toLocaleString("en-US");
  console.log(`\n${count} projected points: the cloud turned by a key a frame, density ${density}`);
  await onPage(browser, { tab: "projector", write: writePoints(points), density }, async (page) => {
    await page.getByText("100,000 points", { exact: true }).waitFor({ timeout: 120_000 });
    await page.evaluate(turnCloud, 20);
    await page.evaluate(() => window.frameMs.splice(0));
    const processorSec = await processorClock(page);
    const before = await processorSec();
    const gaps = await page.evaluate(turnCloud, frames);
    const spent = ((await processorSec()) - before) / frames;
    const work = (await page.evaluate(() => window.frameMs)).filter((ms) => ms > 1);
    const late = gaps.filter((gap) => gap > 25).length;
    print("processor time of a frame, mean", `${(spent * 1000).toFixed(1)} ms`, "≤ 16 ms");
    print("drawing of a frame, median", `${quantile(work, 0.5).toFixed(1)} ms`);
    print("drawing of a frame, 95th percentile", `${quantile(work, 0.95).toFixed(1)} ms`);
    print("frames, median", ms(quantile(gaps, 0.5)));
    print("frames, 95th percentile", ms(quantile(gaps, 0.95)));
    print("frames dropped", `${late} of ${gaps.length}`, "none");
  });
}

/** In the page: when a layout was first on screen and when so far, and how far frames were apart meanwhile. */
async function watchLayout(iterations) {
  const reached = () => {
    const status = document.querySelector(".projection-status")?.textContent ?? "";
    return Number(/iteration (\d+)/.exec(status)?.[1] ?? 0);
  };
  const noted = { firstMs: 0, first: 0, lastMs: 0, last: 0, gaps: [] };
  const start = performance.now();
  let before = await new Promise(requestAnimationFrame);
  while (noted.last < iterations) {
    const time = await new Promise(requestAnimationFrame);
    noted.gaps.push(time - before);
    before = time;
    Object.assign(noted, { last: reached(), lastMs: performance.now() - start });
    if (noted.first === 0 && noted.last > 0)
      Object.assign(noted, { first: noted.last, firstMs: noted.lastMs });
  }
  return noted;
}

async function measureTsne(browser) {
  const count = tsnePoints.toLocaleString("en-US");
  console.log(`\nt-SNE of ${count} points of ${tsneDims} dimensions, in the page's worker`);
  const write = writePoints(tsnePoints, tsneDims);
  await onPage(browser, { tab: "projector", write }, async (page) => {
    await page.getByText(`${count} points`, { exact: true }).waitFor({ timeout: 120_000 });
    page.setDefaultTimeout(600_000);
    await page.getByText("t-SNE", { exact: true }).click();
    const noted = await page.evaluate(watchLayout, watchedIterations);
    const { first, firstMs, last, lastMs, gaps } = noted;
    print("neighbours found, first layout on screen", ms(firstMs));
    print("an iteration", `${((lastMs - firstMs) / (last - first)).toFixed(1)} ms`);
    print("frames of the page meanwhile, 95th percentile", ms(quantile(gaps, 0.95)));
    print("  longest", ms(Math.max(...gaps)));
  });
}
