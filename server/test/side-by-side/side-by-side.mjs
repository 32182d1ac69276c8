// Writes log directories with the real libraries, records what the real TensorBoard answers to every route over them,
// and compares ours: node server/test/side-by-side/side-by-side.mjs --tf PYTHON --torch PYTHON [--keep FOLDER] [NAME…]
// Needs ../shared/fixtures (its recorder and comparer) and a build. Recordings in --keep are used again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { tf: { type: "string" }, torch: { type: "string" }, keep: { type: "string" } },
});
const repository = join(import.meta.dirname, "..", "..", "..");
const fixtures = [
  join(repository, "..", "shared", "fixtures"),
  join(repository, "shared", "fixtures"),
].find(existsSync);
const writers = join(import.meta.dirname, "writers");
const command = join(repository, "cli", "bin", "tb-ts.js");
const folder = flags.keep
  ? resolve(flags.keep)
  : mkdtempSync(join(tmpdir(), "tb-ts-side-by-side-"));

function run(program, args) {
  const env = { ...process.env, CUDA_VISIBLE_DEVICES: "", TF_CPP_MIN_LOG_LEVEL: "3" };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env });
  return { status, output: stdout, errors: stderr };
}

/** Runs a writer and records the real TensorBoard's answers, unless both was done before. */
function record(name) {
  const place = join(folder, name);
  if (existsSync(join(place, "golden", "server.json"))) return place;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const script = join(writers, `${name}.py`);
  const library = /^needs: (tf|torch)$/m.exec(readFileSync(script, "utf8"))?.[1];
  const written = run(flags[library], [script, place]);
  if (written.status !== 0)
    throw new Error(`${name} was not written:\n${written.errors.slice(-3000)}`);
  const tensorboard = join(dirname(flags.tf), "tensorboard");
  const recorded = run("python3", [
    join(fixtures, "capture.py"),
    "--tensorboard",
    tensorboard,
    place,
  ]);
  if (recorded.status !== 0)
    throw new Error(`${name} was not recorded:\n${recorded.errors.slice(-3000)}`);
  process.stdout.write(recorded.output);
  return place;
}

function compare(place) {
  const server = `${process.execPath} ${command} --logdir {logdir} --host 127.0.0.1 --port {port} --index :memory: {keep_all}`;
  return run("python3", [
    join(fixtures, "check_all.py"),
    "--server",
    server,
    "-v",
    place,
    "--",
    "--diffs",
    "3",
  ]);
}

if (!fixtures || !flags.tf || !flags.torch) {
  console.error(
    "needs ../shared/fixtures, --tf PYTHON (TensorFlow, TensorBoard) and --torch PYTHON (torch, tensorboardX)",
  );
  process.exit(2);
}
const names = positionals.length
  ? positionals
  : readdirSync(writers)
      .filter((file) => file.endsWith(".py"))
      .map((file) => file.slice(0, -3));
for (const name of names.sort()) {
  const { status, output, errors } = compare(record(name));
  process.stdout.write(output.replace(/^\d+ passed, \d+ failed\n$/m, ""), errors);
  if (status !== 0) process.exitCode = 1;
}
if (!flags.keep) rmSync(folder, { recursive: true });
