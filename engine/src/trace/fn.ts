// fn: a function traced once per input signature, then run from its graph, as TensorFlow's tf.function.
import { listeners, withoutTapes } from "../core/apply.ts";
import { show, typeError } from "../core/errors.ts";
import { Tensor } from "../core/tensor.ts";
import { Variable } from "../core/variable.ts";
import { type CompiledGraph, compileScalars } from "./compile-scalars.ts";
import type { Graph } from "./graph.ts";
import type { GraphDef } from "./graph-def.ts";
import { graphToDef } from "./graph-writer.ts";
import { replay } from "./replay.ts";
import { profile, type RunMetadata } from "./run-metadata.ts";
import { type Structure, tensorsOf, withTensors } from "./structure.ts";
import { Tracer } from "./tracer.ts";

/** Arguments of traced functions: tensors vary from call to call, anything else belongs to the signature. */
export type FnArg = Tensor | Variable | number | string | boolean | null | undefined;

/** A trace of the function for one signature. */
export interface ConcreteFunction<R> {
  readonly graph: Graph;
  /** The result's structure, with the trace's tensors in it. */
  readonly result: R;
  /** The graph as one JavaScript function, where all of it is scalars. */
  readonly compiled: CompiledGraph | null;
  /** Whether its nodes do not show all of its gradient: then a tape needs the function itself. */
  readonly hasCustomGradient: boolean;
}

export interface TracedFunction<A extends readonly FnArg[], R extends Structure> {
  (...args: A): R;
  /** The trace that a call with these arguments uses. */
  concrete(...args: A): ConcreteFunction<R>;
  /** The graph that a call with these arguments runs, for TensorBoard's graph page. */
  graphDef(...args: A): GraphDef;
  /** Runs the function once with these arguments and says what each node of its graph cost. */
  runMetadata(...args: A): RunMetadata;
  /** How many signatures have been traced. */
  readonly traceCount: number;
}

/**
 * Traces `f` when it is called with a new signature (dtypes and shapes of tensors, values of everything else)
 * and runs the graph from then on: side effects of `f` happen while tracing only. Inside another traced
 * function it is traced along. While a tape records, a function with a custom gradient is called itself.
 */
export function fn<A extends readonly FnArg[], R extends Structure>(
  f: (...args: A) => R,
): TracedFunction<A, R> {
  if (typeof f !== "function") throw typeError("fn", "f", "a function", show(f));
  const traces = new Map<string, ConcreteFunction<R>>();
  const concrete = (...args: A) => {
    const key = args.length === 0 ? "" : args.map(signatureOf).join();
    const known = traces.get(key);
    if (known !== undefined) return known;
    const traced = trace(f, args);
    traces.set(key, traced);
    return traced;
  };
  const call = (...args: A): R => {
    if (listeners.trace !== null) return f(...args);
    const { graph, result, compiled, hasCustomGradient } = concrete(...args);
    if (hasCustomGradient && listeners.tapes.length > 0) return f(...args);
    const tensors = args.length === 0 ? none : args.filter((arg) => arg instanceof Tensor);
    const run = compiled === null || listeners.tapes.length > 0 ? null : compiled;
    const outputs = run === null ? replay(graph, tensors) : run(tensors);
    // A lone tensor, the usual result, needs no rebuilding of structure.
    return result instanceof Tensor ? (outputs[0] as R) : withTensors(result, outputs);
  };
  return Object.defineProperty(
    Object.assign(call, {
      concrete,
      graphDef: (...args: A) => graphToDef(concrete(...args).graph),
      runMetadata: (...args: A) => {
        const tensors = args.filter((arg) => arg instanceof Tensor);
        return profile(concrete(...args).graph, tensors).metadata;
      },
    }),
    "traceCount",
    { get: () => traces.size },
  ) as TracedFunction<A, R>;
}

const none: readonly Tensor[] = [];

const variableIds = new WeakMap<Variable, number>();
let variableCount = 0;

function signatureOf(arg: FnArg): string {
  if (arg instanceof Tensor) return `${arg.dtype}[${arg.shape}]`;
  if (arg instanceof Variable) {
    if (!variableIds.has(arg)) variableIds.set(arg, ++variableCount);
    return `variable ${variableIds.get(arg)}`;
  }
  if (typeof arg === "object" && arg !== null) {
    throw typeError("fn", "argument", "a tensor, a variable or a plain value", show(arg));
  }
  return JSON.stringify(arg) ?? "undefined";
}

function trace<A extends readonly FnArg[], R extends Structure>(
  f: (...args: A) => R,
  args: A,
): ConcreteFunction<R> {
  const tracer = new Tracer();
  const names = parameterNames(f);
  // Tensors become placeholders of the same spec; the tuple keeps its type.
  const symbolic = args.map((arg, i) =>
    arg instanceof Tensor ? tracer.placeholder(arg, names[i] ?? `args_${i}`) : arg,
  ) as unknown as A;
  const result = traced(tracer, () => f(...symbolic));
  const outputs = tensorsOf(result).map((tensor) => tracer.slotOf(tensor));
  const graph = tracer.graph(outputs);
  return {
    graph,
    result,
    compiled: compileScalars(graph),
    hasCustomGradient: tracer.hasCustomGradient,
  };
}

function traced<R>(tracer: Tracer, body: () => R): R {
  listeners.trace = tracer;
  try {
    return withoutTapes(body);
  } finally {
    listeners.trace = null;
  }
}

/** The parameters as they are written; nothing where they are not plain names. */
function parameterNames(f: (...args: never[]) => unknown): string[] {
  const written = /^[^(]*?\(([^)]*)\)|^(\w+)\s*=>/.exec(f.toString());
  const list = (written?.[1] ?? written?.[2] ?? "").split(",").map((name) => name.trim());
  return list.every((name) => /^[A-Za-z]\w*$/.test(name)) ? list : [];
}
