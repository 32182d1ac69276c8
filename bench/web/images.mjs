// What a slider over 1,000 images costs: how far the picture is behind the pointer, and the memory that it takes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "tb-ts/writer";
import { heapBytes } from "./page-figures.mjs";
import { ms, onPage, print, quantile } from "./tab-page.mjs";

const steps = 1000;
const side = 256;

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
  await onPage(browser, { tab: "images", write: writeImages }, async (page) => {
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
