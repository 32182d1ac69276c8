// Reads server-sent events from an answer's body, as they arrive (WHATWG HTML §9.2, as far as our server writes it).
import type { ChangeEvent, ProgressEvent } from "@tb-ts/server/contract";

export type LiveEvent =
  /** The connection stands. */
  | { readonly type: "open" }
  | { readonly type: "change"; readonly change: ChangeEvent }
  | { readonly type: "progress"; readonly progress: ProgressEvent };

/** The event of a block of lines; null for a comment, or for an event that only a newer server knows. */
function eventOf(block: string): LiveEvent | null {
  const fields = new Map(
    block.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const [type, data] = [fields.get("event"), fields.get("data") ?? "null"];
  if (type === "change") return { type, change: JSON.parse(data) as ChangeEvent };
  if (type === "progress") return { type, progress: JSON.parse(data) as ProgressEvent };
  return null;
}

/** Ends with the body; throws what reading it throws. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent> {
  yield { type: "open" };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (text + decoder.decode(value, { stream: true })).split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => {}); // already broken: there is nothing left to end
  }
}
