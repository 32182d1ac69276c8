// A process killed at any moment leaves an index that goes on as if nothing had been.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Ingest } from "../../src/ingest/ingest.ts";
import { DiskLogdir } from "../../src/logdir/disk-logdir.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { connectReader } from "../../src/store/sqlite/schema.ts";
import { SqliteReader } from "../../src/store/sqlite/sqlite-reader.ts";
import { SqliteWriter } from "../../src/store/sqlite/sqlite-writer.ts";
import { crashRounds } from "./rounds.mjs";

/** Half a minute, and more on a machine that has much else to do. */
const patienceMs = 300_000;

test("after kills at random moments the index equals one of a single pass", {
  timeout: patienceMs,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "crash-"));
  const liveIndexUrl = new URL("../../src/live-index.ts", import.meta.url).href;
  const modules = { Ingest, DiskLogdir, MemoryStore, SqliteReader, SqliteWriter, connectReader };
  const { interrupted, single } = await crashRounds({
    folder,
    rounds: 5,
    seed: 7,
    modules: { ...modules, liveIndexUrl },
    nodeArguments: ["--conditions=tb-ts-source"],
  });
  expect(interrupted).toEqual(single);
  rmSync(folder, { recursive: true });
});
