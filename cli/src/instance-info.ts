// The file by which TensorBoard's notebook magic finds a running server: $TMPDIR/.tensorboard-info/pid-<pid>.info.
// A file that cannot be written is left out: only notebooks miss it.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Instance {
  readonly pid: number;
  readonly port: number;
  readonly version: string;
  readonly startTimeSec: number;
  readonly pathPrefix: string;
  readonly logdir: string;
  /** The arguments and directory the process was started with: the notebook compares them with its own. */
  readonly argv: readonly string[];
  readonly cwd: string;
}

/** Writes the file and returns what removes it again. */
export function announceInstance(instance: Instance, folder = infoFolder()): () => void {
  const path = join(folder, `pid-${instance.pid}.info`);
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    writeFileSync(path, `${JSON.stringify(infoFields(instance), null, 4)}\n`);
  } catch {
    return () => {};
  }
  return () => rmSync(path, { force: true });
}

function infoFolder(): string {
  return join(tmpdir(), ".tensorboard-info");
}

function infoFields(instance: Instance): Record<string, string | number> {
  return {
    cache_key: cacheKey(instance.cwd, instance.argv),
    db: "",
    logdir: instance.logdir,
    path_prefix: instance.pathPrefix,
    pid: instance.pid,
    port: instance.port,
    start_time: Math.floor(instance.startTimeSec),
    version: instance.version,
  };
}

/** base64 of compact JSON with sorted keys, non-ASCII escaped: as `tensorboard.manager.cache_key` makes it. */
export function cacheKey(cwd: string, argv: readonly string[]): string {
  const text = JSON.stringify({ arguments: argv, configure_kwargs: {}, working_directory: cwd });
  const ascii = text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Buffer.from(ascii, "latin1").toString("base64");
}
