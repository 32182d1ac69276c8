// Running a graph node by node: through apply where a tape listens, so that it can be differentiated.
import { applyAll, compute, listeners } from "../core/apply.ts";
import type { Tensor } from "../core/tensor.ts";
import { heldBy, readVariable, updateVariable } from "../core/variable.ts";
import type { Graph } from "./graph.ts";

/** The outputs for the arguments, whose specs are those of the graph's placeholders. */
export function replay(graph: Graph, args: readonly Tensor[]): Tensor[] {
  const taped = listeners.tapes.length > 0;
  const values = new Array<Tensor>(graph.slots.length);
  graph.inputs.forEach((slot, i) => {
    values[slot] = args[i]!;
  });
  for (const node of graph.nodes) {
    if (node.kind === "const") values[node.out] = node.value;
    else if (node.kind === "read") {
      const { variable } = node.resource;
      values[node.out] = taped ? readVariable(variable, true) : heldBy(variable);
    } else if (node.kind === "assign") {
      updateVariable(node.resource.variable, node.how, values[node.value]!);
    } else if (node.kind === "op") {
      const inputs = node.inputs.map((slot) => values[slot]!);
      const outputs = (taped ? applyAll : compute)(node.op, inputs, node.attrs);
      for (let i = 0; i < outputs.length; i++) values[node.outs[i]!] = outputs[i]!;
    }
  }
  return graph.outputs.map((slot) => values[slot]!);
}
