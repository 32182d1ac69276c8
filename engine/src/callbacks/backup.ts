// Training that goes on where it was interrupted.
import { tensor } from "../core/create.ts";
import { type Variable, variable } from "../core/variable.ts";
import { loadNamed, saveNamed } from "../models/safetensors.ts";
import { namedOptimizerState, namedWeights } from "../models/saved-state.ts";
import type { Callback, FitRun } from "./callback.ts";
import { readIfThere, writeWhole } from "./files.ts";

export interface BackupAndRestoreOptions {
  /** The safetensors file that is written after each epoch. */
  readonly path: string;
  /** Whether the file goes when training ends by itself; true where not given. */
  readonly deleteCheckpoint?: boolean;
}

/**
 * Keeps weights, the optimizer's state and the epoch in a file; a later `fit` that finds it goes on from there. The
 * model must have its weights by then: begin it with an `input`, or build it. Error where the file does not fit.
 */
export function backupAndRestore(options: BackupAndRestoreOptions): Callback {
  const epoch = variable(0, { name: "epoch", dtype: "int32", trainable: false });
  return {
    async onTrainBegin(run) {
      const bytes = await readIfThere(options.path);
      if (bytes === null) return;
      loadNamed(bytes, stateOf(run, epoch));
      run.startAt(epoch.item());
    },
    async onEpochEnd(done, _logs, run) {
      epoch.assign(tensor(done + 1, { dtype: "int32" }));
      await writeWhole(options.path, saveNamed(stateOf(run, epoch)));
    },
    async onTrainEnd() {
      if (options.deleteCheckpoint === false) return;
      const { rm } = await import("node:fs/promises");
      await rm(options.path, { force: true });
    },
  };
}

function stateOf({ model, optimizer }: FitRun, epoch: Variable): ReadonlyMap<string, Variable> {
  const state = namedOptimizerState(model, optimizer);
  return new Map([["epoch", epoch], ...namedWeights(model), ...state]);
}
