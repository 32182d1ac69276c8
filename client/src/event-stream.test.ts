import { expect, test } from "vitest";
import { type LiveEvent, readEvents } from "./event-stream.ts";

const text =
  ': still here\n\nevent: progress\ndata: {"state":"live"}\n\nid: 7\nevent: change\ndata: {"generation":7}\n\nevent: later\ndata: 1\n\n';

/** The text's bytes in pieces of `size`. */
function piecesOf(size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

test.each([1, 2, 7, 1000])("events are read whole from pieces of %i bytes", async (size) => {
  const events: LiveEvent[] = [];
  for await (const event of readEvents(piecesOf(size))) events.push(event);
  expect(events).toEqual([
    { type: "open" },
    { type: "progress", progress: { state: "live" } },
    { type: "change", change: { generation: 7 } },
  ]);
});

test("a stream that breaks says so", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error("connection lost"));
    },
  });
  const read = async () => {
    for await (const _ of readEvents(broken));
  };
  await expect(read()).rejects.toThrow("connection lost");
});
