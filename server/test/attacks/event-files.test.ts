// Event files made to hurt their reader: what is sound beside them is shown, and every question gets an answer.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeRecord, maskedCrc32c } from "@tb-ts/proto/record";
import { createScanner } from "@tb-ts/proto/scanner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { join as joinRecords, scalar, version } from "../../src/ingest/example-events.ts";
import { Ingest } from "../../src/ingest/ingest.ts";
import { DiskLogdir } from "../../src/logdir/disk-logdir.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { cpuSecSince } from "../cpu-time.ts";

/** A field of a protobuf message: its number and bytes, whose length may be a lie. */
function field(
  number: number,
  bytes: Uint8Array,
  length: bigint = BigInt(bytes.length),
): Uint8Array {
  return Buffer.concat([varint(BigInt((number << 3) | 2)), varint(length), bytes]);
}

function varint(value: bigint): Uint8Array {
  const bytes = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return Uint8Array.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) | 128);
  }
}

const number = (tag: number, value: bigint) =>
  Buffer.concat([varint(BigInt(tag << 3)), varint(value)]);
const text = (value: string) => Buffer.from(value);

/** `levels` messages of one field each, one in another. */
function nested(numbers: readonly number[], levels: number): Uint8Array {
  const heads: Uint8Array[] = [];
  let length = 0;
  for (let level = 0; level < levels; level++) {
    const head = Buffer.concat([
      varint(BigInt((numbers[level % numbers.length]! << 3) | 2)),
      varint(BigInt(length)),
    ]);
    heads.push(head);
    length += head.length;
  }
  return Buffer.concat(heads.reverse());
}

// Numbers of the fields, from event.proto, summary.proto, tensor.proto and graph.proto.
const [eventSummary, eventGraph, summaryValue] = [5, 4, 1];
const [valueTag, valueTensor, valueMetadata, metadataPlugin, pluginName, pluginContent] = [
  1, 8, 9, 1, 1, 2,
];
const [tensorType, tensorShape, tensorFloats, tensorVariants, shapeSizes, shapeSize] = [
  1, 2, 5, 15, 2, 1,
];

function value(tag: string, plugin: string, tensor: Uint8Array, content = new Uint8Array(0)) {
  const metadata = field(
    metadataPlugin,
    Buffer.concat([field(pluginName, text(plugin)), field(pluginContent, content)]),
  );
  const parts = [
    field(valueTag, text(tag)),
    field(valueMetadata, metadata),
    field(valueTensor, tensor),
  ];
  return record(field(eventSummary, field(summaryValue, Buffer.concat(parts))));
}

function record(event: Uint8Array): Uint8Array {
  return encodeRecord(event);
}

/** A tensor of floats that claims a shape and holds one number, which stands for all. */
function claiming(type: bigint, ...sizes: bigint[]): Uint8Array {
  const shape = sizes.map((size) => field(shapeSizes, number(shapeSize, size)));
  const one = field(tensorFloats, Buffer.from(Float32Array.of(1).buffer));
  return Buffer.concat([number(tensorType, type), field(tensorShape, Buffer.concat(shape)), one]);
}

const [float, string] = [1n, 7n];
const plugins = [
  "scalars",
  "histograms",
  "images",
  "audio",
  "text",
  "pr_curves",
  "mesh",
  "custom_scalars",
  "hparams",
  "graph_keras_model",
  "graph_run_metadata",
];

/** By run: the records of an event file. */
function bombs(): Record<string, Uint8Array[]> {
  const huge = claiming(float, 2n ** 31n - 1n);
  const square = claiming(float, 100_000n, 100_000n);
  const words = claiming(string, 2n ** 30n);
  const deep = Buffer.concat([
    number(tensorType, 21n),
    field(tensorVariants, nested([3, 15], 200_000)),
  ]);
  return {
    "claims of 2 GB": plugins.map((plugin) => value(plugin, plugin, huge)),
    "claims of 40 GB": plugins.map((plugin) => value(plugin, plugin, square)),
    "claims of words": plugins.map((plugin) => value(plugin, plugin, words)),
    "deep tensors": plugins.map((plugin) => value(plugin, plugin, deep)),
    "deep contents": plugins.map((plugin) =>
      value(plugin, plugin, claiming(float), nested([2, 6, 1], 200_000)),
    ),
    "deep graph": [record(field(eventGraph, nested([2, 1, 3], 200_000)))],
    "huge lengths": [2n ** 31n - 1n, 2n ** 32n, 2n ** 63n - 1n, 2n ** 64n - 1n].flatMap(
      (length) => [
        record(field(eventSummary, text("x"), length)),
        record(field(eventSummary, field(summaryValue, text("x"), length))),
        record(field(eventGraph, text("x"), length)),
      ],
    ),
    "a record of 2 GB": [claimedRecord(2n ** 31n - 1n)],
  };
}

/** A header with a right checksum, and no data. */
function claimedRecord(length: bigint): Uint8Array {
  const header = new Uint8Array(12);
  const view = new DataView(header.buffer);
  view.setBigUint64(0, length, true);
  view.setUint32(8, maskedCrc32c(header, 0, 8), true);
  return header;
}

let folder: string;
let app: ReturnType<typeof createApp>;
const faults: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-bombs-"));
  for (const [run, records] of Object.entries(bombs())) {
    mkdirSync(join(folder, run));
    // A sound point stands before and, where records can be told apart, behind.
    const parts = [version(), scalar("sound", 0, 1), ...records, scalar("sound", 1, 2)];
    writeFileSync(join(folder, run, "events.out.tfevents.1.host"), joinRecords(...parts));
  }
  const store = new MemoryStore();
  const logdir = new DiskLogdir([{ name: null, path: folder }]);
  const ingest = await Ingest.open({
    logdir,
    store,
    scanner: createScanner(),
    nowMs: () => 0,
    onCommit() {},
    onNotice() {},
  });
  await ingest.take(await logdir.discover());
  while (!ingest.isIdle) await ingest.work();
  app = createApp({
    reader: store,
    logdir: folder,
    onError: (error, { url }) => faults.push(`${url}\n${(error as Error).stack ?? error}`),
  });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test.each(Object.keys(bombs()))("%s: the sound points around it are shown", async (run) => {
  const url = `/data/plugin/scalars/scalars?tag=sound&run=${encodeURIComponent(run)}`;
  const points = (await app.inject(url)).json() as number[][];
  expect(points.map(([, step]) => step)).toEqual(run === "a record of 2 GB" ? [0] : [0, 1]);
});

const questions = [
  ...[
    "scalars/tags",
    "histograms/tags",
    "images/tags",
    "audio/tags",
    "text/tags",
    "pr_curves/tags",
    "mesh/tags",
    "custom_scalars/layout",
    "graphs/info",
    "projector/runs",
  ],
  ...[
    "scalars/scalars?tag=scalars",
    "histograms/histograms?tag=histograms",
    "distributions/distributions?tag=histograms",
    "images/images?tag=images",
    "audio/audio?tag=audio",
    "text/text?tag=text",
    "mesh/meshes?tag=mesh",
    "mesh/data?tag=mesh&content_type=VERTEX&sample=0",
    "pr_curves/pr_curves?tag=pr_curves",
  ],
  ...[
    "graphs/graph?",
    "graphs/graph?tag=graph_keras_model&conceptual=true",
    "graphs/graph?tag=graph_run_metadata",
    "graphs/run_metadata?tag=graph_run_metadata",
  ],
];

test("every question about them is answered in a moment, without the memory that they claim", async () => {
  for (const run of Object.keys(bombs())) {
    for (const question of questions) {
      const url = `/data/plugin/${question}${question.includes("?") ? "&" : "?"}run=${encodeURIComponent(run)}`;
      const begin = process.cpuUsage();
      const answer = await app.inject(url);
      expect(cpuSecSince(begin), url).toBeLessThan(15);
      expect(answer.body.length, url).toBeLessThan(4 << 20);
      expect(answer.statusCode, url).toBeLessThan(500);
    }
  }
  const json = {
    method: "POST",
    payload: "{}",
    headers: { "content-type": "application/json" },
  } as const;
  for (const route of ["experiment", "session_groups"])
    expect(
      (await app.inject({ url: `/data/plugin/hparams/${route}`, ...json })).statusCode,
    ).toBeLessThan(500);
  expect(process.memoryUsage().rss).toBeLessThan(1 << 30);
  expect(faults).toEqual([]);
});
