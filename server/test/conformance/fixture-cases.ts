// The recorded answers of the real TensorBoard, where the checkout has them beside it.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const repository = join(import.meta.dirname, "..", "..", "..");

/** `shared/fixtures` beside the repository, or beside the folder that holds it. */
const places = [
  join(repository, "..", "shared", "fixtures"),
  join(repository, "shared", "fixtures"),
];

export interface FixtureCase {
  readonly name: string;
  readonly folder: string;
  /** What the real TensorBoard was told with `--samples_per_plugin`; empty where it was left to its defaults. */
  readonly samplesPerPlugin: Readonly<Record<string, number>>;
}

/** Where the fixtures are; null in a checkout without them. */
export const fixtures = places.find((place) => existsSync(join(place, "check_api.py"))) ?? null;

/** Python 3 runs the comparison, which came with the fixtures. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Every case, those of the fault set too, by name. */
export function findCases(root: string): FixtureCase[] {
  const golden = globSync(["*/golden/index.json", "faults/*/golden/index.json"], { cwd: root });
  return golden.sort().map((path) => {
    const folder = join(root, dirname(dirname(path)));
    return { name: relative(root, folder), folder, samplesPerPlugin: readSamples(folder) };
  });
}

function readSamples(folder: string): Record<string, number> {
  const server: unknown = JSON.parse(readFileSync(join(folder, "golden", "server.json"), "utf8"));
  const { args } = server as { args: readonly string[] }; // written by capture.py
  const flag = args[args.indexOf("--samples_per_plugin") + 1];
  if (!args.includes("--samples_per_plugin") || !flag) return {};
  const pairs = flag.split(",").map((pair) => pair.split("="));
  return Object.fromEntries(pairs.map(([plugin, count]) => [plugin, Number(count)]));
}
