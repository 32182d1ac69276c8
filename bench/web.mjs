// npm run bench -- web [SECTION …]: redraws beside uPlot, what a user waits for on large log directories, what the
// heavier tabs cost, in one Chromium. Sections are redraws, loads, images, projector; all of them unless named.
import { chromium } from "playwright-core";
import { ensureChromium } from "../scripts/chromium.mjs";
import { measureImages } from "./web/images.mjs";
import { measureLoads } from "./web/loads.mjs";
import { measureProjector } from "./web/projector.mjs";
import { measureRedraws } from "./web/redraw.mjs";

const sections = {
  redraws: measureRedraws,
  loads: measureLoads,
  images: measureImages,
  projector: measureProjector,
};
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(sections, name));
if (unknown) {
  console.error(`no section ${unknown}; there are: ${Object.keys(sections).join(", ")}`);
  process.exit(2);
}

const args = [
  ...["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];
const browser = await chromium.launch({ executablePath: ensureChromium(), args });
for (const [name, measure] of Object.entries(sections))
  if (wanted.length === 0 || wanted.includes(name)) await measure(browser);
await browser.close();
