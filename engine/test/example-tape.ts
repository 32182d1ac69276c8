// What the tests of the tape differentiate, and how they ask.
import { GradientTape, type Tensor, type Variable } from "../src/index.ts";

/** x² + x − 1. */
export const f = (v: Tensor | Variable) => v.pow(2).add(v).sub(1);

/** The numbers of a gradient; null where there is none. */
export const plain = (value: Tensor | null) => value?.array() ?? null;

/** The gradient of what `body` gives, by a tape of its own. */
export function differentiate(body: () => Tensor, source: Tensor | Variable) {
  const tape = new GradientTape();
  const y = tape.record(body);
  return plain(tape.gradient(y, source));
}
