// Scopes of kernel memory: inside one, tensors live where the kernels work, and go when it ends.
import { show, typeError } from "./errors.ts";
import { inScope, Scope, scopes } from "./heap.ts";
import { storeOf, Tensor } from "./tensor.ts";

/**
 * Runs the body with its tensors in the kernels' memory, which is faster than outside, and releases them at its
 * end. Tensors in what it returns (also in arrays and records), values of variables and tensors given to `keep`
 * stay. Using another one later is a TypeError. The body is synchronous.
 */
export function tidy<R>(body: () => R): R {
  if (typeof body !== "function") throw typeError("tidy", "body", "a function", show(body));
  const scope = new Scope(scopes.open);
  try {
    const result = inScope(scope, body);
    if (result instanceof Promise) {
      throw typeError("tidy", "body", "synchronous", "a function that returns a promise");
    }
    passOn(scope, result);
    return result;
  } finally {
    scope.close();
  }
}

function passOn(scope: Scope, value: unknown): void {
  if (value instanceof Tensor) {
    const store = storeOf(value);
    if (store !== null) scope.passOn(store);
  } else if (Array.isArray(value)) for (const one of value) passOn(scope, one);
  else if (isRecord(value)) for (const one of Object.values(value)) passOn(scope, one);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** Keeps a tensor beyond the end of every tidy around it. */
export function keep<T extends Tensor>(tensor: T): T {
  const store = storeOf(tensor);
  if (store !== null && store.owner !== null) {
    store.moveOut();
    store.owner = null;
  }
  return tensor;
}
