// What the page asks of the graph worker, and what it answers.
import type { Difference } from "../model/difference.ts";
import type { Inclusion } from "../model/set-aside.ts";
import type { Direction, Scene } from "../scene/scene.ts";
import type { TensorShape } from "../source/attr-value.ts";
import type { ProfileSource } from "../source/profile-source.ts";
import type { StepStats } from "../source/run-metadata.ts";

/**
 * What can be selected: a node of the tree by its id, or a constant or summary that is drawn on another node,
 * as the tree's node count + its index among the operations.
 */
export type Subject = number;

/** The tree as columns for the page: names, kinds and ranges, one entry a node in preorder. */
export interface Outline {
  readonly count: number;
  readonly names: readonly string[];
  readonly kind: Uint8Array;
  readonly parent: Int32Array;
  readonly depth: Uint16Array;
  readonly end: Uint32Array;
  readonly leafCount: Uint32Array;
  /** Operation type by node; empty for scopes and series. */
  readonly ops: readonly string[];
  /** Names of operations drawn on other nodes, by operation index; empty for all others. */
  readonly embedded: readonly string[];
  /** A node that such an operation is drawn on, -1 where nothing uses it. */
  readonly embeddedOn: Int32Array;
  readonly edgeCount: number;
  readonly opCount: number;
  readonly functionCount: number;
  readonly missingInputs: readonly string[];
}

/** How the operations below each node share a property: entries start[n] to start[n + 1], most frequent first. */
export interface Shares {
  readonly values: readonly string[];
  readonly start: Uint32Array;
  readonly value: Uint16Array;
  readonly count: Uint32Array;
}

/** What nodes can be coloured by. */
export interface Facets {
  /** What the operations do, by the names of `OP_KINDS`. */
  readonly kind: Shares;
  /** Template of each scope, -1 where its structure is unique. */
  readonly template: Int32Array;
  readonly device: Shares;
  readonly xlaCluster: Shares;
  /** `compatible` or `not compatible` with TPUs. */
  readonly tpu: Shares;
  /** NaN where nothing was measured; null without a profile of any of the operations. */
  readonly computeMicros: Float64Array | null;
  readonly totalBytes: Float64Array | null;
  /** Profiled executions of operations that the graph does not have. */
  readonly unmatched: number;
}

export interface Opened {
  readonly outline: Outline;
  readonly facets: Facets;
}

export interface SceneRequest {
  readonly expanded: readonly number[];
  readonly inclusion: readonly (readonly [node: number, choice: Inclusion])[];
  readonly byDegree: boolean;
  readonly direction: Direction;
  /** Width over height of the screen: unconnected parts are packed to it. */
  readonly aspect?: number;
}

/** One end of an edge as the info card lists it. */
export interface Link {
  readonly subject: Subject;
  readonly name: string;
  /** `scalar`, `2×?×3`; empty where unknown. */
  readonly shape: string;
  readonly isControl: boolean;
  /** How many edges lead there. */
  readonly count: number;
}

export interface NodeInfo {
  readonly subject: Subject;
  readonly name: string;
  readonly kind: "scope" | "series" | "operation";
  readonly op: string;
  readonly device: string;
  readonly attributes: readonly (readonly [key: string, value: string])[];
  readonly inputs: readonly Link[];
  readonly outputs: readonly Link[];
  readonly outputShapes: readonly string[];
  /** Types of the operations below, most frequent first. */
  readonly opTypes: readonly (readonly [op: string, count: number])[];
  readonly devices: readonly (readonly [device: string, count: number])[];
  readonly opCount: number;
  /** Scopes of the same structure, this one included. */
  readonly alike: readonly Subject[];
  /** Scopes of the library functions that it calls. */
  readonly functions: readonly (readonly [name: string, subject: Subject])[];
  /** The series it is in or could be folded into, and whether it is folded. */
  readonly series: { readonly name: string; readonly isFolded: boolean } | null;
  readonly cost: { readonly computeMicros: number; readonly totalBytes: number } | null;
  readonly profiledShapes: readonly TensorShape[];
}

/** What is next to a node on the scene last built. */
export interface Neighbours {
  /** Lines by index in the scene. */
  readonly linesIn: Uint32Array;
  readonly linesOut: Uint32Array;
  /** Operations at the other ends, by tree node. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** Everything that a node depends on. */
export interface Trace {
  /** 1 by tree node for operations and every scope around one. */
  readonly isTraced: Uint8Array;
  readonly lines: Uint32Array;
}

/** The worker's functions: name, argument, answer. */
export interface GraphCalls {
  open: (source: { readonly text: string } | { readonly bytes: Uint8Array }) => Opened;
  profile: (source: ProfileSource) => { readonly facets: Facets; readonly stats: StepStats };
  foldSeries: (choice: readonly (readonly [name: string, isFolded: boolean])[]) => Opened;
  scene: (request: SceneRequest) => Scene;
  info: (subject: Subject) => NodeInfo;
  neighbours: (subject: Subject) => Neighbours;
  trace: (subject: Subject) => Trace;
  /** Compares with a graph in text format. */
  compare: (text: string) => Difference;
  text: () => string;
}

export type CallName = keyof GraphCalls;

export interface CallMessage {
  readonly id: number;
  readonly name: CallName;
  readonly argument: unknown;
}

/** `cancelled` where a newer request made the answer useless. */
export type ReplyMessage =
  | { readonly id: number; readonly state: "done"; readonly value: unknown }
  | { readonly id: number; readonly state: "failed"; readonly message: string }
  | { readonly id: number; readonly state: "cancelled" };
