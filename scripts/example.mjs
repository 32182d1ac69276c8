// npm run example:NAME: runs examples/NAME.ts on the built packages.
import "./modern-node.mjs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build-steps.mjs";
import { ensureInstalled, root, run } from "./steps.mjs";

const [name, ...args] = process.argv.slice(2);
ensureInstalled();
if (!existsSync(join(root, "engine", "dist", "index.js"))) build();
run(process.execPath, [join("examples", `${name}.mjs`), ...args]);
