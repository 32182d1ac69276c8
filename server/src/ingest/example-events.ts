// Event files for tests, a record in a line each, encoded by the generated message classes.
import { Event, encodeRecord, type tensorflow } from "@tb-ts/proto";

type Value = tensorflow.Summary.IValue;

export function record(event: tensorflow.IEvent): Uint8Array {
  return encodeRecord(Event.encode(event).finish());
}

/** The first record of every file. */
export function version(wallTime = 100): Uint8Array {
  return record({ wallTime, fileVersion: "brain.Event:2" });
}

/** A scalar of the old form, at a wall time of 100 s + step. */
export function scalar(tag: string, step: number, simpleValue: number): Uint8Array {
  return values(step, { tag, simpleValue });
}

export function values(step: number, ...value: Value[]): Uint8Array {
  return record({ wallTime: 100 + step, step, summary: { value } });
}

/** A scalar in the form of TensorFlow 2; `metadata` false leaves to an earlier event to say that it is one. */
export function tensorScalar(
  tag: string,
  step: number,
  number: number,
  metadata = true,
): Uint8Array {
  const tensor = { dtype: 1, floatVal: [number], tensorShape: {} };
  const told = metadata ? { metadata: { pluginData: { pluginName: "scalars" } } } : {};
  return values(step, { tag, tensor, ...told });
}

export function sessionLog(step: number, status: number): Uint8Array {
  return record({ wallTime: 100 + step, step, sessionLog: { status } });
}

export function join(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** The same bytes, but for one that is another. */
export function damaged(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}
