// Reads the traces in this folder.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type TraceName =
  | "jax.trace.json"
  | "jax.xplane.pb"
  | "tensorflow.xplane.pb"
  | "torch.trace.json";

/** A trace as the page hands it to its worker: unpacked. */
export function traceOf(name: TraceName): { fileName: string; bytes: Uint8Array<ArrayBuffer> } {
  return { fileName: name, bytes: new Uint8Array(unpack(name)) };
}

/** The graph that the trace of TensorFlow is of, in text form. */
export function tracedGraph(): string {
  return unpack("tensorflow.pbtxt").toString();
}

function unpack(name: string): Buffer {
  return gunzipSync(readFileSync(join(import.meta.dirname, `${name}.gz`)));
}
