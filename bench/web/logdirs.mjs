// The log directories of the page's figures: many runs, many tags, one long series.
import { join } from "node:path";
import { SummaryWriter } from "tb-ts/writer";

const startSec = 1_760_000_000;

/** `runs` runs with `tags` tags of `points` points each. */
export function writeManyRuns(logdir, { runs, tags, points }) {
  for (let run = 0; run < runs; run++) {
    const writer = new SummaryWriter(join(logdir, `sweep/run${String(run).padStart(4, "0")}`));
    for (let step = 0; step < points; step++) {
      const wobble = Math.sin(step * 12.9898 + run) * 0.05;
      for (let tag = 0; tag < tags; tag++) {
        const value = Math.exp((-4 * step) / points) + wobble + run * 0.0002 + tag;
        writer.scalar(`metric${tag % 3}/tag${tag}`, value, step, { wallTimeSec: startSec + step });
      }
    }
    writer.close();
  }
}

/** One run with `tags` tags of a few points. */
export function writeManyTags(logdir, tags) {
  const writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 5; step++)
    for (let tag = 0; tag < tags; tag++)
      writer.scalar(`layer${tag % 300}/metric${tag}`, tag + step, step, {
        wallTimeSec: startSec + step,
      });
  writer.close();
}

/** One series of `points` points. */
export function writeLongSeries(logdir, points) {
  const writer = new SummaryWriter(join(logdir, "train"));
  writer.scalar("short", 1, 0, { wallTimeSec: startSec });
  for (let step = 0; step < points; step++)
    writer.scalar("signal", Math.sin(step / 5e4) + Math.sin(step) * 0.1, step, {
      wallTimeSec: startSec + step,
    });
  writer.close();
}
