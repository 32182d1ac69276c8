// The names of the hyperparameters that any run has.
import { useMemo } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";

/** In the order of the alphabet. */
export function useHparamNames(): readonly string[] {
  const hparams = useAtom(state.hparams);
  return useMemo(
    () => [...new Set(Object.values(hparams).flatMap((values) => Object.keys(values)))].sort(),
    [hparams],
  );
}
