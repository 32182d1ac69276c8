// What running a graph cost: TensorFlow's RunMetadata, by which the graph page colours nodes.
import type { Tensor } from "../core/tensor.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { replay } from "./replay.ts";

export interface NodeStats {
  nodeName: string;
  /** Microseconds since 1970. */
  allStartMicros: number;
  opStartRelMicros: number;
  opEndRelMicros: number;
  allEndRelMicros: number;
  memory: { allocatorName: string; totalBytes: number }[];
  output: {
    slot: number;
    tensorDescription: { dtype: number; shape: { dim: { size: number }[] } };
  }[];
  timelineLabel: string;
}

/** The message tensorflow.RunMetadata with protobuf's camelCase field names. */
export interface RunMetadata {
  stepStats: { devStats: { device: string; nodeStats: NodeStats[] }[] };
}

/** The device that every node of the engine runs on. */
const deviceName = "/job:localhost/replica:0/task:0/device:CPU:0";

const typeNumbers = { float32: 1, float64: 2, int32: 3, bool: 10 } as const;
const bytesPer = { float32: 4, float64: 8, int32: 4, bool: 1 } as const;

/** Runs the graph once and says what each node cost. Times are at least 1 µs: readers drop zeros. */
export function profile(
  graph: Graph,
  args: readonly Tensor[],
): { outputs: Tensor[]; metadata: RunMetadata } {
  const nodeStats: NodeStats[] = [];
  const outputs = replay(graph, args, (node, results, startMs) => {
    if (node.kind !== "resource") nodeStats.push(statsOf(node, results, startMs));
  });
  return { outputs, metadata: { stepStats: { devStats: [{ device: deviceName, nodeStats }] } } };
}

function statsOf(node: GraphNode, outputs: readonly Tensor[], startMs: number): NodeStats {
  const micros = Math.max(1, Math.round((performance.now() - startMs) * 1000));
  const bytes = outputs.reduce((sum, { size, dtype }) => sum + size * bytesPer[dtype], 0);
  return {
    nodeName: node.name,
    allStartMicros: Math.round((performance.timeOrigin + startMs) * 1000),
    opStartRelMicros: 0,
    opEndRelMicros: micros,
    allEndRelMicros: micros,
    memory: [{ allocatorName: "cpu", totalBytes: bytes }],
    output: outputs.map(({ shape, dtype }, slot) => ({
      slot,
      tensorDescription: {
        dtype: typeNumbers[dtype],
        shape: { dim: shape.map((size) => ({ size })) },
      },
    })),
    timelineLabel: node.kind === "op" ? `${node.name} = ${node.op.type}` : node.name,
  };
}
