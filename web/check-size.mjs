// Proves on the built page that its first JavaScript stays within 200 KB gzipped: what index.html loads, what that
// imports, and the code of the tab shown first.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const limitBytes = 200 * 1024;
const firstTab = /^time-series-.*\.js$/;
const page = join(import.meta.dirname, "..", "server", "static");
const assets = join(page, "assets");

/** A script and all that it imports before it runs, as absolute paths. */
function withImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, specifier] of text.matchAll(/(?:^|[;}\n])import[^"'();]*["'](\.[^"']+)["']/g))
    withImports(join(dirname(path), specifier), found);
  return found;
}

const html = readFileSync(join(page, "index.html"), "utf8");
const entries = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, path]) =>
  join(page, path),
);
const tab = readdirSync(assets).filter((name) => firstTab.test(name));
const scripts = new Set(
  [...entries, ...tab.map((name) => join(assets, name))].flatMap((path) => [...withImports(path)]),
);
const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
console.log(`first JavaScript: ${(bytes / 1024).toFixed(1)} KB gzipped of ${limitBytes / 1024} KB`);
if (entries.length === 0 || tab.length === 0 || bytes > limitBytes) {
  console.error("too much JavaScript, or the build is not laid out as expected: load it later");
  process.exit(1);
}
