// npm run bench -- scanner [--records N]: MB/s and records/s of the scanners and of the generated decoder.
// Sets: A one run of 10 tags in TensorFlow 2's tensor form; S the same as simple_value; T 1,000 tags;
// D 100 histograms and 20 images of 11.7 kB a step. Median of seven turns over the same bytes in memory.
import { parseArgs } from "node:util";
import { Event, encodeRecord, encodeTensor, RecordReader, ScalarEncoder } from "@tb-ts/proto";
import { JsScanner, WasmScanner } from "@tb-ts/proto/scanner";

const { values } = parseArgs({ options: { records: { type: "string", default: "400000" } } });
const count = Number(values.records);
const chunk = 2 ** 19;

function join(records) {
  const bytes = new Uint8Array(records.reduce((sum, record) => sum + record.length, 0));
  let at = 0;
  for (const record of records) {
    bytes.set(record, at);
    at += record.length;
  }
  return bytes;
}

function tensorScalars(tagCount) {
  const encoders = Array.from({ length: tagCount }, (_, i) => new ScalarEncoder(`train/tag_${i}`));
  const bytes = new Uint8Array(count * 80);
  let at = 0;
  for (let i = 0; i < count; i++)
    at = encoders[i % tagCount].write(bytes, at, 1.7e9 + i / 100, Math.floor(i / tagCount), i / 7);
  return { bytes: bytes.subarray(0, at), records: count };
}

function simpleValues() {
  const records = Array.from({ length: count }, (_, i) => {
    const value = [{ tag: `train/tag_${i % 10}`, simpleValue: i / 7 }];
    const event = { wallTime: 1.7e9 + i / 100, step: Math.floor(i / 10), summary: { value } };
    return encodeRecord(Event.encode(event).finish());
  });
  return { bytes: join(records), records: count };
}

function blobs() {
  const steps = Math.ceil(count / 4000);
  const metadata = (pluginName) => ({ pluginData: { pluginName } });
  const histogram = encodeTensor([30, 3], Float64Array.from({ length: 90 }, Math.random));
  const image = { dtype: 7, tensorShape: { dim: [{ size: 3 }] } };
  const strings = ["100", "100", "x".repeat(11_700)].map((text) => new TextEncoder().encode(text));
  const records = [];
  for (let step = 0; step < steps; step++)
    for (let i = 0; i < 120; i++) {
      const value =
        i < 100
          ? { tag: `layer_${i}/kernel`, tensor: histogram, metadata: metadata("histograms") }
          : {
              tag: `image_${i}`,
              tensor: { ...image, stringVal: strings },
              metadata: metadata("images"),
            };
      const event = { wallTime: 1.7e9 + step, step, summary: { value: [value] } };
      records.push(encodeRecord(Event.encode(event).finish()));
    }
  return { bytes: join(records), records: records.length };
}

function scanWith(scanner, bytes) {
  scanner.reset();
  let rows = 0;
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + chunk);
    scanner.input.set(piece);
    const result = scanner.scan(0, piece.length);
    rows += result.points.values.length + result.references.steps.length;
    if (result.consumed === 0) throw new Error(JSON.stringify(result.stop));
    at += result.consumed;
  }
  return rows;
}

function decodeAll(bytes) {
  const reader = new RecordReader();
  reader.push(bytes);
  let rows = 0;
  for (let read = reader.next(); read.kind === "record"; read = reader.next())
    rows += Event.decode(read.data).summary?.value?.length ?? 0;
  return rows;
}

function measure(turn, turns = 7) {
  const times = Array.from({ length: turns }, () => {
    const start = performance.now();
    turn();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[turns >> 1] / 1000;
}

const ways = Object.entries({
  "generated decoder": () => decodeAll,
  "JS scanner": () => scanWith.bind(null, new JsScanner(chunk)),
  "WASM scanner": () => scanWith.bind(null, new WasmScanner(chunk)),
});

const sets = { A: tensorScalars(10), S: simpleValues(), T: tensorScalars(1000), D: blobs() };
for (const [set, { bytes, records }] of Object.entries(sets))
  for (const [name, make] of ways) {
    const way = make();
    const seconds = measure(() => way(bytes), name === "generated decoder" ? 1 : 7);
    const speed = `${(bytes.length / seconds / 1e6).toFixed(0)} MB/s`;
    console.log(
      `${set}  ${name.padEnd(18)} ${speed.padStart(10)} ${(records / seconds / 1e6).toFixed(2)} M records/s`,
    );
  }
