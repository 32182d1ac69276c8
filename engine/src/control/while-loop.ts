// A computation repeated for as long as a value that is known only when the program runs says so.
import { listeners } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { tensor } from "../core/create.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { add } from "../ops/arithmetic.ts";
import { less, logicalAnd } from "../ops/comparison.ts";
import { replay } from "../trace/replay.ts";
import { tracePart } from "./branch-tracer.ts";
import { call, placesFrom } from "./call.ts";
import { checkSameSpecs } from "./cond.ts";

export interface WhileLoopOptions {
  /** Ends the loop after so many runs of the body; no limit where absent. */
  readonly maximumIterations?: number;
}

type Body = (...vars: Tensor[]) => readonly Tensor[];
type Condition = (...vars: Tensor[]) => Tensor;

/**
 * The loop variables after `body`, which returns as many tensors of the same shapes and dtypes, has run for as long as
 * `condition` gives a true bool scalar. Inside a traced function the loop becomes a part of the graph. Its gradient runs
 * the loop again and remembers every step of it.
 */
export function whileLoop(
  condition: Condition,
  body: Body,
  loopVars: readonly TensorLike[],
  { maximumIterations = Infinity }: WhileLoopOptions = {},
): readonly Tensor[] {
  if (!Array.isArray(loopVars))
    throw typeError("whileLoop", "loopVars", "an array", show(loopVars));
  if (!(maximumIterations >= 0))
    throw rangeError("whileLoop", "maximumIterations", "0 or more", show(maximumIterations));
  const vars = loopVars.map((one) => toTensor("whileLoop", one, "float32", "loopVars"));
  if (listeners.trace === null) return loop(condition, checkedBody(body), vars, maximumIterations);
  const limit = Math.ceil(maximumIterations);
  if (limit > maxCount) return tracedLoop(condition, checkedBody(body), vars);
  return countedLoop(condition, checkedBody(body), vars, limit);
}

/** The greatest int32, as which a traced loop counts: more runs than any loop makes. */
const maxCount = 2 ** 31 - 1;

/** With the count of runs as the first variable. */
function countedLoop(condition: Condition, body: Body, vars: readonly Tensor[], limit: number) {
  const isBelow = (count: Tensor) => less(count, tensor(limit, { dtype: "int32" }));
  const counted = tracedLoop(
    (count, ...now) => logicalAnd(isBelow(count!), condition(...now)),
    (count, ...now) => [add(count!, 1), ...body(...now)],
    [tensor(0, { dtype: "int32" }), ...vars],
  );
  return counted.slice(1);
}

function loop(condition: Condition, body: Body, first: readonly Tensor[], limit: number) {
  let vars = first;
  for (let i = 0; i < limit && holds(condition(...vars)); i++) vars = body(...vars);
  return vars;
}

function checkedBody(body: Body): Body {
  return (...vars) => {
    const next = body(...vars);
    if (!Array.isArray(next))
      throw typeError("whileLoop", "result of body", "an array", show(next));
    checkSameSpecs("whileLoop", "body", vars, next);
    return next;
  };
}

function holds(value: Tensor): boolean {
  if (value.dtype !== "bool")
    throw typeError("whileLoop", "result of condition", "of dtype bool", value.dtype);
  return value.item() === 1;
}

function tracedLoop(condition: Condition, body: Body, vars: readonly Tensor[]) {
  const test = tracePart("whileLoop", vars, condition);
  const work = tracePart("whileLoop", vars, body);
  const [n, tests] = [vars.length, test.captures.length];
  const atVars = placesFrom(0, n);
  return call("while", [...vars, ...test.captures, ...work.captures], {
    type: "StatelessWhile",
    run(inputs) {
      const [testCaptures, workCaptures] = [inputs.slice(n, n + tests), inputs.slice(n + tests)];
      const condition = (...now: Tensor[]) => replay(test.graph, [...now, ...testCaptures])[0]!;
      const body = (...now: Tensor[]) => replay(work.graph, [...now, ...workCaptures]);
      return loop(condition, body, inputs.slice(0, n), Infinity);
    },
    outputs: vars.map(({ shape, dtype }) => ({ shape, dtype })),
    parts: {
      cond: { graph: test.graph, at: [...atVars, ...placesFrom(n, tests)] },
      body: {
        graph: work.graph,
        at: [...atVars, ...placesFrom(n + tests, work.captures.length)],
        passesOn: true,
      },
    },
    attrs: (types) => ({ T: { types } }),
  });
}
