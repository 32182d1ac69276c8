// Gives tensors and variables the ops as methods, so that formulas read as a chain: x.square().add(x).sub(1).
import { Tensor } from "./core/tensor.ts";
import { readVariable, Variable } from "./core/variable.ts";
import { type Fluent, fluentNames } from "./fluent-types.ts";
import * as ops from "./ops/index.ts";

type Method = (x: Tensor, a: unknown, b: unknown) => Tensor;

// Every method of Fluent must be an op whose first argument is the tensor; a missing name does not compile.
const named: Pick<typeof ops, keyof Fluent> & Record<(typeof fluentNames)[number], unknown> = ops;

for (const name of fluentNames) {
  // The types of the remaining arguments are those of Fluent.
  const op = named[name] as Method;
  define(Tensor.prototype, name, function (this: Tensor, a: unknown, b: unknown) {
    return op(this, a, b);
  });
  define(Variable.prototype, name, function (this: Variable, a: unknown, b: unknown) {
    return op(readVariable(this, true), a, b);
  });
}

function define(target: object, name: string, method: unknown): void {
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}
