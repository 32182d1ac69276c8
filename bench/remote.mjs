// npm run bench -- remote [--rounds 50] [--seed 1]: a run written over the network through so many random cuts of
// connections and kills of the server; every point must then be there once, in the files and in the answers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { remoteRounds } from "../test/remote/rounds.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "tb-ts-remote-"));
const begin = performance.now();
const { written, inFiles, shown, cuts, kills } = await remoteRounds({
  folder,
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  SummaryWriter,
  serverModule: new URL("../server/bundle/index.js", import.meta.url).href,
});
const isEvery = (steps) => steps.length === written && steps.every((step, i) => step === i);
const isWhole = isEvery(inFiles) && isEvery(shown);
console.log(`${cuts} cuts of connections, ${kills} kills of the server`);
console.log(
  `${written} points written, ${inFiles.length} in the files, ${shown.length} shown, ` +
    `in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
);
console.log(isWhole ? "nothing lost, nothing doubled" : `POINTS DIFFER; kept in ${folder}`);
if (isWhole) rmSync(folder, { recursive: true });
process.exit(isWhole ? 0 : 1);
