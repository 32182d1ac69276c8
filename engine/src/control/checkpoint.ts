// Memory traded for time: a function that forgets what it computed until its gradient asks.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { show, typeError } from "../core/errors.ts";
import { Tensor } from "../core/tensor.ts";
import { replay } from "../trace/replay.ts";
import { tracePart } from "./branch-tracer.ts";
import { call, inAndOut, placesFrom } from "./call.ts";

/**
 * f as one op: tapes keep its inputs, and the variables that it reads, and run it again for their gradients (Chen et al.,
 * 2016). f is traced at each call, so it computes with ops alone.
 */
export function checkpoint(
  f: (...inputs: Tensor[]) => Tensor,
): (...inputs: TensorLike[]) => Tensor {
  if (typeof f !== "function") throw typeError("checkpoint", "f", "a function", show(f));
  return (...inputs) => {
    const args = inputs.map((input) => toTensor("checkpoint", input));
    const part = tracePart("checkpoint", args, f);
    if (!(part.result instanceof Tensor))
      throw typeError("checkpoint", "result of f", "a tensor", show(part.result));
    const results = call("checkpoint", [...args, ...part.captures], {
      type: "PartitionedCall",
      run: (all) => replay(part.graph, all),
      outputs: part.outputs,
      parts: { f: { graph: part.graph, at: placesFrom(0, part.graph.inputs.length) } },
      attrs: inAndOut(part.outputs),
    });
    return results[0]!;
  };
}
