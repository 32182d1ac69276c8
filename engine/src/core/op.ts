// What an op is: one entry that holds its kernel, shape rule, gradient and graph name.
import type { Graph } from "../trace/graph.ts";
import type { Shape } from "./shape.ts";
import type { Tensor, TensorSpec } from "./tensor.ts";

/** A value that a graph node carries as an attribute, in GraphDef's terms. */
export type GraphAttr =
  | { readonly i: number }
  | { readonly f: number }
  | { readonly b: boolean }
  | { readonly s: string }
  | { readonly type: TensorSpec["dtype"] }
  | { readonly ints: readonly number[] }
  | { readonly types: readonly TensorSpec["dtype"][] };

/** A graph that an op runs, and how it lies in the op: `at` names the op's input that each of its inputs is. */
export interface GraphPart {
  readonly graph: Graph;
  readonly at: readonly number[];
  /** How many of the op's inputs, the first ones, its parts do not see. */
  readonly skips?: number;
  /** Whether it returns the op's further inputs as they are, as the body of a loop does. */
  readonly passesOn?: boolean;
}

/** An op's static argument that TensorFlow passes as a constant input: axes, shapes, permutations. */
export interface ConstInput {
  readonly name: string;
  readonly value: number | readonly number[];
  /** int32 where absent. */
  readonly dtype?: TensorSpec["dtype"];
  /** A scalar's or a list's where absent. */
  readonly shape?: Shape;
  /** Position among the node's inputs; after all tensors where absent. */
  readonly at?: number;
}

/**
 * The gradient with respect to one input: a module-level function written in ops, so that it can itself be
 * differentiated. `dy` is the cotangent of the first output; `index` the input's position.
 */
export type InputGradient<A> = (
  dy: Tensor,
  record: OpRecord<A>,
  index: number,
  dys: readonly (Tensor | null)[],
) => Tensor | null;

/**
 * One entry per input (null: that input has no gradient, such as indices); the last entry serves all further
 * inputs of a variadic op. An op that cannot be differentiated says null.
 */
export type Gradient<A> = readonly (InputGradient<A> | null)[] | null;

export interface Op<A = unknown> {
  /** The function that users call, for error messages: "add". */
  readonly name: string;
  /** GraphDef's op type: "AddV2". */
  readonly type: string;
  /** The name of its node in a graph, before numbering: "add". */
  readonly label: string;
  /** Names of the inputs, for error messages and for naming constants (`add/y`). */
  readonly args: readonly string[];
  /** Checks the inputs and says what comes out. Throws TypeError or RangeError. */
  infer(inputs: readonly TensorSpec[], attrs: A): readonly TensorSpec[];
  /** Fills the outputs, whose specs are those of `infer`. */
  kernel(outputs: readonly Tensor[], inputs: readonly Tensor[], attrs: A): void;
  /**
   * The kernel in WebAssembly: fills the outputs and returns true, or returns false for dtypes and shapes that it
   * does not serve. Kernel and `fast` agree to float32 rounding.
   */
  readonly fast?: (outputs: readonly Tensor[], inputs: readonly Tensor[], attrs: A) => boolean;
  /** Whether the output is the input's elements in another shape: then nothing is copied. */
  readonly isView?: boolean;
  /** The op on numbers, for floating scalars of one dtype; null where it has none. */
  readonly scalar: ((x: number, y: number) => number) | null;
  readonly gradient: Gradient<A>;
  /** The GraphDef op type where it depends on the inputs. */
  readonly graphType?: (inputs: readonly TensorSpec[]) => string;
  readonly graphAttrs?: (attrs: A, inputs: readonly TensorSpec[]) => Record<string, GraphAttr>;
  /** The attribute that holds the first input's dtype; "T" where absent, null where there is none. */
  readonly graphTypeAttr?: string | null;
  /** The graphs that the op runs, by the attribute that names each. */
  readonly graphParts?: (attrs: A) => Readonly<Record<string, GraphPart>>;
  readonly constInputs?: (attrs: A, inputs: readonly TensorSpec[]) => readonly ConstInput[];
}

/** One application of an op, as a tape keeps it. */
export class OpRecord<A = unknown> {
  readonly op: Op<A>;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly attrs: A;

  constructor(op: Op<A>, inputs: readonly Tensor[], outputs: readonly Tensor[], attrs: A) {
    this.op = op;
    this.inputs = inputs;
    this.outputs = outputs;
    this.attrs = attrs;
  }

  // The entries' gradients name inputs that their op has: infer has checked the count.
  get x(): Tensor {
    return this.inputs[0]!;
  }

  get y(): Tensor {
    return this.inputs[1]!;
  }

  get z(): Tensor {
    return this.inputs[2]!;
  }

  get output(): Tensor {
    return this.outputs[0]!;
  }
}
