// What a user of the graph tab waits for in Chromium: opening, the longest task, moving about, opening a scope.
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { SummaryWriter } from "tb-ts/writer";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { serve } from "../web/serve.mjs";
import { tracedTasks } from "./traced-tasks.mjs";

const opens = 5;
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"];
/** TensorFlow's graphs of ResNet50 and of a MobileNetV2 training step, where they lie beside the checkout. */
const fixture = join(
  import.meta.dirname,
  "..",
  "..",
  "..",
  "shared",
  "fixtures",
  "biggraph",
  "logdir",
);

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function print(what, value, goal) {
  console.log(`${what.padEnd(62)}${value.padStart(12)}   ${goal}`);
}

/** In the page, before its own scripts: notes the first drawn frame. */
function observe() {
  window.noted = { firstFrameMs: 0 };
  const onFrame = () => {
    window.noted.firstFrameMs ||= performance.now();
  };
  document.addEventListener("frame", onFrame, true);
}

async function openGraph(browser, url, query) {
  const options = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(`${url}?${query}#graphs`);
  await page.waitForFunction(() => window.noted.firstFrameMs > 0, null, { timeout: 60_000 });
  // What the drawing drags after itself, the minimap above all, counts too.
  await page.waitForTimeout(500);
  return page;
}

async function measureOpening(browser, url, title, query, goal) {
  const [times, tasks] = [[], []];
  let page = null;
  for (let at = 0; at < opens; at++) {
    await page?.context().close();
    const traced = await tracedTasks(browser, () => openGraph(browser, url, query));
    page = traced.result;
    times.push(await page.evaluate(() => window.noted.firstFrameMs));
    tasks.push(...traced.tasks);
  }
  print(`${title}: on the screen after navigation`, `${median(times).toFixed(0)} ms`, goal);
  const longest = (of) => `${Math.max(...tasks.map(of)).toFixed(0)} ms`;
  print(
    "  longest main-thread task, CPU, worst of all",
    longest((task) => task.cpuMs),
    "≤ 50 ms",
  );
  print(
    "  the same by the clock, while others had the machine",
    longest((task) => task.ms),
    "",
  );
  return page;
}

/** In the page: moves the drawing a step a frame; resolves to the gaps between frames. */
function moveAbout(isZoom) {
  const canvas = document.querySelector(".graph-canvas");
  const bounds = canvas.getBoundingClientRect();
  const at = { clientX: bounds.x + bounds.width / 2, clientY: bounds.y + bounds.height / 2 };
  const pointer = (type, x) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { ...at, clientX: x, pointerId: 1, button: 0, bubbles: true }),
    );
  canvas.setPointerCapture = () => {};
  const gaps = [];
  return new Promise((resolve) => {
    let [step, before] = [0, performance.now()];
    if (!isZoom) pointer("pointerdown", at.clientX);
    const move = (now) => {
      gaps.push(now - before);
      before = now;
      if (++step > 120) return resolve(gaps.slice(1));
      if (isZoom) {
        const deltaY = step % 60 < 30 ? -40 : 40;
        canvas.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY, cancelable: true }));
      } else pointer("pointermove", at.clientX + 200 * Math.sin(step / 10));
      requestAnimationFrame(move);
    };
    requestAnimationFrame(move);
  });
}

async function measureMoving(page, title) {
  for (const [what, isZoom] of [
    ["panning", false],
    ["zooming", true],
  ]) {
    const gaps = await page.evaluate(moveAbout, isZoom);
    const late = gaps.filter((gap) => gap > 25).length;
    print(`${title}, ${what}: frames dropped`, `${late} of ${gaps.length}`, "none");
  }
}

/** From the key that opens the selected scope to the frame that shows it open. */
function openSelected() {
  const canvas = document.querySelector(".graph-canvas");
  const start = performance.now();
  return new Promise((resolve) => {
    new MutationObserver((_records, observer) => {
      observer.disconnect();
      const onFrame = () => resolve(performance.now() - start);
      canvas.addEventListener("frame", onFrame, { once: true });
    }).observe(canvas, { attributeFilter: ["data-boxes"] });
    canvas.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
}

/** Opens closed scopes of the outline by key, closes them again. */
async function measureScopes(page, title) {
  const scopes = page.locator('[role="treeitem"][aria-expanded]');
  const names = (await scopes.locator(".graph-row-name").allTextContents()).slice(0, 8);
  const times = [];
  for (const name of names) {
    const row = scopes.filter({ hasText: name }).first();
    if ((await row.getAttribute("aria-expanded")) === "true") continue;
    await row.click();
    times.push(await page.evaluate(openSelected));
    await page.evaluate(openSelected);
  }
  if (times.length === 0) return;
  const worst = Math.max(...times);
  print(
    `${title}: a scope opens, ${times.length} of them, median`,
    `${median(times).toFixed(0)} ms`,
    "≤ 200 ms",
  );
  print("  worst", `${worst.toFixed(0)} ms`, "");
}

/** A run with one graph of nodes without scopes. */
function writeFlat(logdir, { count, edges }) {
  const inputs = Array.from({ length: count }, () => []);
  for (const [from, to] of edges) inputs[to].push(`n${from}n`);
  const node = inputs.map((input, at) => ({ name: `n${at}n`, op: `Op${at % 7}`, input }));
  const writer = new SummaryWriter(join(logdir, "flat"));
  writer.graph({ node });
  writer.close();
}

/** `flat`: nodes and edges of a large graph without scopes. */
export async function measureInBrowser(flat) {
  console.log("\nin the browser, server and browser on this machine");
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-graph-"));
  const logdir = join(folder, "logs");
  writeFlat(logdir, flat);
  if (existsSync(fixture)) cpSync(fixture, join(logdir, "big"), { recursive: true });
  const server = await serve(logdir, join(folder, "index.sqlite"));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
  try {
    const page = await measureOpening(
      browser,
      server.url,
      "10,000 flat nodes",
      "graphRun=flat",
      "",
    );
    await measureMoving(page, "10,000 flat nodes");
    if (existsSync(fixture)) await measureNetworks(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureNetworks(browser, url) {
  for (const [title, query] of [
    ["ResNet50, 2,380 nodes", "graphRun=big/resnet50"],
    ["MobileNetV2 training step, 4,434 nodes", "graphRun=big/mobilenet&graphTag=train_step"],
  ]) {
    const page = await measureOpening(browser, url, title, query, "≤ 1 s");
    await measureScopes(page, title);
    await page.context().close();
  }
}
