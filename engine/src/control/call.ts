// The op that stands for control flow in a graph: it runs traced parts, and so does each of its derivatives.
import { GradientTape } from "../autodiff/tape.ts";
import { applyAll, listeners, withoutTapes } from "../core/apply.ts";
import { type DType, isFloating } from "../core/dtype.ts";
import type { GraphAttr, GraphPart, Op, OpRecord } from "../core/op.ts";
import { dataOf, filledTensor, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { identity } from "../ops/structure.ts";
import { tracePart } from "./branch-tracer.ts";

export interface CallAttrs {
  /** TensorFlow's name of the op, such as StatelessIf. */
  readonly type: string;
  /** The results for the inputs, computed by ops, so that a tape can follow. */
  readonly run: (inputs: readonly Tensor[]) => readonly Tensor[];
  readonly outputs: readonly TensorSpec[];
  /** The parts, by the attribute under which the node names them. */
  readonly parts: Readonly<Record<string, GraphPart>>;
  /** The node's further attributes, from the dtypes of its inputs. */
  readonly attrs: (inputs: readonly DType[]) => Readonly<Record<string, GraphAttr>>;
}

function callOpNamed(label: string): Op<CallAttrs> {
  return {
    name: label,
    type: label,
    label,
    args: ["input"],
    infer: (_, { outputs }) => outputs,
    kernel(outs, inputs, { run }) {
      const results = withoutTapes(() => run(inputs));
      outs.forEach((out, i) => {
        dataOf(out).set(dataOf(results[i]!));
      });
    },
    scalar: null,
    gradient: [
      (dy, record, index, dys) => gradientsOf(record, dys.length === 0 ? [dy] : dys)[index]!,
    ],
    graphTypeAttr: null,
    graphAttrs: ({ attrs }, inputs) => attrs(inputs.map(({ dtype }) => dtype)),
    graphParts: ({ parts }) => parts,
  };
}

/** An application of control flow, by its name in the graph: cond, while, scan. */
export function call(
  label: string,
  inputs: readonly Tensor[],
  attrs: CallAttrs,
): readonly Tensor[] {
  return applyAll({ ...callOpNamed(label), type: attrs.type }, inputs, attrs);
}

/** So many places from `first` on. */
export function placesFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The attributes of an op that names the dtypes of its inputs and outputs. */
export function inAndOut(outputs: readonly TensorSpec[]): CallAttrs["attrs"] {
  return (types) => ({ Tin: { types }, Tout: { types: outputs.map(({ dtype }) => dtype) } });
}

type Gradients = readonly (Tensor | null)[];

// A tape asks for one input's gradient after another; they come from one run.
const lastAsked = new WeakMap<OpRecord<CallAttrs>, { dys: Gradients; gradients: Gradients }>();

function gradientsOf(record: OpRecord<CallAttrs>, dys: Gradients): Gradients {
  const known = lastAsked.get(record);
  const isSame = known?.dys.length === dys.length && known.dys.every((one, i) => one === dys[i]);
  if (known !== undefined && isSame) return known.gradients;
  const gradients = pullBack(record, dys);
  lastAsked.set(record, { dys, gradients });
  return gradients;
}

/**
 * The gradients by running forwards again under a tape: nothing is kept between the two. As in TensorFlow's op there is
 * an output for each input, 0 for those that have no gradient.
 */
function pullBack(record: OpRecord<CallAttrs>, dys: Gradients): Gradients {
  const { inputs, outputs, attrs, op } = record;
  const places = placesOfFloats(outputs);
  const seeds = places.map((i) => dys[i] ?? filledTensor(0, outputs[i]!));
  const wanted = placesOfFloats(inputs);
  const specs = inputs.map(({ shape, dtype }) => ({ shape, dtype }));
  const found = call("gradient", [...inputs, ...seeds], {
    type: "SymbolicGradient",
    run(all) {
      const own = all.slice(0, inputs.length);
      const gradients = pulledBack(attrs, places, wanted, own, all.slice(inputs.length));
      return specs.map((spec, i) => gradients[wanted.indexOf(i)] ?? filledTensor(0, spec));
    },
    outputs: specs,
    parts: listeners.trace === null ? {} : { f: wholePart(op.label, inputs, attrs) },
    attrs: inAndOut(specs),
  });
  return found.map((one, i) => (wanted.includes(i) ? one : null));
}

/** The call itself as a part, whose gradient is asked for. */
function wholePart(label: string, inputs: readonly Tensor[], attrs: CallAttrs): GraphPart {
  const { graph } = tracePart("gradient", inputs, (...own: Tensor[]) => call(label, own, attrs));
  return { graph, at: placesFrom(0, inputs.length) };
}

function pulledBack(
  { run }: CallAttrs,
  places: readonly number[],
  wanted: readonly number[],
  inputs: readonly Tensor[],
  seeds: readonly Tensor[],
): readonly Tensor[] {
  // Handles of their own, as one tensor may be several inputs.
  const own = inputs.map((input) => identity(input));
  const sources = wanted.map((i) => own[i]!);
  const tape = new GradientTape({ watchAccessedVariables: false });
  tape.watch(sources);
  const targets = tape.record(() => {
    const results = run(own);
    return places.map((i) => results[i]!);
  });
  // With zeros for the unconnected none is null.
  return tape.gradient(targets, sources, {
    outputGradients: seeds,
    unconnectedGradients: "zero",
  }) as Tensor[];
}

function placesOfFloats(tensors: readonly TensorSpec[]): number[] {
  return tensors.flatMap(({ dtype }, i) => (isFloating(dtype) ? [i] : []));
}
