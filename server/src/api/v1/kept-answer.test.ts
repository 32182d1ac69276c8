import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitOf, runOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";

let store: MemoryStore;
let app: ReturnType<typeof createApp>;
let nowSec: number;

beforeEach(async () => {
  nowSec = 1_000_030;
  store = new MemoryStore();
  app = createApp({ reader: store, logdir: "/logs", nowSec: () => nowSec });
  const runs = Array.from({ length: 40 }, (_, i) =>
    runOf(i + 1, `run ${i}`, { startTimeSec: 1_000_000, lastTimeSec: 1_000_000 }),
  );
  await store.commit(commitOf({ runs }));
});
afterEach(() => app.close());

function ask(acceptEncoding: string) {
  return app.inject({ url: "/api/v1/runs", headers: { "accept-encoding": acceptEncoding } });
}

async function askCompressed() {
  const answer = await ask("gzip, deflate, br");
  expect(answer.headers["content-encoding"]).toBe("gzip");
  return JSON.parse(gunzipSync(answer.rawPayload).toString());
}

describe("an answer that is kept", () => {
  test("is compressed for a client that takes gzip, and plain for one that does not", async () => {
    const plain = (await ask("identity")).json();
    expect(plain.runs).toHaveLength(40);
    expect(await askCompressed()).toEqual(plain);
    expect((await ask("gzip;q=0")).json()).toEqual(plain);
    expect((await ask("gzip;q=0.5")).headers["content-encoding"]).toBe("gzip");
    expect((await ask("br, xgzip")).headers["content-encoding"]).toBeUndefined();
  });

  test("is another one after a commit", async () => {
    await askCompressed();
    await store.commit(commitOf({ runs: [runOf(41, "late")] }));
    expect((await askCompressed()).runs).toHaveLength(41);
  });

  test("is another one when a run has gone quiet", async () => {
    expect((await askCompressed()).runs[0].status).toBe("running");
    nowSec += 3600;
    expect((await askCompressed()).runs[0].status).toBe("stalled");
  });
});
