// The graphs of a debugged program: how they are nested, their ops, and which op consumes whose output.
import type { tensorflow } from "@tb-ts/proto";

export interface GraphOp {
  readonly wallTimeSec: number;
  readonly graphId: string;
  readonly opType: string;
  readonly opName: string;
  readonly outputTensorIds: readonly number[];
  readonly hostName: string;
  readonly stackFrameIds: readonly string[];
  readonly inputs: readonly TensorName[];
}

/** `name:slot` of an op's output. */
export interface TensorName {
  readonly opName: string;
  readonly slot: number;
}

interface Consumer {
  readonly sourceSlot: number;
  readonly opName: string;
  readonly slot: number;
}

export interface DebuggedGraph {
  readonly name: string | null;
  readonly graphId: string;
  readonly outerGraphId: string | null;
  readonly innerGraphIds: string[];
  readonly ops: Map<string, GraphOp>;
  /** By the name of the op whose outputs are consumed. */
  readonly consumers: Map<string, Consumer[]>;
}

export class DebuggedGraphs {
  readonly #graphs = new Map<string, DebuggedGraph>();

  add(graph: tensorflow.DebuggedGraph.$Properties): void {
    const graphId = graph.graphId ?? "";
    const outerGraphId = graph.outerContextId || null;
    this.#graphs.set(graphId, {
      name: graph.graphName || null,
      graphId,
      outerGraphId,
      innerGraphIds: [],
      ops: new Map(),
      consumers: new Map(),
    });
    if (outerGraphId) this.#graphs.get(outerGraphId)?.innerGraphIds.push(graphId);
  }

  /** An op of a graph that was never told of is left out. */
  addOp(wallTimeSec: number, op: tensorflow.GraphOpCreation.$Properties): void {
    const graph = this.#graphs.get(op.graphId ?? "");
    if (!graph) return;
    const opName = op.opName ?? "";
    const inputs = (op.inputNames ?? []).map(parseTensorName);
    graph.ops.set(opName, {
      wallTimeSec,
      graphId: graph.graphId,
      opType: op.opType ?? "",
      opName,
      outputTensorIds: op.outputTensorIds ?? [],
      hostName: op.codeLocation?.hostName ?? "",
      stackFrameIds: op.codeLocation?.stackFrameIds ?? [],
      inputs,
    });
    for (const [slot, input] of inputs.entries()) {
      const known = graph.consumers.get(input.opName) ?? [];
      graph.consumers.set(input.opName, [...known, { sourceSlot: input.slot, opName, slot }]);
    }
  }

  get(graphId: string): DebuggedGraph | undefined {
    return this.#graphs.get(graphId);
  }

  opType(graphId: string, opName: string): string {
    return this.#graphs.get(graphId)?.ops.get(opName)?.opType ?? "";
  }

  /** The graph and all around it, the outermost first. A graph that is its own outer one ends the walk. */
  path(graphId: string): string[] {
    const path = [graphId];
    for (;;) {
      const outer = this.#graphs.get(path[0] as string)?.outerGraphId;
      if (!outer || path.includes(outer)) return path;
      path.unshift(outer);
    }
  }
}

function parseTensorName(name: string): TensorName {
  const [opName = "", slot = "0"] = name.split(":");
  return { opName, slot: Number(slot) || 0 };
}
