// npm run bench -- engine [--torch PYTHON] [--tensorflow PYTHON] [--tfjs FOLDER] [--rounds N]: the engine beside its
// peers: scalar steps, matrix products, convolutions, training. All but one case runs on one thread and is timed by CPU
// time, so that a busy machine hurts all alike; rounds alternate, figures are medians. The Pythons have torch and
// tensorflow with keras; FOLDER has @tensorflow/tfjs and @tensorflow/tfjs-backend-wasm in node_modules.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: flags } = parseArgs({
  options: {
    torch: { type: "string" },
    tensorflow: { type: "string" },
    tfjs: { type: "string" },
    rounds: { type: "string", default: "3" },
  },
});

const script = (name) => join(import.meta.dirname, "engine", name);

// Each runs in a process of its own and prints one JSON object: case → figure.
const ours = () => run(process.execPath, [...process.execArgv, script("ours.mjs")]);
const peers = {
  torch: flags.torch && (() => run(flags.torch, [script("torch_peer.py")])),
  tensorflow: flags.tensorflow && (() => run(flags.tensorflow, [script("tensorflow_peer.py")])),
  tfjs: flags.tfjs && (() => run(process.execPath, [script("tfjs-peer.mjs"), flags.tfjs])),
};

function run(command, args) {
  const env = {
    ...process.env,
    OMP_NUM_THREADS: "1",
    TF_CPP_MIN_LOG_LEVEL: "3",
    CUDA_VISIBLE_DEVICES: "",
  };
  const stdio = ["ignore", "pipe", "ignore"];
  return JSON.parse(
    execFileSync(command, args, { encoding: "utf8", env, stdio }).trim().split("\n").at(-1),
  );
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const figures = new Map();
function note(who, results) {
  for (const [name, value] of Object.entries(results)) {
    const key = JSON.stringify([name, who]);
    figures.set(key, [...(figures.get(key) ?? []), value]);
  }
}

for (let round = 0; round < Number(flags.rounds); round++) {
  note("tb-ts", ours());
  for (const [who, measure] of Object.entries(peers)) if (measure) note(who, measure());
}

const columns = ["tb-ts", ...Object.keys(peers).filter((who) => peers[who])];
const cases = [...new Set([...figures.keys()].map((key) => JSON.parse(key)[0]))];
console.log(["case", ...columns, ...columns.slice(1).map((who) => `× ${who}`)].join(" | "));
for (const name of cases) {
  const values = columns.map((who) => figures.get(JSON.stringify([name, who])));
  const medians = values.map((list) => (list ? median(list) : null));
  const ratios = medians
    .slice(1)
    .map((peer) => (peer && medians[0] ? (medians[0] / peer).toFixed(2) : "–"));
  console.log([name, ...medians.map(format), ...ratios].join(" | "));
}

function format(value) {
  if (value === null) return "–";
  return value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(1);
}
