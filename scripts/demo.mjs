// npm run demo: installs, builds, serves ./runs and trains two small models into it while the page is open.
// Flags after -- go to the server: npm run demo -- --port 7000
import "./modern-node.mjs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { build } from "./build-steps.mjs";
import { whenEnded } from "./ending.mjs";
import { ensureInstalled, root } from "./steps.mjs";

const flags = process.argv.slice(2);
const logdir = flagValue("--logdir") ?? join(root, "runs");
const children = new Set();

function flagValue(name) {
  const at = flags.findIndex((flag) => flag === name || flag.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return flags[at].includes("=") ? flags[at].slice(name.length + 1) : flags[at + 1];
}

/** Starts a script of the repository; resolves with its exit code, 1 where a signal ended it. */
function start(script, args) {
  const child = spawn(process.execPath, [join(root, script), ...args], { stdio: "inherit" });
  children.add(child);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

function stopAll() {
  for (const child of children) child.kill("SIGTERM");
}

async function train() {
  for (const [example, ...args] of [["notebook"], ["digits", "--epochs", "60"]]) {
    const code = await start(`examples/${example}.mjs`, [
      "--logdir",
      join(logdir, example),
      ...args,
    ]);
    if (code !== 0) return;
  }
  console.log("Training is done; the dashboard stays up until CTRL+C.");
}

ensureInstalled();
build();
whenEnded(stopAll);
const serverFlags = flagValue("--logdir") === undefined ? ["--logdir", logdir, ...flags] : flags;
const served = start("cli/bin/tb-ts.js", serverFlags);
train();
process.exitCode = await served;
stopAll();
