// npm run version: the changes that wait in .changeset become the next version of every package, and its part of CHANGELOG.md.
import "./modern-node.mjs";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, version } from "./steps.mjs";

const folder = join(root, ".changeset");
/** Each change's sentence, as a point of a list. */
const changes = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(folder, name), "utf8").split(/^---$/m)[2].trim())
  .map((text) => `- ${text.replaceAll("\n", "\n  ")}\n`);
if (changes.length === 0) {
  console.error("Nothing waits in .changeset: there is no version to make.");
  process.exit(2);
}

run("npx", ["-y", "@changesets/cli@2", "version"]);
run("npm", ["install", "--package-lock-only", "--ignore-scripts"]);

const path = join(root, "CHANGELOG.md");
const part = `## ${version()}\n\n${changes.join("")}\n`;
writeFileSync(
  path,
  readFileSync(path, "utf8").replace(/^## /m, () => `${part}## `),
);
