// Writes a log directory of many runs, each with something for the plugins that the bench asks.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  encodeRecord,
  encodeStringTensor,
  encodeTensor,
  tensorboard,
  tensorflow,
} from "@tb-ts/proto";

const steps = 200;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const text = (value) => new Uint8Array(Buffer.from(value));

function record(event) {
  return encodeRecord(tensorflow.Event.encode(event).finish());
}

function value(run, step, tag, pluginName, tensor, content = new Uint8Array(0)) {
  const metadata = { pluginData: { pluginName, content } };
  return record({
    wallTime: 1e9 + run + step,
    step,
    summary: { value: [{ tag, tensor, metadata }] },
  });
}

function runEvents(run) {
  const hparams = {
    sessionStartInfo: {
      hparams: { lr: { numberValue: run / 1000 }, seed: { numberValue: run % 7 } },
    },
  };
  const session = tensorboard.hparams.HParamsPluginData.encode(hparams).finish();
  const events = [
    record({ wallTime: 1e9 + run, fileVersion: "brain.Event:2" }),
    value(
      run,
      0,
      "_hparams_/session_start_info",
      "hparams",
      encodeTensor([0], new Float32Array(0)),
      session,
    ),
  ];
  for (let step = 0; step < steps; step++) {
    for (const tag of ["loss", "accuracy", "learning rate"]) {
      const tensor = { dtype: 1, tensorShape: {}, floatVal: [Math.sin(run + step / 10)] };
      events.push(value(run, step, tag, "scalars", tensor));
    }
    if (step % 10) continue;
    const buckets = Float64Array.from({ length: 90 }, (_, i) =>
      i % 3 === 2 ? (run + i + step) % 17 : Math.floor(i / 3) + (i % 3),
    );
    events.push(value(run, step, "weights", "histograms", encodeTensor([30, 3], buckets)));
    events.push(
      value(run, step, "picture", "images", encodeStringTensor([3], [text("1"), text("1"), png])),
    );
    events.push(
      value(run, step, "note", "text", encodeStringTensor([], [text(`step **${step}**`)])),
    );
    const curve = Float32Array.from({ length: 6 * 50 }, (_, i) => (i % 50) + 1);
    events.push(value(run, step, "pr", "pr_curves", encodeTensor([6, 50], curve)));
  }
  const node = Array.from({ length: 50 }, (_, i) => ({
    name: `layer/${i}`,
    op: "Add",
    input: i ? [`layer/${i - 1}`] : [],
  }));
  events.push(
    record({ wallTime: 1e9 + run, graphDef: tensorflow.GraphDef.encode({ node }).finish() }),
  );
  return Buffer.concat(events);
}

/** `count` runs named `sweep/run0000` and so on. */
export function writeRuns(logdir, count) {
  for (let run = 0; run < count; run++) {
    const folder = join(logdir, "sweep", `run${String(run).padStart(4, "0")}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "events.out.tfevents.1000000000.bench"), runEvents(run));
  }
}
