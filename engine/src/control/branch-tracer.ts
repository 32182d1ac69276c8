// The trace of a part of a function that runs some number of times: a branch, a loop's body. What it takes from the
// function around it becomes an input of its own.
import { type AssignKind, listeners, type TapeListener, withoutTapes } from "../core/apply.ts";
import { isSymbolic, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { readVariable, type Variable } from "../core/variable.ts";
import type { Graph } from "../trace/graph.ts";
import { type Structure, tensorsOf } from "../trace/structure.ts";
import { Tracer } from "../trace/tracer.ts";

/** A traced part: its graph's inputs are its arguments, then the captures. */
export interface Part<R extends Structure = Structure> {
  readonly graph: Graph;
  readonly captures: readonly Tensor[];
  /** The result's structure, with the trace's tensors in it. */
  readonly result: R;
  readonly outputs: readonly TensorSpec[];
}

class BranchTracer extends Tracer {
  readonly captures: Tensor[] = [];
  readonly #op: string;
  readonly #outside: { readonly trace: typeof listeners.trace; readonly tapes: TapeListener[] };
  readonly #captured = new Map<number, Tensor>();

  constructor(op: string) {
    super();
    this.#op = op;
    this.#outside = { ...listeners };
  }

  /** The variable's value when the part begins, so that tapes around it see the read. */
  override read(variable: Variable, placed: boolean): Tensor {
    const inside = { ...listeners };
    Object.assign(listeners, this.#outside);
    try {
      return this.#capture(readVariable(variable, placed));
    } finally {
      Object.assign(listeners, inside);
    }
  }

  override assign(variable: Variable, kind: AssignKind): void {
    throw new TypeError(
      `${this.#op}: ${kind} of ${variable.name} inside of it cannot be traced: return the value and assign it outside`,
    );
  }

  /** Values of the trace around, and constants that a tape around watches, come in from outside. */
  protected override foreign(input: Tensor): Tensor | null {
    const isWanted = this.#outside.tapes.some((tape) => tape.wants([input]));
    return isSymbolic(input) || isWanted ? this.#capture(input) : null;
  }

  #capture(input: Tensor): Tensor {
    const known = this.#captured.get(input.id);
    if (known !== undefined) return known;
    const inside = this.placeholder(input, `capture_${this.captures.length}`);
    this.captures.push(input);
    this.#captured.set(input.id, inside);
    return inside;
  }
}

/** Traces `body` with arguments of those shapes, for `op`, inside the function that is being traced. */
export function tracePart<R extends Structure>(
  op: string,
  args: readonly TensorSpec[],
  body: (...args: Tensor[]) => R,
): Part<R> {
  const tracer = new BranchTracer(op);
  const inputs = args.map((spec, i) => tracer.placeholder(spec, `arg_${i}`));
  const around = listeners.trace;
  listeners.trace = tracer;
  try {
    const result = withoutTapes(() => body(...inputs));
    const tensors = tensorsOf(result);
    const graph = tracer.graph(tensors.map((tensor) => tracer.slotOf(tensor)));
    const outputs = tensors.map(({ shape, dtype }) => ({ shape, dtype }));
    return { graph, captures: tracer.captures, result, outputs };
  } finally {
    listeners.trace = around;
  }
}
