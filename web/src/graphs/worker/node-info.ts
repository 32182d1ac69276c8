// Everything that the info card tells of one node.
import { type Hierarchy, isWithin, KIND_OP, KIND_SERIES, ROOT } from "../model/hierarchy.ts";
import { edgeShape } from "../model/meta-edges.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import { histograms, type NodeCosts } from "../model/statistics.ts";
import type { GraphModel } from "../scene/level-plan.ts";
import { touches } from "../scene/level-plan.ts";
import { formatAttr, formatShape, functionOf, readAttr } from "../source/attr-value.ts";
import type { StepStats } from "../source/run-metadata.ts";
import type { Link, NodeInfo, Subject } from "./protocol.ts";

interface Question {
  readonly model: GraphModel;
  readonly templates: Int32Array;
  readonly stats: StepStats | null;
  readonly costs: NodeCosts | null;
  readonly subject: Subject;
  readonly deviceOf: (op: number) => string;
}

/** An operation by its index, as a subject: its node, or the operation itself where it is drawn on another. */
function subjectOf(tree: Hierarchy, op: number): Subject {
  const node = tree.nodeOfOp[op] ?? -1;
  return node >= 0 ? node : tree.count + op;
}

class LinkList {
  readonly #links = new Map<string, Link>();

  add(subject: Subject, name: string, shape: string, isControl: boolean): void {
    const key = `${subject} ${shape} ${isControl}`;
    const count = (this.#links.get(key)?.count ?? 0) + 1;
    this.#links.set(key, { subject, name, shape, isControl, count });
  }

  list(): Link[] {
    return [...this.#links.values()].sort((a, b) => Number(a.isControl) - Number(b.isControl));
  }
}

function shapeText(shape: readonly number[] | null | undefined): string {
  return shape === undefined ? "" : formatShape(shape);
}

/** Inputs of one operation as its file lists them, constants and summaries included. */
function inputsOfOp(tree: Hierarchy, op: number): Link[] {
  const { graph } = tree;
  const opOfName = rawIndex(tree);
  const links = new LinkList();
  for (const input of graph.inputsOf(op)) {
    const source = opOfName.get(input.name);
    if (source === undefined) continue;
    const key = input.outputKey;
    const shape = input.isControl
      ? undefined
      : graph.shapesOf(source)?.[Number(key.slice(key.lastIndexOf(":") + 1))];
    links.add(
      subjectOf(tree, source),
      graph.names[source] ?? "",
      shapeText(shape),
      input.isControl,
    );
  }
  return links.list();
}

const rawIndexes = new WeakMap<object, Map<string, number>>();

function rawIndex(tree: Hierarchy): Map<string, number> {
  const known = rawIndexes.get(tree.graph);
  if (known) return known;
  const index = new Map(tree.graph.rawNames.map((name, op) => [name, op]));
  rawIndexes.set(tree.graph, index);
  return index;
}

/** Users of one operation, in the order of the file. */
function outputsOfOp(tree: Hierarchy, op: number): Link[] {
  const { graph } = tree;
  const links = new LinkList();
  const name = graph.rawNames[op];
  for (let user = 0; user < graph.count; user++) {
    if (!graph.def.inputs[graph.defNode[user] ?? -1]?.length) continue;
    for (const input of graph.inputsOf(user)) {
      if (input.name !== name) continue;
      const key = input.outputKey;
      const shape = graph.shapesOf(op)?.[Number(key.slice(key.lastIndexOf(":") + 1))];
      const text = input.isControl ? "" : shapeText(shape);
      links.add(subjectOf(tree, user), graph.names[user] ?? "", text, input.isControl);
    }
  }
  return links.list();
}

/** Ends outside of the edges that cross a scope's border. */
function linksOfGroup(tree: Hierarchy, group: number, side: "in" | "out"): Link[] {
  const { edges, names } = tree.graph;
  const links = new LinkList();
  for (let edge = 0; edge < edges.count; edge++) {
    if (touches(tree, edge, group) !== side) continue;
    const other = (side === "in" ? edges.from[edge] : edges.to[edge]) ?? 0;
    const isControl = edges.isControl[edge] === 1;
    const shape = isControl ? "" : shapeText(edgeShape(tree.graph, edge));
    links.add(subjectOf(tree, other), names[other] ?? "", shape, isControl);
  }
  return links.list();
}

interface Attributes {
  readonly attributes: (readonly [string, string])[];
  readonly functions: (readonly [string, Subject])[];
}

function attributesOf(tree: Hierarchy, op: number): Attributes {
  const { def, defNode, ops } = tree.graph;
  const node = defNode[op] ?? -1;
  const attributes: (readonly [string, string])[] = [];
  const called = new Set([ops[op] ?? ""]);
  const end = node < 0 ? 0 : (def.attrStart[node + 1] ?? 0);
  for (let attr = node < 0 ? 0 : (def.attrStart[node] ?? 0); attr < end; attr++) {
    const value = readAttr(def, attr);
    attributes.push([def.attrKeys[attr] ?? "", formatAttr(value)]);
    const name = functionOf(value);
    if (name !== null) called.add(name);
  }
  const functions = [...called].flatMap((name): (readonly [string, Subject])[] => {
    const scope = tree.idOf.get(FUNCTION_PREFIX + name);
    return scope === undefined ? [] : [[name, scope]];
  });
  return { attributes, functions };
}

function seriesOf(tree: Hierarchy, node: number): NodeInfo["series"] {
  if (tree.kind[node] === KIND_SERIES) return { name: tree.names[node] ?? "", isFolded: true };
  const name = tree.seriesOf.get(node);
  return name === undefined ? null : { name, isFolded: tree.idOf.has(name) };
}

function profiledShapes(stats: StepStats | null, name: string) {
  const run = stats ? stats.nodeNames.indexOf(name) : -1;
  return run < 0 ? [] : (stats?.outputShapes[run] ?? []);
}

function costOf(costs: NodeCosts | null, node: number): NodeInfo["cost"] {
  const computeMicros = costs?.computeMicros[node] ?? Number.NaN;
  const totalBytes = costs?.totalBytes[node] ?? Number.NaN;
  return Number.isNaN(computeMicros) ? null : { computeMicros, totalBytes };
}

/** What an operation that is drawn on another cost: it has no node that sums are kept for. */
function embeddedCost(stats: StepStats | null, name: string): NodeInfo["cost"] {
  if (!stats?.nodeNames.includes(name)) return null;
  const cost = { computeMicros: 0, totalBytes: 0 };
  stats.nodeNames.forEach((other, run) => {
    if (other !== name) return;
    cost.computeMicros += stats.durationMicros[run] ?? 0;
    cost.totalBytes += stats.totalBytes[run] ?? 0;
  });
  return cost;
}

function operationInfo(question: Question, op: number): NodeInfo {
  const { tree } = question.model;
  const { graph } = tree;
  const node = tree.nodeOfOp[op] ?? -1;
  return {
    subject: question.subject,
    name: graph.names[op] ?? "",
    kind: "operation",
    op: graph.ops[op] ?? "",
    device: question.deviceOf(op),
    ...attributesOf(tree, op),
    inputs: inputsOfOp(tree, op),
    outputs: outputsOfOp(tree, op),
    outputShapes: (graph.shapesOf(op) ?? []).map(formatShape),
    opTypes: [],
    devices: [],
    opCount: 1,
    alike: [],
    series: node < 0 ? null : seriesOf(tree, node),
    cost:
      node < 0
        ? embeddedCost(question.stats, graph.rawNames[op] ?? "")
        : costOf(question.costs, node),
    profiledShapes: profiledShapes(question.stats, graph.rawNames[op] ?? ""),
  };
}

function groupInfo(question: Question, node: number): NodeInfo {
  const { tree } = question.model;
  const template = question.templates[node] ?? -1;
  const alike: number[] = [];
  if (template >= 0)
    question.templates.forEach((other, id) => {
      if (other === template) alike.push(id);
    });
  return {
    subject: node,
    name: tree.names[node] ?? "",
    kind: tree.kind[node] === KIND_SERIES ? "series" : "scope",
    op: "",
    device: "",
    attributes: [],
    inputs: linksOfGroup(tree, node, "in"),
    outputs: linksOfGroup(tree, node, "out"),
    outputShapes: [],
    opTypes: histograms(tree, (op) => tree.graph.ops[op] ?? "")(node),
    devices: histograms(tree, question.deviceOf)(node),
    opCount: tree.leafCount[node] ?? 0,
    alike,
    functions: [],
    series: seriesOf(tree, node),
    cost: costOf(question.costs, node),
    profiledShapes: [],
  };
}

/** The card of a subject. */
export function nodeInfo(question: Question): NodeInfo {
  const { tree } = question.model;
  const { subject } = question;
  if (subject >= tree.count) return operationInfo(question, subject - tree.count);
  const isOp = tree.kind[subject] === KIND_OP && isWithin(tree, subject, ROOT);
  return isOp ? operationInfo(question, tree.op[subject] ?? 0) : groupInfo(question, subject);
}
