// Shows on the terminal how training goes.
import type { Callback, FitRun, Logs } from "./callback.ts";

export interface ProgressBarOptions {
  /** Where the lines go; the standard output where not given. */
  readonly write?: (text: string) => void;
  /** Whether the line of the running epoch is drawn over and over; only on a terminal where not given. */
  readonly live?: boolean;
}

const width = 20;
const redrawMs = 100;

/** One line an epoch: batches done, time, figures. */
export function progressBar(options: ProgressBarOptions = {}): Callback {
  const { write = (text: string) => process.stdout.write(text) } = options;
  const { live = process.stdout.isTTY === true } = options;
  let beganMs = 0;
  let drawnMs = 0;
  return {
    onEpochBegin(epoch, { epochs }) {
      beganMs = performance.now();
      if (live) write(`Epoch ${epoch + 1}/${epochs}\n`);
    },
    onBatchEnd(batch, logs, run) {
      const now = performance.now();
      if (!live || now - drawnMs < redrawMs) return;
      drawnMs = now;
      write(`\r${bar(batch + 1, run)} ${seconds(now - beganMs)} ${figures(logs)}`);
    },
    onEpochEnd(epoch, logs, run) {
      const head = live ? `\r${bar(null, run)}` : `Epoch ${epoch + 1}/${run.epochs}`;
      write(`${head} ${seconds(performance.now() - beganMs)} ${figures(logs)}\n`);
    },
  };
}

/** The whole bar for null. */
function bar(done: number | null, { batchesPerEpoch }: FitRun): string {
  if (batchesPerEpoch === null) return `${done ?? "all"} batches`;
  const share = (done ?? batchesPerEpoch) / batchesPerEpoch;
  const filled = "━".repeat(Math.round(share * width)).padEnd(width, "╌");
  return `${done ?? batchesPerEpoch}/${batchesPerEpoch} ${filled}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function figures(logs: Logs): string {
  return Object.entries(logs)
    .map(([name, value]) => `${name} ${value.toPrecision(4)}`)
    .join(", ");
}
