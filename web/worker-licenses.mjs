// Adds the libraries of the workers to the licences of the built page: Vite lists those of the page's own modules.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const source = join(import.meta.dirname, "src");
const list = join(import.meta.dirname, "..", "server", "static", "licenses.md");

const entryPoints = readdirSync(source, { recursive: true })
  .filter((path) => path.endsWith("-worker.ts"))
  .map((path) => join(source, path));
const { metafile } = await build({
  ...{ entryPoints, bundle: true, write: false, metafile: true, outdir: "unused" },
  ...{ format: "esm", logLevel: "warning" },
});

/** Folders of the packages that the workers' modules come from. */
const folders = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  ),
);

/** A package's entry as Vite writes it; a package without a licence's text must not be bundled unseen. */
function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no file with its licence's text`);
  const text = readFileSync(join(folder, file), "utf8").trim();
  return { heading: `## ${name} - ${version} (${license})`, text };
}

const known = readFileSync(list, "utf8");
const entries = [...folders].map((folder) => entryOf(resolve(folder)));
const missing = entries.filter(({ heading }) => !known.includes(heading));
const added = missing.map(({ heading, text }) => `\n${heading}\n\n${text}\n`);
writeFileSync(list, known + added.join(""));
