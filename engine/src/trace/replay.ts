// Running a graph node by node: through apply where a tape listens, so that it can be differentiated, else straight
// on the kernels with the shapes that are known from tracing.
import { applyAll, computeAs, listeners } from "../core/apply.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import { heldBy, readVariable, updateVariable } from "../core/variable.ts";
import type { Graph, GraphNode, OpNode } from "./graph.ts";

/** Told of every node that has run, with its results and the time in milliseconds at which it began. */
export type NodeListener = (node: GraphNode, outputs: readonly Tensor[], startMs: number) => void;

/** The outputs for the arguments, whose specs are those of the graph's placeholders. */
export function replay(graph: Graph, args: readonly Tensor[], onNode?: NodeListener): Tensor[] {
  if (listeners.tapes.length > 0)
    return run(graph, args, appliedOutputs, (one) => readVariable(one, true));
  return tidy(() => run(graph, args, computedOutputs, heldBy, onNode));
}

type Outputs = (graph: Graph, node: OpNode, inputs: readonly Tensor[]) => readonly Tensor[];

const appliedOutputs: Outputs = (_, node, inputs) => applyAll(node.op, inputs, node.attrs);

const computedOutputs: Outputs = (graph, node, inputs) =>
  computeAs(node.op, inputs, node.attrs, specsOf(graph, node));

const knownSpecs = new WeakMap<OpNode, readonly TensorSpec[]>();

function specsOf({ slots }: Graph, node: OpNode): readonly TensorSpec[] {
  const known = knownSpecs.get(node);
  if (known !== undefined) return known;
  const specs = node.outs.map((slot) => slots[slot]!);
  knownSpecs.set(node, specs);
  return specs;
}

function run(
  graph: Graph,
  args: readonly Tensor[],
  outputsOf: Outputs,
  read: typeof heldBy,
  onNode?: NodeListener,
): Tensor[] {
  const values = new Array<Tensor>(graph.slots.length);
  graph.inputs.forEach((slot, i) => {
    values[slot] = args[i]!;
  });
  for (const node of graph.nodes) {
    const start = onNode === undefined ? 0 : performance.now();
    const outputs = runNode(graph, node, values, outputsOf, read);
    onNode?.(node, outputs, start);
  }
  return graph.outputs.map((slot) => values[slot]!);
}

function runNode(
  graph: Graph,
  node: GraphNode,
  values: Tensor[],
  outputsOf: Outputs,
  read: typeof heldBy,
): readonly Tensor[] {
  if (node.kind === "op") {
    const inputs = new Array<Tensor>(node.inputs.length);
    for (let i = 0; i < inputs.length; i++) inputs[i] = values[node.inputs[i]!]!;
    const outputs = outputsOf(graph, node, inputs);
    for (let i = 0; i < outputs.length; i++) values[node.outs[i]!] = outputs[i]!;
    return outputs;
  }
  if (node.kind === "const") values[node.out] = node.value;
  else if (node.kind === "read") values[node.out] = read(node.resource.variable);
  else if (node.kind === "assign") {
    updateVariable(node.resource.variable, node.how, values[node.value]!);
  }
  return "out" in node ? [values[node.out]!] : [];
}
