// The steps that the root scripts share: run a command, install and build what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the repository root with its output shown; ends this process with its status where it fails. */
export function run(command, args, options = {}) {
  // On Windows npm and the tools that it installs are scripts of the shell, which takes an unquoted path apart.
  const needsShell = process.platform === "win32" && command !== process.execPath;
  const { status, signal, error } = spawnSync(needsShell ? `"${command}"` : command, args, {
    cwd: root,
    stdio: "inherit",
    shell: needsShell,
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) {
    console.error(`failed: ${command} ${args.join(" ")}${signal ? ` (${signal})` : ""}`);
    process.exit(status || 1);
  }
}

/** The path of a tool that npm installed in the repository. */
export function tool(name) {
  return join(root, "node_modules", ".bin", name);
}

/** Installs the locked packages unless the last install was made from the same lock file. */
export function ensureInstalled() {
  const stamp = join(root, "node_modules", ".package-lock.json");
  const isFresh =
    existsSync(stamp) &&
    statSync(stamp).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (!isFresh) run("npm", ["ci", "--no-fund", "--no-audit"]);
}

/** Where the packages' own version stands. */
export function version() {
  return JSON.parse(readFileSync(join(root, "cli", "package.json"), "utf8")).version;
}
