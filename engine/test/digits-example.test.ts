// examples/digits.mjs as a user runs it, on few digits.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readScalars } from "./read-events.ts";
import { sourceFlags } from "./source-process.ts";

test("the classifier learns and logs every batch", () => {
  const logDir = mkdtempSync(join(tmpdir(), "tb-ts-digits-"));
  const script = join(import.meta.dirname, "../../examples/digits.mjs");
  const flags = ["--logdir", logDir, "--samples", "640", "--epochs", "2"];
  const result = spawnSync(process.execPath, [...sourceFlags, script, ...flags], {
    encoding: "utf8",
  });
  expect(result.stderr).toBe("");
  expect(result.stdout).toMatch(/Epoch 2\/2: accuracy 0\.\d+, loss .*, val_accuracy 0\.\d+/);
  const run = join(logDir, readdirSync(logDir)[0]!, "train");
  const points = readdirSync(run).flatMap((file) => readScalars(join(run, file)));
  const losses = points.filter(({ tag }) => tag === "batch_loss");
  expect(losses.map(({ step }) => step)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const epochs = points.filter(({ tag }) => tag === "epoch_loss").map(({ value }) => value);
  expect(epochs[1]).toBeLessThan(epochs[0]!);
  rmSync(logDir, { recursive: true, force: true });
});
