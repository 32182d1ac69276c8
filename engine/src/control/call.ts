// The op that stands for control flow in a graph: it runs traced parts, and so does each of its derivatives.
import { GradientTape } from "../autodiff/tape.ts";
import { applyAll, withoutTapes } from "../core/apply.ts";
import { isFloating } from "../core/dtype.ts";
import type { GraphAttr, Op, OpRecord } from "../core/op.ts";
import { dataOf, filledTensor, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { identity } from "../ops/structure.ts";
import type { Graph } from "../trace/graph.ts";

export interface CallAttrs {
  /** TensorFlow's name of the op, such as StatelessIf. */
  readonly type: string;
  /** The results for the inputs, computed by ops, so that a tape can follow. */
  readonly run: (inputs: readonly Tensor[]) => readonly Tensor[];
  readonly outputs: readonly TensorSpec[];
  /** The parts, by the attribute under which the node names them. */
  readonly parts: Readonly<Record<string, Graph>>;
  readonly attrs: Readonly<Record<string, GraphAttr>>;
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
    graphAttrs: ({ attrs }) => attrs,
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

/** The gradients by running forwards again under a tape: nothing is kept between the two. */
function pullBack({ inputs, outputs, attrs }: OpRecord<CallAttrs>, dys: Gradients): Gradients {
  const places = placesOfFloats(outputs);
  const seeds = places.map((i) => dys[i] ?? filledTensor(0, outputs[i]!));
  const wanted = placesOfFloats(inputs);
  const found = call("gradient", [...inputs, ...seeds], {
    type: "SymbolicGradient",
    run: (all) =>
      pulledBack(attrs, places, wanted, all.slice(0, inputs.length), all.slice(inputs.length)),
    outputs: wanted.map((i) => ({ shape: inputs[i]!.shape, dtype: inputs[i]!.dtype })),
    parts: {},
    attrs: {},
  });
  const gradients = new Array<Tensor | null>(inputs.length).fill(null);
  wanted.forEach((i, k) => {
    gradients[i] = found[k]!;
  });
  return gradients;
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
