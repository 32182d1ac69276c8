// Log directories for the browser tests: real ones of other libraries where they lie beside the checkout, else written
// by our own SummaryWriter.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";

const fixtures = join(import.meta.dirname, "..", "..", "..", "shared", "fixtures");

/** The log directory of a fixture written by TensorFlow or PyTorch; null where the checkout has none beside it. */
export function fixtureLogdir(name: string): string | null {
  const logdir = join(fixtures, name, "logdir");
  return existsSync(logdir) ? logdir : null;
}

/** Unpacks a fixture that is kept as one file; false where the checkout has none beside it. */
export function unpackFixture(name: string, into: string): boolean {
  const archive = join(fixtures, name, "logdir.tar.gz");
  if (!existsSync(archive)) return false;
  execFileSync("tar", ["-xzf", archive, "-C", into]);
  return true;
}

/** Wall time of the first point of every run here: a fixed one, as tests know no clock. */
const startSec = 1_760_000_000;

/** A training that converges, with a validation every tenth step; `seed` tells runs apart. */
function writeRun(logdir: string, run: string, seed: number, steps: number): void {
  const train = new SummaryWriter(join(logdir, run));
  for (let step = 0; step < steps; step++) {
    const wobble = Math.sin(step * 12.9898 + seed) * 0.1;
    const loss = (2 + seed * 0.3) * Math.exp((-4 * step) / steps) + 0.2 + wobble * 0.5;
    const when = { wallTimeSec: startSec + step * 2 };
    train.scalar("loss/train", loss, step, when);
    train.scalar("accuracy/train", 1 - loss / 4, step, when);
    train.scalar("lr", 0.1 * 0.5 ** Math.floor((4 * step) / steps), step, when);
    if (step % 10 === 0) train.scalar("loss/validation", loss + 0.1, step, when);
  }
  train.close();
}

/** Runs `train`, `validation` and four of a sweep, 200 steps each. */
export function writeSweep(logdir: string): void {
  const runs = [
    "train",
    "validation",
    "sweep/lr=0.1",
    "sweep/lr=0.2",
    "sweep/lr=0.3",
    "sweep/lr=0.4",
  ];
  for (const [seed, run] of runs.entries()) writeRun(logdir, run, seed, 200);
}

/** One series of `count` points at 0 but for a one-point spike of 1 at step `spike`. */
export function writeSpike(logdir: string, count: number, spike: number): void {
  const writer = new SummaryWriter(join(logdir, "long"));
  for (let step = 0; step < count; step++)
    writer.scalar("signal", step === spike ? 1 : Math.sin(step) * 0.01, step, {
      wallTimeSec: startSec + step,
    });
  writer.close();
}
