// A choice between two computations by a value that is known only when the program runs.
import { listeners } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { sameShape } from "../core/shape.ts";
import { isSymbolic, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { replay } from "../trace/replay.ts";
import { type Structure, withTensors } from "../trace/structure.ts";
import { tracePart } from "./branch-tracer.ts";
import { call, placesFrom } from "./call.ts";

/**
 * What `whenTrue` returns where the bool scalar `pred` is true, else what `whenFalse` does. Inside a traced function both
 * become parts of the graph, of which each run takes one; they then return equal structures of equal shapes and dtypes.
 */
export function cond<R extends Structure>(
  pred: TensorLike,
  whenTrue: () => R,
  whenFalse: () => R,
): R {
  const choice = toTensor("cond", pred, "bool", "pred");
  if (choice.dtype !== "bool") throw typeError("cond", "pred", "of dtype bool", choice.dtype);
  if (choice.rank !== 0)
    throw rangeError("cond", "pred", "a scalar", `shape ${show(choice.shape)}`);
  if (listeners.trace === null || !isSymbolic(choice))
    return choice.item() ? whenTrue() : whenFalse();
  return tracedCond(choice, whenTrue, whenFalse);
}

function tracedCond<R extends Structure>(choice: Tensor, whenTrue: () => R, whenFalse: () => R): R {
  const first = tracePart("cond", [], whenTrue);
  const second = tracePart("cond", [], whenFalse);
  checkSameSpecs("cond", "whenFalse", first.outputs, second.outputs);
  const count = first.captures.length;
  const outputs = call("cond", [choice, ...first.captures, ...second.captures], {
    type: "StatelessIf",
    run: ([pick, ...captures]) =>
      pick!.item()
        ? replay(first.graph, captures.slice(0, count))
        : replay(second.graph, captures.slice(count)),
    outputs: first.outputs,
    parts: {
      then_branch: { graph: first.graph, at: placesFrom(1, count), skips: 1 },
      else_branch: {
        graph: second.graph,
        at: placesFrom(1 + count, second.captures.length),
        skips: 1,
      },
    },
    attrs: ([pick, ...types]) => ({
      Tcond: { type: pick! },
      Tin: { types },
      Tout: { types: first.outputs.map(({ dtype }) => dtype) },
    }),
  });
  return withTensors(first.result, outputs);
}

/** RangeError or TypeError unless the results are alike in number, shape and dtype. */
export function checkSameSpecs(
  op: string,
  argument: string,
  wanted: readonly TensorSpec[],
  got: readonly TensorSpec[],
): void {
  const what = `result of ${argument}`;
  if (wanted.length !== got.length)
    throw rangeError(op, what, `${wanted.length} tensors`, String(got.length));
  wanted.forEach(({ shape, dtype }, i) => {
    const one = got[i]!;
    if (one.dtype !== dtype) throw typeError(op, what, `of dtype ${dtype}`, one.dtype);
    if (!sameShape(one.shape, shape))
      throw rangeError(op, what, `of shape ${show(shape)}`, `shape ${show(one.shape)}`);
  });
}
