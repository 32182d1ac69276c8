// Finds the Chromium that the browser tests drive, or installs Debian's; says so and fails where neither works.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function find() {
  return candidates.find((path) => path && existsSync(path));
}

/** Installs Debian's Chromium where this user may (root, apt); says what it does, as it takes a minute. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("No Chromium found: installing Debian's (apt-get install chromium)");
  const options = { stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], options);
}

/** The path of a Chromium; ends the process with status 1 where there is none. */
export function ensureChromium() {
  let path = find();
  if (!path) {
    installFromDebian();
    path = find();
  }
  if (path) return path;
  console.error(
    "The browser tests need Chromium or Chrome and none was found. " +
      "Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.",
  );
  process.exit(1);
}
