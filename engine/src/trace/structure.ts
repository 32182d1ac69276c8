// Arguments and results of traced functions: tensors anywhere in arrays and records.
import { show, typeError } from "../core/errors.ts";
import { Tensor } from "../core/tensor.ts";
import { Variable } from "../core/variable.ts";

/** What fn's functions may return. */
export type Structure =
  | Tensor
  | undefined
  | null
  // biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement returns void.
  | void
  | readonly Structure[]
  | { readonly [name: string]: Structure };

/** The tensors of a structure, in order; variables are refused. */
export function tensorsOf(structure: Structure): Tensor[] {
  if (structure === undefined || structure === null) return [];
  if (structure instanceof Tensor) return [structure];
  if (structure instanceof Variable || typeof structure !== "object") {
    throw typeError("fn", "result", "tensors, or arrays or records of them", show(structure));
  }
  return Object.values(structure as Record<string, Structure>).flatMap(tensorsOf);
}

/** The structure with its tensors replaced, in order. */
export function withTensors<S extends Structure>(structure: S, tensors: readonly Tensor[]): S {
  let next = 0;
  const rebuild = (part: Structure): Structure => {
    if (part === undefined || part === null) return part;
    if (part instanceof Tensor) return tensors[next++];
    if (Array.isArray(part)) return part.map(rebuild);
    return Object.fromEntries(
      Object.entries(part as Record<string, Structure>).map(([key, one]) => [key, rebuild(one)]),
    );
  };
  return rebuild(structure) as S;
}
