// npm test: installs, builds and runs every test, the browser's included. Flags after -- go to vitest.
import "./modern-node.mjs";
import { build } from "./build-steps.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, run, tool } from "./steps.mjs";

ensureInstalled();
const chromium = ensureChromium();
build();
run(tool("vitest"), ["run", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
