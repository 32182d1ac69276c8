// The whole path on disk: a real worker, a real index, files that appear and grow.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { join, scalar, version } from "./ingest/example-events.ts";
import { type IngestThread, startIngestThread } from "./ingest-thread.ts";
import { connectReader } from "./store/sqlite/schema.ts";
import { SqliteReader } from "./store/sqlite/sqlite-reader.ts";

let folder: string;
let thread: IngestThread | null = null;
beforeEach(() => {
  folder = mkdtempSync(joinPath(tmpdir(), "ingest-thread-"));
  mkdirSync(joinPath(folder, "logs"));
});
afterEach(async () => {
  await thread?.stop();
  rmSync(folder, { recursive: true });
});

/** Starts a worker over `logs`; `until` resolves when its index holds so many points in all. */
async function start() {
  const indexPath = joinPath(folder, "index.sqlite");
  const notices: string[] = [];
  const states: string[] = [];
  let wake = () => {};
  thread = await startIngestThread(
    { roots: [{ name: null, path: joinPath(folder, "logs") }], indexPath, rescanMs: 5000 },
    {
      onProgress: ({ state }) => states.push(state),
      onCommit: () => wake(),
      onNotice: (text) => notices.push(text),
      onFailure: (error) => {
        throw error;
      },
    },
  );
  const reader = new SqliteReader(connectReader(indexPath));
  const count = async () => (await reader.series()).reduce((sum, { count }) => sum + count, 0);
  const until = async (points: number) => {
    while ((await count()) !== points) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { until, reader, notices, states };
}

const eventFile = "events.out.tfevents.1.host";

test("points reach the index when files appear and grow, and stay for the next process", async () => {
  const first = await start();
  mkdirSync(joinPath(folder, "logs/a/b"), { recursive: true });
  const path = joinPath(folder, "logs/a/b", eventFile);
  writeFileSync(path, join(version(), scalar("loss", 0, 1)));
  await first.until(1);
  for (let step = 1; step < 4; step++) {
    appendFileSync(path, scalar("loss", step, 1));
    await first.until(step + 1);
  }
  expect(first.notices).toEqual([]);
  await first.reader.close();
  await thread?.stop();

  const second = await start();
  await second.until(4);
  const [series] = await second.reader.series();
  expect(series).toMatchObject({ tag: "loss", lastStep: 3 });
  rmSync(joinPath(folder, "logs/a"), { recursive: true });
  await second.until(0);
  writeFileSync(joinPath(folder, "logs", eventFile), join(version(), scalar("x", 0, 1)));
  await second.until(1);
  expect((await second.reader.runs()).map((run) => run.name)).toEqual(["."]);
  await second.reader.close();
});
