// A small log directory that holds something for every plugin, and a file outside it that nobody may read.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeStringTensor, encodeTensor, tensorboard, tensorflow } from "@tb-ts/proto";
import { JsScanner } from "@tb-ts/proto/scanner";
import {
  join as joinRecords,
  record,
  scalar,
  values,
  version,
} from "../../src/ingest/example-events.ts";
import { Ingest } from "../../src/ingest/ingest.ts";
import { DiskLogdir } from "../../src/logdir/disk-logdir.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";

type Tensor = tensorflow.TensorProto.$Properties;

/** What no answer may contain. */
export const secret = "the-secret-outside-the-log-directory";

export interface ExampleLogdir {
  readonly folder: string;
  readonly logdir: string;
  readonly store: MemoryStore;
}

/** Writes the directory and reads it into a store. */
export async function makeLogdir(): Promise<ExampleLogdir> {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-fuzz-"));
  const logdir = join(folder, "logs");
  const run = join(logdir, "run");
  mkdirSync(run, { recursive: true });
  writeFileSync(join(folder, "secret.txt"), secret);
  writeFileSync(join(run, "events.out.tfevents.1.host"), eventFile());
  writeFileSync(join(run, "vectors.tsv"), "1\t2\n3\t4\n");
  symlinkSync(join(folder, "secret.txt"), join(run, "linked.txt"));
  writeFileSync(join(run, "projector_config.pbtxt"), projectorConfig);
  return { folder, logdir, store: await readInto(new MemoryStore(), logdir) };
}

/** One embedding is sound; the others name the file outside by every way there is. */
const projectorConfig = ["../../secret.txt", "linked.txt", "/etc/hostname"]
  .map(
    (
      path,
      index,
    ) => `embeddings { tensor_name: "bad${index}" tensor_path: "${path}" metadata_path: "${path}"
    bookmarks_path: "${path}" sprite { image_path: "${path}" } }`,
  )
  .concat('embeddings { tensor_name: "good" tensor_path: "vectors.tsv" }')
  .join("\n");

function eventFile(): Uint8Array {
  const graph = tensorflow.GraphDef.encode({ node: [{ name: "a", op: "Add" }] }).finish();
  const layout = tensorboard.Layout.encode({ category: [{ title: "c" }] }).finish();
  const model = Buffer.from('{"config": {"name": "m", "layers": [{"config": {"name": "d"}}]}}');
  const metadata = tensorflow.RunMetadata.encode({
    functionGraphs: [{ preOptimizationGraph: { node: [{ name: "f" }] } }],
  }).finish();
  const mesh = tensorboard.mesh.MeshPluginData.encode({
    name: "m",
    contentType: 1,
    shape: [1, 2, 3],
  });
  const session = tensorboard.hparams.HParamsPluginData.encode({
    sessionStartInfo: { hparams: { lr: { numberValue: 0.1 }, opt: { stringValue: "sgd" } } },
  });
  const strings = (...parts: Uint8Array[]) => encodeStringTensor([parts.length], parts);
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const value = (tag: string, plugin: string, tensor: Tensor, content = new Uint8Array(0)) =>
    values(0, { tag, tensor, metadata: { pluginData: { pluginName: plugin, content } } });
  const one = Uint8Array.of(0x31);
  return joinRecords(
    version(),
    scalar("loss", 0, 1),
    scalar("loss", 1, Number.NaN),
    value("hist", "histograms", encodeTensor([1, 3], Float64Array.of(0, 1, 5))),
    value("img", "images", strings(one, one, png)),
    value("snd", "audio", encodeStringTensor([1, 2], [png, one])),
    value("txt", "text", strings(Buffer.from("# *hello*"))),
    value("pr", "pr_curves", encodeTensor([6, 2], new Float32Array(12).fill(1))),
    value("m_VERTEX", "mesh", encodeTensor([1, 2, 3], new Float32Array(6)), mesh.finish()),
    value("custom_scalars__config__", "custom_scalars", strings(layout)),
    value(
      "_hparams_/session_start_info",
      "hparams",
      encodeTensor([0], new Float32Array(0)),
      session.finish(),
    ),
    value("keras", "graph_keras_model", strings(model), one),
    value("fn", "graph_run_metadata", strings(metadata), one),
    record({ wallTime: 101, graphDef: graph }),
  );
}

async function readInto(store: MemoryStore, path: string): Promise<MemoryStore> {
  const logdir = new DiskLogdir([{ name: null, path }]);
  const ingest = await Ingest.open({
    logdir,
    store,
    scanner: new JsScanner(),
    nowMs: () => 0,
    onCommit: () => {},
    onNotice: () => {},
  });
  await ingest.take(await logdir.discover());
  while (!ingest.isIdle) await ingest.work();
  return store;
}
