// npm run check: every static check: format and lint, types, import directions and cycles.
import "./modern-node.mjs";
import { ensureInstalled, run, tool } from "./steps.mjs";

ensureInstalled();
run(tool("biome"), ["ci", "."]);
run(tool("tsc"), ["-b"]);
run(process.execPath, ["scripts/check-imports.mjs"]);
