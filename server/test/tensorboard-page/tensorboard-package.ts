// TensorBoard's Python package, of which only the page is used: from an environment that has it, or from PyPI.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "..", "..", "..");
const cache = join(repository, ".cache", "tensorboard");
const version = "2.21.0";

/** Where the files are that the browser loads, unpacked. */
export interface TensorBoardPage {
  readonly webfiles: string;
  readonly projector: string;
}

function python(...args: string[]): boolean {
  return spawnSync("python3", args, { stdio: "ignore" }).status === 0;
}

/** The wheel, fetched once; null where neither the cache nor PyPI has it. */
function findWheel(): string | null {
  mkdirSync(cache, { recursive: true });
  const wheel = () => readdirSync(cache).find((name) => name.endsWith(".whl"));
  if (!wheel())
    python("-m", "pip", "download", "-q", "--no-deps", "-d", cache, `tensorboard==${version}`);
  const name = wheel();
  return name === undefined ? null : join(cache, name);
}

/** The page of the `tensorboard` folder that `TENSORBOARD_PACKAGE` names, or of PyPI's; null where there is neither. */
export function findTensorBoardPage(): TensorBoardPage | null {
  const unpacked = join(cache, version);
  const given = process.env.TENSORBOARD_PACKAGE;
  const folder = given ?? join(unpacked, "tensorboard");
  const webfiles = join(unpacked, "webfiles");
  if (!given && !existsSync(folder)) {
    const wheel = findWheel();
    if (!wheel || !python("-m", "zipfile", "-e", wheel, unpacked)) return null;
  }
  if (
    !existsSync(webfiles) &&
    !python("-m", "zipfile", "-e", join(folder, "webfiles.zip"), webfiles)
  )
    return null;
  return { webfiles, projector: join(folder, "plugins", "projector", "tf_projector_plugin") };
}
