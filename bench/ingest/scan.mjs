// Reads a log directory into an index, all of it once, and says what it took.
// argv: the log directory, the index file.
import { createScanner } from "@tb-ts/proto/scanner";
import { Ingest } from "../../server/dist/ingest/ingest.js";
import { DiskLogdir } from "../../server/dist/logdir/disk-logdir.js";
import { SqliteWriter } from "../../server/dist/store/sqlite/sqlite-writer.js";

const [path, indexPath] = process.argv.slice(2);
const start = performance.now();
const store = new SqliteWriter(indexPath);
const logdir = new DiskLogdir([{ name: null, path }]);
const ingest = await Ingest.open({
  logdir,
  store,
  scanner: createScanner(),
  nowMs: () => performance.now(),
  onCommit() {},
  onNotice: (text) => console.error(text),
});
await ingest.take(await logdir.discover());
while (!ingest.isIdle) await ingest.work();
const ms = performance.now() - start;
console.log(`loaded in ${ms} ms`);
const values = (await store.series()).reduce((sum, { count }) => sum + count, 0);
console.log(`${values} values in the index`);
await store.close();
