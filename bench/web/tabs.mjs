// What the heavier tabs cost: a slider over 1,000 images, and a cloud of 100,000 points that turns.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SummaryWriter } from "tb-ts/writer";
import { heapBytes } from "./page-figures.mjs";
import { serve } from "./serve.mjs";

const steps = 1000;
const side = 256;
const points = 100_000;
const frames = 120;

function print(what, value, goal = "") {
  console.log(`${what.padEnd(62)}${value.padStart(12)}   ${goal}`);
}

const ms = (value) => `${value.toFixed(0)} ms`;
const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))];

/** Runs `measure` on a page of a server over what `write` has left. */
async function onPage(browser, tab, write, measure) {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-tabs-"));
  const logdir = join(folder, "logs");
  write(logdir);
  const server = await serve(logdir, join(folder, "index.sqlite"));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(timeFrames);
    await page.goto(`${server.url}#${tab}`);
    await measure(page);
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Colour gradients with noise, which a PNG does not shrink to nothing. */
function writeImages(logdir) {
  const writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < steps; step++) {
    const data = Uint8Array.from({ length: side * side * 3 }, (_, at) => {
      const noise = (Math.imul(at + step * 7919, 2654435761) >>> 28) & 15;
      return (at / 300 + step + noise) & 255;
    });
    writer.image("picture", { shape: [side, side, 3], data }, step);
  }
  writer.close();
}

/** In the page: drags the slider to its end over so many frames; how far the picture is behind, in steps and time. */
async function dragSlider(frames) {
  const answer = await fetch("api/v1/data/images/images?run=train&tag=picture&sample=0");
  const listed = await answer.json();
  const stepOf = new Map(listed.map(({ query, step }) => [query, step]));
  const slider = document.querySelector("article input[type=range]");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const shown = () =>
    stepOf.get(document.querySelector(".image-frame img")?.getAttribute("src")?.split("?")[1]);
  const frame = () => new Promise(requestAnimationFrame);
  const behind = [];
  const gaps = [];
  let last = performance.now();
  for (let at = 0; at <= frames; at++) {
    const wanted = Math.round((at / frames) * (listed.length - 1));
    set.call(slider, String(wanted));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await frame();
    behind.push(wanted - (shown() ?? 0));
    gaps.push(performance.now() - last);
    last = performance.now();
  }
  const end = performance.now();
  while (shown() !== listed.at(-1).step) await frame();
  return { behind: behind.slice(10), gaps: gaps.slice(10), settleMs: performance.now() - end };
}

/** Resident bytes of all of the browser's page processes, as Linux has them; null elsewhere. */
async function residentBytes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  try {
    return processInfo
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1] * 1024)
      .reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return null;
  }
}

export async function measureImages(browser) {
  console.log(`\n${steps} images of ${side} × ${side}: the slider dragged from end to end`);
  await onPage(browser, "images", writeImages, async (page) => {
    await page.locator(".image-frame img").waitFor();
    const before = await residentBytes(browser);
    const { behind, gaps, settleMs } = await page.evaluate(dragSlider, 300);
    const perFrame = steps / 300;
    print("picture behind the pointer, median", `${quantile(behind, 0.5)} steps`);
    print("  in frames of the drag", (quantile(behind, 0.5) / perFrame).toFixed(1));
    print("frames, 95th percentile", ms(quantile(gaps, 0.95)));
    print("last picture shown after the drag", ms(settleMs));
    const first = await residentBytes(browser);
    for (let turn = 0; turn < 3; turn++) await page.evaluate(dragSlider, 300);
    print(
      "heap with array buffers after four drags",
      `${((await heapBytes(page)) / 1e6).toFixed(0)} MB`,
    );
    const after = await residentBytes(browser);
    if (before && first && after) {
      print("page process grown by the first drag", `${((first - before) / 1e6).toFixed(0)} MB`);
      print("  by the three after it", `${((after - first) / 1e6).toFixed(0)} MB`, "bounded");
    }
  });
}

/** A ball of normally distributed points. */
function writePoints(logdir) {
  const run = join(logdir, "cloud");
  mkdirSync(run, { recursive: true });
  new SummaryWriter(run).close();
  const normal = (at) =>
    Array.from({ length: 6 }, (_, k) => Math.sin(at * 12.9898 + k * 78.233) * 43758.5453).reduce(
      (sum, value) => sum + value - Math.floor(value),
      -3,
    );
  const rows = Array.from({ length: points }, (_, at) =>
    [0, 1, 2].map((axis) => normal(at * 3 + axis).toFixed(4)).join("\t"),
  );
  writeFileSync(join(run, "points.tsv"), rows.join("\n"));
  writeFileSync(
    join(run, "projector_config.pbtxt"),
    'embeddings { tensor_name: "points" tensor_path: "points.tsv" }',
  );
}

/** In the page, before its own scripts: notes how long each frame's callbacks take. */
function timeFrames() {
  const own = window.requestAnimationFrame.bind(window);
  Object.assign(window, { frameMs: [] });
  window.requestAnimationFrame = (callback) =>
    own((time) => {
      const start = performance.now();
      callback(time);
      window.frameMs.push(performance.now() - start);
    });
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
  console.log(
    `\n${points.toLocaleString("en-US")} projected points: the cloud turned by a key a frame`,
  );
  await onPage(browser, "projector", writePoints, async (page) => {
    await page.getByText("100,000 points", { exact: true }).waitFor({ timeout: 120_000 });
    await page.evaluate(turnCloud, 20);
    await page.evaluate(() => window.frameMs.splice(0));
    const gaps = await page.evaluate(turnCloud, frames);
    const work = (await page.evaluate(() => window.frameMs)).filter((ms) => ms > 1);
    const late = gaps.filter((gap) => gap > 25).length;
    print("drawing of a frame, median", `${quantile(work, 0.5).toFixed(1)} ms`, "≤ 16 ms");
    print("drawing of a frame, 95th percentile", `${quantile(work, 0.95).toFixed(1)} ms`);
    print("frames, median", ms(quantile(gaps, 0.5)));
    print("frames, 95th percentile", ms(quantile(gaps, 0.95)));
    print("frames dropped", `${late} of ${gaps.length}`, "none");
  });
}
