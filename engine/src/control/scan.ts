// A computation carried along the first axis of a tensor.
import { listeners } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { tensor, zeros } from "../core/create.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import { add } from "../ops/arithmetic.ts";
import { less } from "../ops/comparison.ts";
import { gather, tensorScatterUpdate } from "../ops/gathering.ts";
import { expandDims, stack } from "../ops/joining.ts";
import { stridedSlice } from "../ops/slicing.ts";
import { reshape } from "../ops/structure.ts";
import type { Graph } from "../trace/graph.ts";
import { replay } from "../trace/replay.ts";
import { tracePart } from "./branch-tracer.ts";
import { call, inAndOut, placesFrom } from "./call.ts";
import { checkSameSpecs } from "./cond.ts";
import { whileLoop } from "./while-loop.ts";

/** From what is carried and the next element to what is carried on and this step's output. */
export type ScanStep = (
  carry: readonly Tensor[],
  x: Tensor,
) => readonly [carry: readonly Tensor[], output: Tensor];

/**
 * `step` applied to the elements of x's first axis one after another, in JAX's form: what is carried in the end, and the
 * outputs of all steps stacked. The carry keeps its shapes and dtypes. Inside a traced function the step becomes a part
 * of the graph. RangeError for an x without elements.
 */
export function scan(
  step: ScanStep,
  init: readonly TensorLike[],
  x: TensorLike,
): readonly [carry: readonly Tensor[], outputs: Tensor] {
  if (typeof step !== "function") throw typeError("scan", "step", "a function", show(step));
  const xs = toTensor("scan", x, "float32", "x");
  const count = xs.shape[0] ?? 0;
  if (count === 0) throw rangeError("scan", "x", "at least one element", `shape ${show(xs.shape)}`);
  const carry = init.map((one) => toTensor("scan", one, "float32", "init"));
  return listeners.trace === null ? carried(step, carry, xs) : tracedScan(step, carry, xs);
}

function carried(step: ScanStep, init: readonly Tensor[], xs: Tensor) {
  let carry = init;
  const outputs = Array.from({ length: xs.shape[0]! }, (_, i) => {
    const [next, output] = step(carry, stridedSlice(xs, [i]));
    checkSameSpecs("scan", "step", carry, next);
    carry = next;
    return output;
  });
  return [carry, stack(outputs)] as const;
}

function tracedScan(step: ScanStep, init: readonly Tensor[], xs: Tensor) {
  const [n, element] = [init.length, { shape: xs.shape.slice(1), dtype: xs.dtype }];
  const part = tracePart("scan", [...init, element], (...args) => {
    const [carry, output] = step(args.slice(0, n), args[n]!);
    checkSameSpecs("scan", "step", init, carry);
    return [...carry, output];
  });
  const output = part.outputs[n]!;
  const shown = tracePart("scan", [...init, xs], (...args) =>
    loopOf(step, args.slice(0, n), args[n]!, output),
  );
  const own = part.captures.length;
  const results = call("scan", [...init, xs, ...part.captures, ...shown.captures], {
    type: "PartitionedCall",
    run: (inputs) => replayed(part.graph, inputs.slice(0, n + 1 + own), n),
    outputs: [
      ...part.outputs.slice(0, n),
      { shape: [xs.shape[0]!, ...output.shape], dtype: output.dtype },
    ],
    parts: {
      f: {
        graph: shown.graph,
        at: [...placesFrom(0, n + 1), ...placesFrom(n + 1 + own, shown.captures.length)],
      },
    },
    attrs: inAndOut(part.outputs),
  });
  return [results.slice(0, n), results[n]!] as const;
}

/** The scan by its traced step, from `n` carried tensors, the elements and the captures. */
function replayed(graph: Graph, inputs: readonly Tensor[], n: number): readonly Tensor[] {
  const captures = inputs.slice(n + 1);
  const step: ScanStep = (now, x) => {
    const found = replay(graph, [...now, x, ...captures]);
    return [found.slice(0, n), found[n]!];
  };
  const [carry, outputs] = carried(step, inputs.slice(0, n), inputs[n]!);
  return [...carry, outputs];
}

/** The same as a loop that TensorFlow knows: what the graph shows in the place of the scan. */
function loopOf(step: ScanStep, init: readonly Tensor[], xs: Tensor, output: TensorSpec) {
  const count = xs.shape[0]!;
  const [, ...results] = whileLoop(
    (i) => less(i!, tensor(count, { dtype: "int32" })),
    (i, ...vars) => {
      const [next, made] = step(vars.slice(0, -1), gather(xs, i!));
      const outputs = tensorScatterUpdate(vars.at(-1)!, reshape(i!, [1, 1]), expandDims(made, 0));
      return [add(i!, 1), ...next, outputs];
    },
    [tensor(0, { dtype: "int32" }), ...init, zeros([count, ...output.shape], output.dtype)],
  );
  return results;
}
