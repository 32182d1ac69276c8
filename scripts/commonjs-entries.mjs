// Beside each entry of the published packages, one for CommonJS: `require` gets the very same module, and TypeScript's
// older module settings (node16, node18), which know of no `require` of modules, its types.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./steps.mjs";

/** `./dist/index.js` and `./dist/index.d.ts` as CommonJS names them: `.cjs`, `.d.cts`. */
export function makeCommonJsEntries() {
  for (const name of ["proto", "engine", "server", "client", "cli"]) {
    const { exports } = JSON.parse(readFileSync(join(root, name, "package.json"), "utf8"));
    for (const { import: module, require: common } of Object.values(exports)) {
      const [types, code] = [module.types.replace(/\.d\.ts$/, ".js"), module.default].map(
        (path) => `"./${basename(path)}"`,
      );
      writeFileSync(join(root, name, common.default), `module.exports = require(${code});\n`);
      const declaration = `// @ts-ignore Node takes it from 22.12 on.\nexport * from ${types};\n`;
      writeFileSync(join(root, name, common.types), declaration);
    }
  }
}
