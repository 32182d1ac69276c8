// Gives tensors and variables the ops as methods, so that formulas read as a chain: x.square().add(x).sub(1).
import { Tensor } from "./core/tensor.ts";
import { readVariable, Variable } from "./core/variable.ts";
import type { Fluent } from "./fluent-types.ts";
import * as ops from "./ops/index.ts";

type FluentOp = (x: Tensor, ...rest: never[]) => Tensor;

const methods: Record<keyof Fluent, FluentOp> = {
  add: ops.add,
  sub: ops.sub,
  mul: ops.mul,
  div: ops.div,
  pow: ops.pow,
  neg: ops.neg,
  square: ops.square,
  exp: ops.exp,
  log: ops.log,
  equal: ops.equal,
  less: ops.less,
  greater: ops.greater,
  relu: ops.relu,
  sum: ops.sum,
  reshape: ops.reshape,
  transpose: ops.transpose,
  cast: ops.cast,
};

function define(target: object, name: string, method: unknown): void {
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

for (const [name, op] of Object.entries(methods) as [string, (...args: unknown[]) => Tensor][]) {
  define(Tensor.prototype, name, function (this: Tensor, a: unknown, b: unknown) {
    return op(this, a, b);
  });
  define(Variable.prototype, name, function (this: Variable, a: unknown, b: unknown) {
    return op(readVariable(this, true), a, b);
  });
}
