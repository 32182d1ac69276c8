// What a user waits for: first curves, the list of tags, a long series, a new point; what scrolling and memory cost.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SummaryWriter } from "tb-ts/writer";
import { writeLongSeries, writeManyRuns, writeManyTags } from "./logdirs.mjs";
import {
  heapBytes,
  now,
  openMeasured,
  scrollFrames,
  taskTimes,
  whenShown,
} from "./page-figures.mjs";
import { serve } from "./serve.mjs";

const loads = 5;
const appended = 50;

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function print(what, value, goal) {
  console.log(`${what.padEnd(62)}${value.padStart(12)}   ${goal}`);
}

const ms = (value) => `${value.toFixed(0)} ms`;

/** Runs `measure` on a server that found its index warm. */
async function onWarmIndex(write, measure) {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-web-"));
  const [logdir, index] = [join(folder, "logs"), join(folder, "index.sqlite")];
  write(logdir);
  await (await serve(logdir, index)).close();
  const server = await serve(logdir, index);
  try {
    await measure(server.url, logdir);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the page several times; prints when the curves were there. Returns the last page, open. */
async function firstCurves(browser, url, what, goal) {
  const all = [];
  let last = null;
  for (let at = 0; at < loads; at++) {
    await last?.context().close();
    const { page, noted } = await openMeasured(browser, url);
    all.push(noted);
    last = page;
  }
  const after = median(all.map(({ curvesMs, loadMs }) => curvesMs - loadMs));
  print(`${what}: first curves after the page's load`, ms(after), goal);
  print("  after navigation", ms(median(all.map(({ curvesMs }) => curvesMs))), "");
  return last;
}

/** Scrolls while the other cards' curves are still on their way, and again once all are drawn. */
async function measureScrolling(browser, page) {
  for (const when of ["while curves come", "once they are drawn"]) {
    const { result: gaps, times } = await taskTimes(browser, page, () => scrollFrames(page));
    const late = gaps.filter((gap) => gap > 25).length;
    print(`  scrolling ${when}: frames dropped`, `${late} of ${gaps.length}`, "none");
    print("  longest gap between frames", ms(Math.max(...gaps)), "");
    print("  longest tasks of the page, CPU", times.slice(0, 3).map(ms).join(", "), "< 16 ms");
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  print(
    "  heap with array buffers",
    `${((await heapBytes(page)) / 1e6).toFixed(0)} MB`,
    "≤ 150 MB",
  );
}

/** From the write of a point until the card that shows it has been drawn. */
async function measureLive(browser, url, logdir) {
  const writer = new SummaryWriter(join(logdir, "live"));
  writer.scalar("live/loss", 1, 0);
  writer.flush();
  const { page } = await openMeasured(browser, `${url}?tagFilter=^live/`);
  const delays = [];
  for (let step = 1; step <= appended; step++) {
    const shown = whenShown(page, "live/loss", `at step ${step}`);
    const start = now();
    writer.scalar("live/loss", 1 / (step + 1), step);
    writer.flush();
    delays.push((await shown) - start);
  }
  writer.close();
  await page.context().close();
  print(
    `1,001 runs: point appended → on screen, median of ${appended}`,
    ms(median(delays)),
    "≤ 1 s",
  );
}

/** A card that comes into an open page. */
async function measureLongCard(browser, url) {
  const { page } = await openMeasured(browser, `${url}?tagFilter=^short`);
  const filter = page.getByRole("combobox", { name: "Filter tags (regex)" });
  const shown = whenShown(page, "signal", "1 run: ");
  const start = now();
  await filter.fill("^signal");
  print(
    "1,000,000 points: first view of the card in an open page",
    ms((await shown) - start),
    "≤ 300 ms",
  );
  await page.context().close();
}

export async function measureLoads(browser) {
  console.log("\nwaiting times in the browser, medians, server and browser on this machine");
  const many = { runs: 1000, tags: 10, points: 200 };
  await onWarmIndex(
    (logdir) => writeManyRuns(logdir, many),
    async (url, logdir) => {
      const page = await firstCurves(browser, url, "1,000 runs × 10 tags", "≤ 1 s");
      await measureScrolling(browser, page);
      await page.context().close();
      await measureLive(browser, url, logdir);
    },
  );
  await onWarmIndex(
    (logdir) => writeManyTags(logdir, 12_000),
    async (url) => {
      const page = await firstCurves(browser, url, "12,000 tags listed", "≤ 1 s");
      await page.context().close();
    },
  );
  await onWarmIndex(
    (logdir) => writeLongSeries(logdir, 1_000_000),
    async (url) => {
      await measureLongCard(browser, url);
      const page = await firstCurves(browser, url, "1,000,000 points", "");
      await page.context().close();
    },
  );
}
