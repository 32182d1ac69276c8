// Writes the log directories that the bench loads: sets A to E of the design's performance notes.
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Event, encodeFileVersion, encodeRecord, ScalarEncoder } from "@tb-ts/proto";

/** Runs × tags × points of scalars, and in D histograms and images besides. */
export const sets = {
  A: { runs: 1, tags: 10, steps: 200_000 },
  B: { runs: 100, tags: 20, steps: 1000 },
  C: { runs: 1000, tags: 10, steps: 100 },
  D: { runs: 10, tags: 10, steps: 1000, histograms: 100, images: 20 },
  E: { runs: 10, tags: 20, steps: 75_000 },
};

const startSec = 1_700_000_000;
const bufferLength = 1 << 20;

/** A file that is written in pieces of a megabyte. */
class Output {
  #file;
  #buffer = Buffer.alloc(bufferLength);
  #length = 0;
  bytes = 0;

  constructor(path) {
    this.#file = openSync(path, "w");
  }

  scalar(encoder, wallTimeSec, step, value) {
    if (this.#length + encoder.maxRecordLength > bufferLength) this.flush();
    this.#length = encoder.write(this.#buffer, this.#length, wallTimeSec, step, value);
  }

  record(bytes) {
    this.flush();
    this.bytes += writeSync(this.#file, bytes);
  }

  flush() {
    this.bytes += writeSync(this.#file, this.#buffer, 0, this.#length);
    this.#length = 0;
  }

  close() {
    this.flush();
    closeSync(this.#file);
  }
}

export function runName(run) {
  return `run${String(run).padStart(4, "0")}`;
}

export function tagName(tag) {
  return `metric/tag_${String(tag).padStart(2, "0")}`;
}

/** Value of a step: a falling curve with noise that a hash gives. */
function valueAt(tag, step) {
  const noise = (Math.imul(step * 31 + tag, 0x9e3779b1) >>> 8) / 2 ** 24;
  return Math.exp(-step / 20_000) + 0.1 * noise + tag;
}

/**
 * Writes a set below `folder`, every number of steps multiplied by `scale`.
 * Returns how many points, other values and bytes it has.
 */
export function writeSet(name, folder, scale) {
  const { runs, tags, steps, histograms = 0, images = 0 } = sets[name];
  const scaled = Math.max(1, Math.round(steps * scale));
  const encoders = Array.from({ length: tags }, (_, tag) => new ScalarEncoder(tagName(tag)));
  const total = { points: runs * tags * scaled, others: 0, bytes: 0, runs, tags, steps: scaled };
  for (let run = 0; run < runs; run++) {
    mkdirSync(join(folder, runName(run)), { recursive: true });
    const path = join(folder, runName(run), `events.out.tfevents.${startSec}.bench.${run}.0.v2`);
    const output = new Output(path);
    output.record(encodeFileVersion(startSec, "tb-ts.bench"));
    for (let step = 0; step < scaled; step++) {
      const wallTimeSec = startSec + run + step * 0.05 + (step % 7) * 1e-4;
      for (let tag = 0; tag < tags; tag++)
        output.scalar(encoders[tag], wallTimeSec + tag * 1e-5, step, valueAt(tag, step));
      total.others += writeOthers(output, step, wallTimeSec, scale, { histograms, images });
    }
    output.close();
    total.bytes += output.bytes;
  }
  return total;
}

const histogramSteps = 200;
const imageSteps = 50;

function writeOthers(output, step, wallTime, scale, { histograms, images }) {
  let written = 0;
  if (step < histogramSteps * scale)
    for (let tag = 0; tag < histograms; tag++, written++)
      output.record(histogramRecord(tag, step, wallTime));
  if (step < imageSteps * scale)
    for (let tag = 0; tag < images; tag++, written++)
      output.record(imageRecord(tag, step, wallTime));
  return written;
}

function histogramRecord(tag, step, wallTime) {
  const rows = Float64Array.from({ length: 90 }, (_, i) => (i % 3 === 2 ? i + step : i / 30 - 1.5));
  const tensor = {
    dtype: 2,
    tensorShape: { dim: [{ size: 30 }, { size: 3 }] },
    tensorContent: new Uint8Array(rows.buffer),
  };
  return valueRecord(`weights/layer_${tag}`, "histograms", tensor, step, wallTime);
}

/** 11.7 kB that compress no better than a PNG's. */
function imageRecord(tag, step, wallTime) {
  const bytes = new Uint8Array(11_700);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Math.imul(i + step * 131 + tag, 0x9e3779b1) >>> 24;
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  const stringVal = [Buffer.from("64"), Buffer.from("64"), bytes];
  const tensor = { dtype: 7, tensorShape: { dim: [{ size: 3 }] }, stringVal };
  return valueRecord(`samples/image_${tag}`, "images", tensor, step, wallTime);
}

function valueRecord(tag, pluginName, tensor, step, wallTime) {
  const value = { tag, tensor, metadata: { pluginData: { pluginName } } };
  return encodeRecord(Event.encode({ wallTime, step, summary: { value: [value] } }).finish());
}
