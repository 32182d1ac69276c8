// What an optimizer is made of: transforms that turn gradients, step by step, into what variables lose.
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { Step } from "./step.ts";

/** One entry per variable: its gradient on its way to becoming the amount to subtract; null where it has none. */
export type Updates = readonly (Tensor | null)[];

/** Makes a variable of an optimizer's state, starting at `value`. */
export type SlotFactory = (name: string, value: Tensor) => Variable;

/**
 * A part of an update rule. `init` makes the state for the variables once; `update` returns the changed updates,
 * having assigned the state's variables. Both are pure but for those variables, so a traced step runs them too.
 * A transform meets no other state than what its own init has made.
 */
export interface GradientTransform<State = unknown> {
  init(variables: readonly Variable[], slot: SlotFactory): State;
  update(updates: Updates, state: State, step: Step): Updates;
}

/**
 * A whole update rule, learning rate included, that assigns the variables itself: where one pass over each does what a
 * chain of transforms does in several. Nothing can follow it.
 */
export interface UpdateRule<State = unknown> {
  init(variables: readonly Variable[], slot: SlotFactory): State;
  apply(gradients: Updates, state: State, step: Step): void;
}

/** The transforms one after another, each on the outcome of the one before. */
export function chain(...transforms: readonly GradientTransform[]): GradientTransform {
  if (transforms.length === 1) return transforms[0]!;
  return {
    init: (variables, slot) => transforms.map((one) => one.init(variables, slot)),
    update: (updates, state, step) =>
      transforms.reduce(
        (given, one, i) => one.update(given, (state as unknown[])[i], step),
        updates,
      ),
  };
}

/** A rule for one variable at a time, with slots of its own. */
export function perVariable<Slots>(
  init: (variable: Variable, slot: SlotFactory) => Slots,
  update: (update: Tensor, slots: Slots, step: Step, variable: Variable) => Tensor,
): GradientTransform<readonly Slots[]> {
  return {
    init: (variables, slot) => variables.map((variable) => init(variable, slot)),
    update: (updates, state, step) =>
      updates.map((given, i) =>
        given === null ? null : update(given, state[i]!, step, step.variables[i]!),
      ),
  };
}

/** A rule without state. */
export function stateless(
  update: (update: Tensor, step: Step, variable: Variable) => Tensor,
): GradientTransform<null> {
  return {
    init: () => null,
    update: (updates, _state, step) =>
      updates.map((given, i) => (given === null ? null : update(given, step, step.variables[i]!))),
  };
}

/** The rule that leaves updates alone: of optimizers that hand their steps to others. */
export const passOn: GradientTransform = { init: () => null, update: (updates) => updates };
