// A page of one tab over a log directory of its own, and how its figures are printed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "./serve.mjs";

export function print(what, value, goal = "") {
  console.log(`${what.padEnd(62)}${value.padStart(12)}   ${goal}`);
}

export const ms = (value) => `${value.toFixed(0)} ms`;
export const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))];

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

/** Runs `measure` on a page of a server over what `write` has left, on a screen of so many pixels a CSS pixel. */
export async function onPage(browser, { tab, write, density = 1 }, measure) {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-tabs-"));
  const logdir = join(folder, "logs");
  write(logdir);
  const server = await serve(logdir, join(folder, "index.sqlite"));
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: density });
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
