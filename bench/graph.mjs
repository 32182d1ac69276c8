// Graph layout beside dagre in the same run: time, and how often the drawn edges cross.
// npm run bench -- graph [--big]: --big adds 50,000 nodes; dagre lays out graphs of at most 500 nodes. Then what the
// tab makes a user wait for, in Chromium.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import dagre from "@dagrejs/dagre";
import { build } from "esbuild";
import { measureInBrowser } from "./graph/browser.mjs";

const root = join(import.meta.dirname, "..");
const DAGRE_LIMIT = 500;
const NODE = { width: 80, height: 30, nodeGap: 24, rankGap: 40 };

/** The page's own modules, bundled for Node. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { readGraphDef } from "./source/graph-def.ts";
        export { buildOpGraph } from "./model/op-graph.ts";
        export { buildHierarchy } from "./model/hierarchy.ts";
        export { buildMetaEdges } from "./model/meta-edges.ts";
        export { GraphSession } from "./worker/graph-session.ts";
        export { finish, layeredLayout } from "./layout/layered-layout.ts";`,
      resolveDir: join(root, "web", "src", "graphs"),
    },
    ...{ bundle: true, format: "esm", platform: "node", write: false, logLevel: "error" },
  });
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-bench-"));
  const file = join(folder, "graphs.mjs");
  writeFileSync(file, outputFiles[0].contents);
  const modules = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return modules;
}

const graphs = await load();

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function ours({ count, edges }) {
  const input = {
    nodeCount: count,
    left: new Float64Array(count).fill(NODE.width / 2),
    right: new Float64Array(count).fill(NODE.width / 2),
    height: new Float64Array(count).fill(NODE.height),
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
    fromX: new Float64Array(edges.length),
    toX: new Float64Array(edges.length),
    pin: new Int8Array(count),
    nodeGap: NODE.nodeGap,
    rankGap: NODE.rankGap,
  };
  const { ms, result } = timed(() => graphs.finish(graphs.layeredLayout(input)));
  const lines = edges.map((_edge, edge) => {
    const [first, end] = [result.pointStart[edge], result.pointStart[edge + 1]];
    return Array.from({ length: end - first }, (_, i) => [
      result.pointX[first + i],
      result.pointY[first + i],
    ]);
  });
  return { ms, lines };
}

function dagres({ count, edges }) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ nodesep: NODE.nodeGap, ranksep: NODE.rankGap });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let node = 0; node < count; node++) graph.setNode(String(node), { ...NODE });
  for (const [from, to] of edges) graph.setEdge(String(from), String(to));
  const { ms } = timed(() => dagre.layout(graph));
  const lines = edges.map(([from, to]) =>
    graph.edge(String(from), String(to)).points.map(({ x, y }) => [x, y]),
  );
  return { ms, lines };
}

function side([ax, ay], [bx, by], [cx, cy]) {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** How often the polylines of different edges properly cross; runs on one another (trunks) do not count. */
function crossings(lines) {
  const parts = lines.flatMap((points, line) =>
    points.slice(1).map((to, at) => ({ from: points[at], to, line })),
  );
  const top = ({ from, to }) => Math.min(from[1], to[1]);
  parts.sort((a, b) => top(a) - top(b));
  let count = 0;
  parts.forEach((a, index) => {
    const bottom = Math.max(a.from[1], a.to[1]);
    for (let other = index + 1; other < parts.length && top(parts[other]) < bottom; other++) {
      const b = parts[other];
      if (a.line === b.line) continue;
      const isCut = side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0;
      if (isCut && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0) count++;
    }
  });
  return count;
}

function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph like those of networks: most edges short, some reach further back. */
function randomGraph(count, reach) {
  const random = randomNumbers(count);
  const edges = new Map();
  for (let to = 1; to < count; to++)
    for (let n = random() < 0.5 ? 1 : 2; n > 0; n--) {
      const from = Math.max(0, to - 1 - Math.floor(random() ** 2 * reach));
      edges.set(from * count + to, [from, to]);
    }
  return { name: `random, ${count} nodes`, count, edges: [...edges.values()] };
}

/** All operations of a graph file as one flat graph, and each of its scopes. */
function* graphsOf(name, text) {
  const op = graphs.buildOpGraph(graphs.readGraphDef(text));
  const flat = new Map();
  for (let edge = 0; edge < op.edges.count; edge++) {
    const [from, to] = [op.edges.from[edge], op.edges.to[edge]];
    flat.set(from * op.count + to, [from, to]);
  }
  const used = [...new Set([...flat.values()].flat())];
  const index = new Map(used.map((node, at) => [node, at]));
  const edges = [...flat.values()].map(([from, to]) => [index.get(from), index.get(to)]);
  yield { name: `${name}, flat`, count: used.length, edges };
  const tree = graphs.buildHierarchy(op);
  const meta = graphs.buildMetaEdges(tree);
  for (let scope = 0; scope < tree.count; scope++) {
    const children = tree.children(scope);
    const within = meta.within(scope);
    if (within.length < 8) continue;
    const at = new Map(children.map((child, place) => [child, place]));
    yield {
      name: `${name}, ${tree.names[scope] || "root"}`,
      count: children.length,
      edges: within.map((edge) => [at.get(meta.from[edge]), at.get(meta.to[edge])]),
    };
  }
}

const folder = join(root, "web", "test", "graphs");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".pbtxt.gz") && !file.includes("-step4"))
  .map((file) => ({
    name: file.replace(".pbtxt.gz", ""),
    text: gunzipSync(readFileSync(join(folder, file))).toString(),
  }));

console.log("crossings and milliseconds      nodes edges     ours           dagre       ratio");
const cases = [50, 150, 300, 500].map((count) => randomGraph(count, 30));
for (const { name, text } of files) cases.push(...graphsOf(name, text));
const total = { ours: 0, dagre: 0 };
for (const graph of cases.filter(({ count }) => count <= DAGRE_LIMIT)) {
  const [mine, theirs] = [ours(graph), dagres(graph)];
  const [a, b] = [crossings(mine.lines), crossings(theirs.lines)];
  total.ours += a;
  total.dagre += b;
  if (a === 0 && b === 0) continue;
  const figures = `${String(a).padStart(6)} ${mine.ms.toFixed(1).padStart(8)} ${String(b).padStart(6)} ${theirs.ms.toFixed(1).padStart(8)}`;
  console.log(
    `${graph.name.slice(-30).padEnd(30)} ${String(graph.count).padStart(6)} ${String(graph.edges.length).padStart(5)} ${figures} ${(a / b).toFixed(2).padStart(8)}`,
  );
}
console.log(`all: ${total.ours} crossings, dagre ${total.dagre}`);

for (const count of process.argv.includes("--big") ? [10_000, 50_000] : [10_000]) {
  const graph = randomGraph(count, 40);
  console.log(`flat, ${count} nodes, ${graph.edges.length} edges: ${ours(graph).ms.toFixed(0)} ms`);
}

for (const { name, text } of files) {
  const opened = timed(() => new graphs.GraphSession({ text }));
  const session = opened.result;
  const { outline } = session.opened();
  const view = { inclusion: [], byDegree: true, direction: "up" };
  const closed = timed(() => session.scene({ ...view, expanded: [] }));
  const scopes = [...outline.kind.keys()].filter((node) => node > 0 && outline.kind[node] !== 2);
  const all = timed(() => session.scene({ ...view, expanded: scopes }));
  console.log(
    `${name.padEnd(22)} ${String(outline.count).padStart(5)} nodes: read and modelled ${opened.ms.toFixed(0)} ms, closed scene ${closed.ms.toFixed(1)} ms, all ${scopes.length} scopes open ${all.ms.toFixed(0)} ms`,
  );
}

await measureInBrowser(randomGraph(10_000, 40));
