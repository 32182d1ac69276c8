// npm run bench -- NAME [flags]: runs bench/NAME.mjs on the built packages; without a name, lists them.
import "./modern-node.mjs";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build-steps.mjs";
import { ensureInstalled, root, run } from "./steps.mjs";

const [name, ...args] = process.argv.slice(2);
const folder = join(root, "bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -4));
if (!name || !names.includes(name)) {
  console.error(`usage: npm run bench -- NAME [flags]; NAME is one of: ${names.join(", ")}`);
  process.exit(2);
}
ensureInstalled();
if (!existsSync(join(root, "cli", "dist", "main.js"))) build();
run(process.execPath, [join(folder, `${name}.mjs`), ...args]);
