// Replays the recorded answers through the real TensorBoard over our index, both ways in which it can be put there:
// node server/test/side-by-side/through-tensorboard.mjs --tensorboard PROGRAM [CASE…]; needs ../shared/fixtures, a build.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { tensorboard: { type: "string" } },
});
const repository = join(import.meta.dirname, "..", "..", "..");
const places = [
  join(repository, "..", "shared", "fixtures"),
  join(repository, "shared", "fixtures"),
];
const fixtures = places.find((place) => existsSync(place));
const bin = join(repository, "cli", "bin");
const cases = positionals.length ? positionals : ["torch", "keras", "values", "tf1", "restart"];

/** What the protocol carries: Debugger V2 and the projector are no part of it. */
const routes = "/data/runs|/plugin/(scalars|histograms|distributions|images|text|timeseries)/";

if (!fixtures || !flags.tensorboard) {
  console.error("needs ../shared/fixtures and --tensorboard PROGRAM");
  process.exit(2);
}
const real = `${flags.tensorboard} --host 127.0.0.1 --port {port} --reload_interval 1 {keep_all}`;
const ours = `${process.execPath} ${join(bin, "tb-ts.js")} --logdir {logdir} --port 0 --index :memory:`;
const ways = {
  TENSORBOARD_DATA_SERVER_BINARY: `env TENSORBOARD_DATA_SERVER_BINARY=${join(bin, "tb-ts-data-server.js")} ${real} --load_fast=true --logdir {logdir}`,
  // The provider listens one port below the page, as the case's one free port is all that is given.
  "--grpc_data_provider": `sh -c '${ours} --grpc_port $(({port} - 1)) & sleep 5; exec ${real} --grpc_data_provider 127.0.0.1:$(({port} - 1))'`,
};
for (const [way, server] of Object.entries(ways)) {
  console.log(way);
  for (const name of cases) {
    const args = ["--server", server, "-v", join(fixtures, name), "--", "--only", routes];
    const { status } = spawnSync("python3", ["-B", join(fixtures, "check_all.py"), ...args], {
      stdio: "inherit",
      cwd: fixtures,
    });
    if (status !== 0) process.exitCode = 1;
  }
}
