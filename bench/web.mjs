// npm run bench -- web: redraws beside uPlot, then what a user waits for on large log directories, in one Chromium.
import { chromium } from "playwright-core";
import { ensureChromium } from "../scripts/chromium.mjs";
import { measureLoads } from "./web/loads.mjs";
import { measureRedraws } from "./web/redraw.mjs";

const args = [
  ...["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];
const browser = await chromium.launch({ executablePath: ensureChromium(), args });
await measureRedraws(browser);
await measureLoads(browser);
await browser.close();
