// Reads a whole event file with the generated decoder: the oracle for everything that writes one.
import { readFileSync } from "node:fs";
import { readRecord, tensorflow } from "@tb-ts/proto";

/** Every event of the file. Throws on damage; a truncated last record is left out. */
export function readEvents(path: string): tensorflow.Event[] {
  const bytes = readFileSync(path);
  const events = [];
  for (let offset = 0; ; ) {
    const read = readRecord(bytes, offset);
    if (read.kind === "truncated") return events;
    if (read.kind !== "record") throw new Error(`${path}: ${read.kind} at ${offset}`);
    events.push(tensorflow.Event.decode(read.data));
    offset = read.end;
  }
}

/** A number of each point of a scalar series, in file order. */
export function readScalars(path: string): { tag: string; step: number; value: number }[] {
  return readEvents(path).flatMap((event) =>
    (event.summary?.value ?? []).flatMap((value) => {
      if (value.metadata?.pluginData?.pluginName !== "scalars") return [];
      const content = value.tensor!.tensorContent!;
      const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
      return [{ tag: value.tag!, step: Number(event.step), value: view.getFloat32(0, true) }];
    }),
  );
}
