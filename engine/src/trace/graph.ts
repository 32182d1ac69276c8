// A traced function as data: its nodes in the order in which they run, joined by slots that hold the values.
import type { AssignKind } from "../core/apply.ts";
import type { Op } from "../core/op.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";

interface Named {
  readonly name: string;
}

/** An argument of the function. */
export interface PlaceholderNode extends Named {
  readonly kind: "placeholder";
  readonly userName: string;
  readonly out: number;
}

/** A value known while tracing. */
export interface ConstNode extends Named {
  readonly kind: "const";
  readonly value: Tensor;
  readonly out: number;
}

/** A variable that the function uses. */
export interface ResourceNode extends Named {
  readonly kind: "resource";
  readonly variable: Variable;
}

export interface ReadNode extends Named {
  readonly kind: "read";
  readonly resource: ResourceNode;
  readonly out: number;
}

export interface AssignNode extends Named {
  readonly kind: "assign";
  readonly how: AssignKind;
  readonly resource: ResourceNode;
  readonly value: number;
  /** The reads and assignments of the variable that come first. */
  readonly after: readonly string[];
}

export interface OpNode extends Named {
  readonly kind: "op";
  readonly op: Op;
  readonly attrs: unknown;
  readonly inputs: readonly number[];
  readonly outs: readonly number[];
}

export type GraphNode = PlaceholderNode | ConstNode | ResourceNode | ReadNode | AssignNode | OpNode;

/** The node and output that fill a slot. */
export interface SlotOrigin {
  readonly node: GraphNode;
  readonly index: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Shape and dtype of each slot. */
  readonly slots: readonly TensorSpec[];
  readonly origins: readonly SlotOrigin[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}
