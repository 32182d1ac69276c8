// Checks the architecture's import rules: directions between packages, api and ingest meeting only in store,
// no runtime cycle between modules. Type-only imports are free within a package and for web → server.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { root } from "./steps.mjs";

const packages = ["proto", "engine", "server", "client", "web", "cli"];

/** What each package may import at run time; client and web may take types from server besides. */
const allowed = {
  proto: [],
  engine: ["proto"],
  server: ["proto"],
  client: [],
  web: ["client"],
  cli: ["proto", "engine", "server", "client"],
};
const allowedTypes = { client: ["server"], web: ["server"] };

/** Folders of one package that may not import one another at run time. */
const apart = [
  ["server/src/api", "server/src/ingest"],
  ["server/src/store", "server/src/api"],
  ["engine/src/summary", "engine/src/kernels"],
];

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function sourceFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file) {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(importPattern)].map((match) => ({
    typeOnly: Boolean(match[2]),
    lazy: match[4] !== undefined,
    specifier: match[3] ?? match[4],
  }));
}

function resolveRelative(file, specifier) {
  const base = resolve(dirname(file), specifier);
  const candidates = [
    base,
    base.replace(/\.js$/, ".ts"),
    `${base}.ts`,
    `${base}.tsx`,
    join(base, "index.ts"),
  ];
  return candidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function packageRule(owner, { specifier, typeOnly }) {
  const target = packages.find(
    (name) => specifier === `@tb-ts/${name}` || specifier.startsWith(`@tb-ts/${name}/`),
  );
  if (!target || target === owner || allowed[owner].includes(target)) return null;
  if (typeOnly && allowedTypes[owner]?.includes(target)) return null;
  return `${owner} must not import ${typeOnly ? "types of " : ""}${target}`;
}

function apartRule(from, to) {
  const crossed = apart.find(
    ([a, b]) =>
      (from.startsWith(`${a}/`) && to.startsWith(`${b}/`)) ||
      (from.startsWith(`${b}/`) && to.startsWith(`${a}/`)),
  );
  return crossed ? `${crossed[0]} and ${crossed[1]} must not import each other` : null;
}

/** The first cycle in the graph of run-time imports, as a list of files, or null. */
function findCycle(graph) {
  const state = new Map();
  const path = [];
  function visit(node) {
    if (state.get(node) === "done") return null;
    if (state.get(node) === "open") return [...path.slice(path.indexOf(node)), node];
    state.set(node, "open");
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(node, "done");
    return null;
  }
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}

const problems = [];
const graph = new Map();
for (const name of packages) {
  for (const file of sourceFiles(join(root, name, "src"))) {
    const from = relative(root, file);
    const edges = [];
    for (const item of importsOf(file)) {
      const wrong = packageRule(name, item);
      if (wrong) problems.push(`${from}: ${wrong} (${item.specifier})`);
      if (!item.specifier.startsWith(".")) continue;
      const target = resolveRelative(file, item.specifier.replace(/\?.*$/, ""));
      if (!target) continue;
      const to = relative(root, target);
      if (!to.startsWith(`${name}/`))
        problems.push(`${from}: leaves its package (${item.specifier})`);
      if (item.typeOnly) continue;
      const tooClose = apartRule(from, to);
      if (tooClose) problems.push(`${from}: ${tooClose}`);
      if (!item.lazy) edges.push(to);
    }
    graph.set(from, edges);
  }
}
const cycle = findCycle(graph);
if (cycle) problems.push(`import cycle: ${cycle.join(" → ")}`);

for (const problem of problems) console.error(problem);
console.log(`imports: ${graph.size} modules, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
