// npm run bench -- crash [--rounds 200] [--seed 1]: kills an ingesting process at random moments while its files grow;
// the index must then equal one that a single pass makes, byte for byte of its points.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Ingest } from "../server/dist/ingest/ingest.js";
import { DiskLogdir } from "../server/dist/logdir/disk-logdir.js";
import { MemoryStore } from "../server/dist/store/memory-store.js";
import { connectReader } from "../server/dist/store/sqlite/schema.js";
import { SqliteReader } from "../server/dist/store/sqlite/sqlite-reader.js";
import { SqliteWriter } from "../server/dist/store/sqlite/sqlite-writer.js";
import { crashRounds } from "../server/test/crash/rounds.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "tb-ts-crash-"));
const liveIndexUrl = new URL("../server/dist/live-index.js", import.meta.url).href;
const seen = [];
const { interrupted, single, points } = await crashRounds({
  folder,
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  modules: {
    Ingest,
    DiskLogdir,
    MemoryStore,
    SqliteReader,
    SqliteWriter,
    connectReader,
    liveIndexUrl,
  },
  onRound: (_round, indexed) => seen.push(indexed),
});
const isSame = interrupted.join("\n") === single.join("\n");
const grew = seen.filter((indexed, i) => indexed > (seen[i - 1] ?? 0)).length;
console.log(
  `${seen.length} kills, ${grew} of them after the index had grown; ${points} points written`,
);
console.log(isSame ? "the index equals one of a single pass" : "THE INDEXES DIFFER");
if (!isSame) {
  const expected = new Set(single);
  for (const line of interrupted.filter((line) => !expected.has(line))) console.log(`  ${line}`);
  console.log(`  kept in ${folder}`);
} else rmSync(folder, { recursive: true });
process.exit(isSame ? 0 : 1);
