// Writes tensorboard-hierarchy.json.gz: what TensorBoard's own page makes of every graph in this folder.
// node web/test/graphs/record-tensorboard.mjs [TENSORBOARD], the command of TensorBoard 2.21 (default: tensorboard).
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
const TRACES = 12;

/** A run with a graph, without which TensorBoard has no graph tab; its graph is not looked at. */
function writeLogdir(logdir) {
  const writer = new SummaryWriter(logdir);
  writer.graph(Uint8Array.of());
  writer.close();
}

async function startTensorBoard(logdir) {
  const command = process.argv[2] ?? "tensorboard";
  const server = spawn(command, ["--logdir", logdir, "--port", "0", "--host", "127.0.0.1"]);
  const url = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`${command} ended with ${code}`)));
    server.stderr.on("data", (chunk) => {
      const found = /http:\/\/\S+/.exec(chunk);
      if (found) resolve(found[0]);
    });
  });
  return { server, url };
}

/** Runs in the page: defines `findDeep`, which looks through shadow roots. */
function addFindDeep() {
  const findIn = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll("*")) {
      const inner = element.shadowRoot && findIn(element.shadowRoot, selector);
      if (inner) return inner;
    }
    return null;
  };
  globalThis.findDeep = (selector) => findIn(document, selector);
}

/** Runs in the page, once TensorBoard has built the graph and looked for templates. */
function readHierarchy(traceCount) {
  const scene = globalThis.findDeep("tf-graph-scene");
  const { renderHierarchy } = scene;
  const { hierarchy } = renderHierarchy;
  const KINDS = ["scope", "op", "series"];
  const drawn = Object.values(hierarchy.getNodeMap()).filter(
    (node) => node.name !== hierarchy.root.name && KINDS[node.type] && isDrawn(node),
  );

  /** Constants and summaries are in the map too, but in no scope's graph. */
  function isDrawn(node) {
    return node.parentNode?.metagraph?.node(node.name) === node;
  }

  const groups = [hierarchy.root, ...drawn.filter((node) => node.isGroupNode)];
  const edges = groups.flatMap(({ metagraph }) =>
    metagraph.edges().map((pair) => {
      const { numRegularEdges, numControlEdges } = metagraph.edge(pair);
      return [pair.v, pair.w, numRegularEdges, numControlEdges];
    }),
  );

  const setAside = {};
  const pending = [hierarchy.root];
  for (let group = pending.shift(); group; group = pending.shift()) {
    renderHierarchy.buildSubhierarchy(group.name);
    const rendered = renderHierarchy.getRenderNodeByName(group.name);
    rendered.expanded = true;
    const aside = [...rendered.isolatedInExtract, ...rendered.isolatedOutExtract];
    if (aside.length > 0) setAside[group.name] = aside.map(({ node }) => node.name).sort();
    for (const name of group.metagraph.nodes()) {
      const child = group.metagraph.node(name);
      if (child?.isGroupNode) pending.push(child);
    }
  }

  // TensorBoard marks what it traces on the page's elements: these stand for all operations, drawn at once.
  const marks = document.createElement("div");
  for (const node of drawn) {
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "g");
    mark.setAttribute("class", "node");
    mark.dataset.name = node.name;
    mark.__data__ = { node };
    marks.append(mark);
  }
  const traceOf = (selectedNode) => {
    const stand = {
      renderHierarchy,
      selectedNode,
      traceInputs: true,
      getGraphSvgRoot: () => marks,
    };
    scene._updateInputTrace.call(stand);
    const lit = marks.querySelectorAll(".input-highlight");
    return [...lit].map((mark) => mark.dataset.name).sort();
  };
  const stride = Math.max(1, Math.floor(drawn.length / traceCount));
  const traced = drawn.filter((_node, at) => at % stride === 0);

  // It looks at some scopes before those inside them, and so misses equal ones: asked again, it knows the inner ones.
  for (let round = 0; round < hierarchy.root.depth; round++) hierarchy.updateTemplates();

  return {
    nodes: Object.fromEntries(drawn.map(({ name, type }) => [name, KINDS[type]])),
    edges,
    setAside,
    functions: renderHierarchy.root.libraryFunctionsExtract.map(({ node }) => node.name).sort(),
    templates: Object.values(hierarchy.templates).map(({ nodes }) => [...nodes].sort()),
    traces: Object.fromEntries(traced.map(({ name }) => [name, traceOf(name)])),
  };
}

async function record(page, name) {
  const text = gunzipSync(readFileSync(join(folder, `${name}.pbtxt.gz`)));
  await page.evaluate(() => {
    globalThis.before = globalThis.findDeep("tf-graph-scene")?.renderHierarchy;
  });
  const file = { name: `${name}.pbtxt`, mimeType: "text/plain", buffer: text };
  await page.locator("tf-graph-controls #file").setInputFiles(file);
  await page.waitForFunction(
    () => {
      const now = globalThis.findDeep("tf-graph-scene")?.renderHierarchy;
      return now && now !== globalThis.before && now.hierarchy.templates;
    },
    null,
    { timeout: 120_000 },
  );
  return page.evaluate(readHierarchy, TRACES);
}

const logdir = mkdtempSync(join(tmpdir(), "tb-ts-record-"));
writeLogdir(logdir);
const { server, url } = await startTensorBoard(logdir);
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.goto(`${url}#graphs`);
  await page.locator("tf-graph-controls #file").waitFor({ state: "attached" });
  await page.evaluate(addFindDeep);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".pbtxt.gz") && !file.includes("-step4"))
    .map((file) => file.replace(".pbtxt.gz", ""));
  const recorded = {};
  for (const name of names) {
    recorded[name] = await record(page, name);
    console.log(name, Object.keys(recorded[name].nodes).length, "nodes");
  }
  const file = join(folder, "tensorboard-hierarchy.json.gz");
  writeFileSync(file, gzipSync(JSON.stringify(recorded), { level: 9 }));
} finally {
  await browser.close();
  server.kill();
  rmSync(logdir, { recursive: true });
}
