// Reads the events of a file one after another with all they hold, for commands that look at each.
import { Event, RecordReader } from "@tb-ts/proto";
import type { OpenEventFile } from "../logdir/logdir.ts";

const readLength = 1 << 20;

/** The events that can be read; damaged records are passed over, as `verify` tells. */
export function* readEvents(open: OpenEventFile): Generator<Event> {
  const reader = new RecordReader();
  const part = new Uint8Array(readLength);
  for (let at = 0; ; ) {
    const next = reader.next();
    if (next.kind === "record") {
      const event = decodeOrNull(next.data);
      if (event) yield event;
    } else if (next.kind === "badLength") return;
    else if (next.kind === "truncated") {
      const n = open.read(part, at);
      if (n === 0) return;
      reader.push(part.subarray(0, n));
      at += n;
    }
  }
}

function decodeOrNull(data: Uint8Array): Event | null {
  try {
    return Event.decode(data);
  } catch {
    return null;
  }
}
