import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";
import type { ChangeEvent } from "./contract.ts";
import { LiveFeed } from "./live-feed.ts";

let store: MemoryStore;
let live: LiveFeed;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  store = new MemoryStore();
  live = new LiveFeed(store);
  app = createApp({ reader: store, logdir: "/logs", live });
  await store.commit(
    commitOf({
      runs: [runOf(1, "train"), runOf(2, "old")],
      series: [seriesOf(1, 1, "loss"), seriesOf(2, 2, "loss")],
      scalars: [
        { seriesId: 1, points: pointsOf([3, Number.NaN, 1]) },
        { seriesId: 2, points: pointsOf([1]) },
      ],
    }),
  );
});
afterEach(() => app.close());

/** Reads the stream until an event of that name. */
async function nextEvent(chunks: AsyncIterator<Uint8Array>, name: string) {
  for (let text = ""; ; ) {
    const { value, done } = await chunks.next();
    if (done) throw new Error(`the stream ended before ${name}: ${text}`);
    text += Buffer.from(value).toString();
    const event = new RegExp(`(?:id: (\\d+)\\n)?event: ${name}\\ndata: (.*)\\n\\n`).exec(text);
    if (event) return { id: event[1], data: JSON.parse(event[2]!) };
  }
}

async function open(headers: Record<string, string> = {}, query = "") {
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const answer = await fetch(`${url}/api/v1/events${query}`, { headers });
  expect(answer.headers.get("content-type")).toMatch("text/event-stream");
  return (answer.body as unknown as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
}

test("a commit is told with the generation as id", async () => {
  const stream = await open();
  await nextEvent(stream, "progress");
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([7], 3) }] }));
  await live.committed();
  const { id, data } = await nextEvent(stream, "change");
  expect(id).toBe("2");
  expect(data).toEqual({
    generation: 2,
    structure: false,
    losses: false,
    grown: [[1, 4, 3, 1795237627.5, 7, 1, 7]],
  } satisfies ChangeEvent);
});

test("a client that comes back is told what it missed", async () => {
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([7], 3) }] }));
  await store.commit(commitOf({ scalars: [{ seriesId: 2, points: pointsOf([7], 5000) }] }));
  const stream = await open({ "last-event-id": "1" });
  const { data } = await nextEvent(stream, "change");
  expect(data.grown.map(([id]: [number]) => id)).toEqual([1, 2]);
});

test("a client that knows a generation is told what came after it", async () => {
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([7], 3) }] }));
  const { data } = await nextEvent(await open({}, "?after=1"), "change");
  expect(data.grown.map(([id]: [number]) => id)).toEqual([1]);
});

test("a stream outlives an index that does not answer for a while", async () => {
  const stream = await open({ "last-event-id": "1" });
  await nextEvent(stream, "progress");
  const changes = store.changes;
  store.changes = () => Promise.reject(new Error("no such table"));
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([7], 3) }] }));
  await expect(live.committed()).rejects.toThrow("no such table");
  store.changes = changes;
  await store.commit(commitOf({ scalars: [{ seriesId: 2, points: pointsOf([7], 5000) }] }));
  await live.committed();
  const { data } = await nextEvent(stream, "change");
  expect(data.grown.map(([id]: [number]) => id)).toEqual([1, 2]);
});

test("a client that has caught up with a commit before it was told is not left behind", async () => {
  await live.committed();
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([7], 3) }] }));
  const stream = await open({}, "?after=1");
  expect((await nextEvent(stream, "change")).id).toBe("2");
  await store.commit(commitOf({ scalars: [{ seriesId: 2, points: pointsOf([7], 5000) }] }));
  await live.committed();
  const { id, data } = await nextEvent(stream, "change");
  expect(id).toBe("3");
  expect(data.grown.map(([id]: [number]) => id)).toEqual([1, 2]);
});

test("progress is told, and closing the server ends the stream", async () => {
  const stream = await open();
  await nextEvent(stream, "progress");
  const progress = {
    state: "live",
    filesDone: 3,
    filesTotal: 3,
    bytesDone: 9,
    bytesTotal: 9,
  } as const;
  live.progressed(progress);
  expect((await nextEvent(stream, "progress")).data).toEqual(progress);
  await app.close();
  expect((await stream.next()).done).toBe(true);
});

test("a client that leaves before the index answers is forgotten", async () => {
  const generation = Promise.withResolvers<number>();
  store.generation = () => generation.promise;
  let listeners = 0;
  live.subscribe = () => {
    listeners++;
    return () => listeners-- > 0;
  };
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const asked = once(app.server, "request");
  const leaving = new AbortController();
  const answer = fetch(`${url}/api/v1/events`, { signal: leaving.signal });
  const [, response] = (await asked) as [unknown, ServerResponse];
  const closed = once(response, "close");
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await closed;
  generation.resolve(1);
  await new Promise(setImmediate); // the handler goes on in microtasks
  expect(listeners).toBe(0);
});
