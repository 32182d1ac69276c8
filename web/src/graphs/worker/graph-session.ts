// One open graph: the model behind the page, and the answers to what the page asks of it.
import type { Steps } from "../layout/layered-graph.ts";
import { finish } from "../layout/layered-layout.ts";
import { compareGraphs, type Difference } from "../model/difference.ts";
import { buildHierarchy, type Hierarchy, ROOT } from "../model/hierarchy.ts";
import { linkExecutions } from "../model/link-executions.ts";
import { buildMetaEdges } from "../model/meta-edges.ts";
import { buildOpGraph, type OpGraph } from "../model/op-graph.ts";
import { opKind } from "../model/op-kind.ts";
import { devicesOf, histograms, joinCosts, type NodeCosts } from "../model/statistics.ts";
import { findTemplates } from "../model/templates.ts";
import { isTpuCompatible } from "../model/tpu-ops.ts";
import { traceInputs } from "../model/trace.ts";
import { type BuiltScene, buildScene } from "../scene/build-scene.ts";
import { type GraphModel, touches } from "../scene/level-plan.ts";
import type { Scene } from "../scene/scene.ts";
import { findAttr, readAttr } from "../source/attr-value.ts";
import { readBinaryGraph } from "../source/binary-graph.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { type ProfileSource, readProfile } from "../source/profile-source.ts";
import type { StepStats } from "../source/run-metadata.ts";
import { nodeInfo } from "./node-info.ts";
import type {
  Facets,
  Neighbours,
  NodeInfo,
  Opened,
  Outline,
  SceneRequest,
  Shares,
  Subject,
  Trace,
} from "./protocol.ts";

function outlineOf(tree: Hierarchy): Outline {
  const { graph } = tree;
  const embeddedOn = new Int32Array(graph.count).fill(-1);
  for (const lists of [graph.constantsOf, graph.summariesOf])
    for (const [user, ops] of lists)
      for (const op of ops) if (embeddedOn[op] === -1) embeddedOn[op] = tree.nodeOfOp[user] ?? -1;
  return {
    count: tree.count,
    names: tree.names,
    kind: tree.kind,
    parent: tree.parent,
    depth: tree.depth,
    end: tree.end,
    leafCount: tree.leafCount,
    ops: Array.from(tree.op, (op) => (op < 0 ? "" : (graph.ops[op] ?? ""))),
    embedded: graph.names.map((name, op) => (graph.role[op] === 0 ? "" : name)),
    embeddedOn,
    edgeCount: graph.edges.count,
    opCount: graph.count,
    functionCount: graph.def.functions.length,
    missingInputs: graph.missingInputs,
  };
}

function sharesOf(tree: Hierarchy, propertyOf: (op: number) => string): Shares {
  const histogramOf = histograms(tree, propertyOf);
  const values = new Map<string, number>();
  const start = new Uint32Array(tree.count + 1);
  const value: number[] = [];
  const count: number[] = [];
  const hasAny = histogramOf(ROOT).length > 0;
  for (let node = 0; node < tree.count; node++) {
    if (hasAny)
      for (const [text, times] of histogramOf(node)) {
        if (!values.has(text)) values.set(text, values.size);
        value.push(values.get(text) ?? 0);
        count.push(times);
      }
    start[node + 1] = value.length;
  }
  return {
    values: [...values.keys()],
    start,
    value: Uint16Array.from(value),
    count: Uint32Array.from(count),
  };
}

/** The XLA cluster that an operation's attributes name; empty where none. */
function xlaCluster(graph: OpGraph, op: number): string {
  const node = graph.defNode[op] ?? -1;
  const attr = node < 0 ? -1 : findAttr(graph.def, node, "_XlaCluster");
  if (attr < 0) return "";
  const [field] = readAttr(graph.def, attr);
  return field?.[1].kind === "scalar" ? field[1].text : "";
}

function tpuVerdict({ ops, def, defNode, rawNames }: OpGraph, op: number): string {
  const device = def.devices[defNode[op] ?? -1] ?? "";
  const isCompatible = isTpuCompatible(ops[op] ?? "", device, rawNames[op] ?? "");
  return isCompatible ? "compatible" : "not compatible";
}

/** A graph and its profile. Every method answers for what was opened last. */
export class GraphSession {
  #graph: OpGraph;
  #model: GraphModel;
  #templates: Int32Array;
  #stats: StepStats | null = null;
  #costs: NodeCosts | null = null;
  #built: BuiltScene | null = null;

  /** Reads a graph in text or binary form. Throws PbtxtError or ProtobufError. */
  constructor(source: { readonly text: string } | { readonly bytes: Uint8Array }) {
    const def = "text" in source ? readGraphDef(source.text) : readBinaryGraph(source.bytes);
    this.#graph = buildOpGraph(def);
    this.#model = this.#buildModel(new Map());
    this.#templates = findTemplates(this.#model.tree, this.#model.meta);
  }

  #buildModel(choice: ReadonlyMap<string, boolean>): GraphModel {
    const tree = buildHierarchy(this.#graph, choice);
    return { tree, meta: buildMetaEdges(tree) };
  }

  opened(): Opened {
    return { outline: outlineOf(this.#model.tree), facets: this.#facets() };
  }

  #deviceOf(): (op: number) => string {
    const { def, defNode, rawNames } = this.#graph;
    const seen = this.#stats ? devicesOf(this.#stats) : null;
    return (op) => def.devices[defNode[op] ?? -1] || (seen?.get(rawNames[op] ?? "") ?? "");
  }

  #facets(): Facets {
    const { tree } = this.#model;
    const costs = this.#costs?.isMeasured ? this.#costs : null;
    return {
      kind: sharesOf(tree, (op) => opKind(this.#graph, op)),
      template: this.#templates,
      device: sharesOf(tree, this.#deviceOf()),
      xlaCluster: sharesOf(tree, (op) => xlaCluster(this.#graph, op)),
      tpu: sharesOf(tree, (op) => tpuVerdict(this.#graph, op)),
      computeMicros: costs?.computeMicros ?? null,
      totalBytes: costs && !costs.totalBytes.every(Number.isNaN) ? costs.totalBytes : null,
      unmatched: this.#costs?.unmatched ?? 0,
    };
  }

  /** Joins a profiled step to the graph; replaces the one before. Throws PbtxtError or TraceError. */
  profile(source: ProfileSource): { facets: Facets; stats: StepStats } {
    this.#stats = linkExecutions(readProfile(source), this.#graph);
    this.#costs = joinCosts(this.#model.tree, this.#stats);
    return { facets: this.#facets(), stats: this.#stats };
  }

  /** Folds or unfolds series by name; node ids change. */
  foldSeries(choice: readonly (readonly [name: string, isFolded: boolean])[]): Opened {
    this.#model = this.#buildModel(new Map(choice));
    this.#templates = findTemplates(this.#model.tree, this.#model.meta);
    this.#costs = this.#stats && joinCosts(this.#model.tree, this.#stats);
    this.#built = null;
    return this.opened();
  }

  /** Lays out a view; gives way between steps. */
  *sceneSteps(request: SceneRequest): Steps<Scene> {
    const view = {
      expanded: new Set(request.expanded),
      inclusion: new Map(request.inclusion),
      byDegree: request.byDegree,
    };
    this.#built = yield* buildScene(this.#model, view, request.direction, request.aspect);
    return this.#built.scene;
  }

  scene(request: SceneRequest): Scene {
    return finish(this.sceneSteps(request));
  }

  info(subject: Subject): NodeInfo {
    const { stats, costs } = { stats: this.#stats, costs: this.#costs };
    return nodeInfo({
      ...{ model: this.#model, templates: this.#templates, stats, costs, subject },
      deviceOf: this.#deviceOf(),
    });
  }

  neighbours(subject: Subject): Neighbours {
    const { tree } = this.#model;
    const { edges } = tree.graph;
    const [linesIn, linesOut]: [number[], number[]] = [[], []];
    (this.#built?.basesOf ?? []).forEach((bases, line) => {
      const sides = new Set(bases.map((edge) => touches(tree, edge, subject)));
      if (sides.has("in")) linesIn.push(line);
      if (sides.has("out")) linesOut.push(line);
    });
    const [sources, targets] = [new Set<number>(), new Set<number>()];
    for (let edge = 0; edge < edges.count; edge++) {
      const side = touches(tree, edge, subject);
      if (side === "in") sources.add(tree.nodeOfOp[edges.from[edge] ?? 0] ?? 0);
      if (side === "out") targets.add(tree.nodeOfOp[edges.to[edge] ?? 0] ?? 0);
    }
    return {
      linesIn: Uint32Array.from(linesIn),
      linesOut: Uint32Array.from(linesOut),
      sources: Uint32Array.from(sources),
      targets: Uint32Array.from(targets),
    };
  }

  trace(subject: Subject): Trace {
    const { tree } = this.#model;
    const { edges } = tree.graph;
    const isTraced = traceInputs(tree, subject);
    const isInside = (edge: number) => {
      const source = tree.nodeOfOp[edges.from[edge] ?? 0] ?? 0;
      const target = tree.nodeOfOp[edges.to[edge] ?? 0] ?? 0;
      return isTraced[source] === 1 && isTraced[target] === 1;
    };
    const lines = (this.#built?.basesOf ?? []).flatMap((bases, line) =>
      bases.some(isInside) ? [line] : [],
    );
    for (let node = tree.count - 1; node > ROOT; node--)
      if (isTraced[node]) isTraced[tree.parent[node] ?? ROOT] = 1;
    return { isTraced, lines: Uint32Array.from(lines) };
  }

  /** What this graph has that another, in text format, has not. Throws PbtxtError. */
  compare(text: string): Difference {
    return compareGraphs(this.#model.tree, buildOpGraph(readGraphDef(text)));
  }

  /** The graph in text format, as it was read. */
  text(): string {
    return this.#graph.def.text;
  }
}
