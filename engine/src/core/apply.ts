// The one place where an op happens: it is computed or, inside fn, recorded as a graph node; tapes listen.
import { type Op, OpRecord } from "./op.ts";
import {
  aliasTensor,
  emptyTensor,
  scalarOf,
  scalarTensor,
  type Tensor,
  type TensorSpec,
} from "./tensor.ts";
import type { Variable } from "./variable.ts";

/** Hears every op while it is recording: a gradient tape. */
export interface TapeListener {
  record(record: OpRecord): void;
  wants(inputs: readonly Tensor[]): boolean;
  watchRead(variable: Variable, value: Tensor): void;
}

/** Takes ops as graph nodes instead of computing them: a trace. */
export interface TraceListener {
  emit(op: Op, inputs: readonly Tensor[], attrs: unknown): readonly Tensor[];
  read(variable: Variable, placed: boolean): Tensor;
  assign(variable: Variable, kind: AssignKind, value: Tensor): void;
  scoped<R>(name: string, absolute: boolean, body: () => R): R;
  constant(value: Tensor, name: string): Tensor;
  nodeNameOf(tensor: Tensor): string;
  /** Says that the function has a gradient that its nodes do not show. */
  noteCustomGradient(): void;
}

export type AssignKind = "assign" | "assignAdd" | "assignSub";

/** Who listens now. Ops never run concurrently, so this is a plain record. */
export const listeners: { tapes: TapeListener[]; trace: TraceListener | null } = {
  tapes: [],
  trace: null,
};

/** Applies a one-output op. */
export function apply<A>(op: Op<A>, inputs: readonly Tensor[], attrs: A): Tensor {
  const fast = listeners.trace === null && op.scalar !== null ? scalarResult(op, inputs) : null;
  if (fast === null) return applyAll(op, inputs, attrs)[0]!;
  if (listeners.tapes.length > 0) notify(op, inputs, [fast], attrs);
  return fast;
}

/** Applies an op and returns all of its outputs. */
export function applyAll<A>(op: Op<A>, inputs: readonly Tensor[], attrs: A): readonly Tensor[] {
  const outputs =
    listeners.trace === null
      ? compute(op, inputs, attrs)
      : listeners.trace.emit(op as Op, inputs, attrs);
  if (listeners.tapes.length > 0) notify(op, inputs, outputs, attrs);
  return outputs;
}

/** Computes without telling anyone: for replaying a trace. */
function compute<A>(op: Op<A>, inputs: readonly Tensor[], attrs: A): readonly Tensor[] {
  return computeAs(op, inputs, attrs, op.infer(inputs, attrs));
}

/** The same where the outputs' shapes are known, as those of a traced graph are. */
export function computeAs<A>(
  op: Op<A>,
  inputs: readonly Tensor[],
  attrs: A,
  specs: readonly TensorSpec[],
): readonly Tensor[] {
  if (op.isView === true) return [aliasTensor(inputs[0]!, specs[0]!.shape)];
  const outputs = specs.map(emptyTensor);
  if (op.fast === undefined || !op.fast(outputs, inputs, attrs)) op.kernel(outputs, inputs, attrs);
  return outputs;
}

// Scalars are most of the ops of a small example, and an array of one element costs ten times the arithmetic.
function scalarResult<A>(op: Op<A>, inputs: readonly Tensor[]): Tensor | null {
  const x = inputs[0]!;
  const dtype = x.dtype;
  if (x.shape.length !== 0 || (dtype !== "float32" && dtype !== "float64")) return null;
  if (inputs.length === 1) return rounded(op.scalar!(scalarOf(x), 0), dtype);
  const y = inputs[1]!;
  if (inputs.length !== 2 || y.shape.length !== 0 || y.dtype !== dtype) return null;
  return rounded(op.scalar!(scalarOf(x), scalarOf(y)), dtype);
}

function rounded(value: number, dtype: "float32" | "float64"): Tensor {
  return scalarTensor(dtype === "float32" ? Math.fround(value) : value, dtype);
}

/** Tells the recording tapes of an op that has been done. */
export function notify<A>(
  op: Op<A>,
  inputs: readonly Tensor[],
  outputs: readonly Tensor[],
  attrs: A,
): void {
  const { tapes } = listeners;
  let record: OpRecord | null = null;
  for (let i = 0; i < tapes.length; i++) {
    const tape = tapes[i]!;
    if (!tape.wants(inputs)) continue;
    record ??= new OpRecord(op, inputs, outputs, attrs) as unknown as OpRecord;
    tape.record(record);
  }
}

/** Runs `body` with nothing recorded on any tape. */
export function withoutTapes<R>(body: () => R): R {
  const { tapes } = listeners;
  listeners.tapes = [];
  try {
    return body();
  } finally {
    listeners.tapes = tapes;
  }
}

/** Names the nodes that `body` makes `name/…` in the graph being traced; without a trace it only runs it. */
export function nameScope<R>(name: string, body: () => R): R {
  return listeners.trace === null ? body() : listeners.trace.scoped(name, false, body);
}
