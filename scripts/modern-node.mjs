// Re-runs the calling script under Node 24 where the machine's own Node is older than the project needs.
// Imported first by every root script; parses on Node 18.
import { spawnSync } from "node:child_process";

const [major, minor] = process.versions.node.split(".").map(Number);
const isModern = major > 22 || (major === 22 && minor >= 12);

if (!isModern) {
  if (process.env.TB_TS_MODERN_NODE) {
    console.error(`npx -y node@24 gave Node ${process.versions.node}; tb-ts needs 22.12 or newer.`);
    process.exit(2);
  }
  console.error(`Node ${process.versions.node} is older than 22.12: running under npx -y node@24`);
  // Signals of the terminal reach the child directly; the parent only waits for it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  const { status } = spawnSync("npx", ["-y", "node@24", ...process.argv.slice(1)], {
    stdio: "inherit",
    env: { ...process.env, TB_TS_MODERN_NODE: "1" },
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}
