// Re-runs the calling script under Node 24 where the machine's own Node is older than the project needs.
// Imported first by every root script; parses on Node 18.
import { spawn, spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { whenEnded } from "./ending.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
const isModern = major > 22 || (major === 22 && minor >= 12);
if (!isModern) process.exit(await runUnder(findModernNode()));

/** The path of a Node 24 from npm's registry: npx fetches it once and keeps it in npm's cache. */
function findModernNode() {
  console.error(`Node ${process.versions.node} is older than 22.12: running under npx -y node@24`);
  const { status, stdout } = spawnSync("npx", ["-y", "node@24", "-p", "process.execPath"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const path = stdout?.trim();
  if (status === 0 && path) return path;
  console.error("npx -y node@24 failed. Install Node 22.12 or newer and run this again.");
  process.exit(2);
}

/** Runs the script under that Node, which `npm` and other commands find first as well; hands signals on to it. */
async function runUnder(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
  });
  whenEnded(() => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
