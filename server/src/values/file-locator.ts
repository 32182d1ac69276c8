// Finds an event file that the index names, also one whose name is no UTF-8 or whose root has a name of its own.
import type { LogdirRoot } from "../logdir/disk-logdir.ts";
import type { Logdir, LogdirFile, OpenEventFile } from "../logdir/logdir.ts";

/** How long a walk of the log directory counts: a missing file asked for again and again costs one walk. */
const walkAgainAfterMs = 10_000;

/** Opens event files by their path in the index. */
export class FileLocator {
  readonly #logdir: Logdir;
  readonly #roots: readonly LogdirRoot[];
  #walked: ReadonlyMap<string, LogdirFile> = new Map();
  #walkedAtMs = Number.NEGATIVE_INFINITY;

  constructor(logdir: Logdir, roots: readonly LogdirRoot[]) {
    this.#logdir = logdir;
    this.#roots = roots;
  }

  /** Null where the log directory has no such file now. The caller closes it. */
  async open(path: string): Promise<OpenEventFile | null> {
    const usual = this.#usualPlace(path);
    if (usual && (await this.#logdir.stat(usual))) return this.#logdir.open(usual);
    const found = await this.#walkFor(path);
    if (!found || !(await this.#logdir.stat(found))) return null;
    return this.#logdir.open(found);
  }

  /** Where the file is unless its name on disk is not the one shown. */
  #usualPlace(path: string): LogdirFile | null {
    for (const { name, path: root } of this.#roots) {
      if (name === null) return { run: "", path, location: `${root}/${path}` };
      if (path.startsWith(`${name}/`))
        return { run: "", path, location: `${root}${path.slice(name.length)}` };
    }
    return null;
  }

  async #walkFor(path: string): Promise<LogdirFile | undefined> {
    if (performance.now() - this.#walkedAtMs >= walkAgainAfterMs) {
      this.#walkedAtMs = performance.now();
      const { files } = await this.#logdir.discover();
      this.#walked = new Map(files.map((file) => [file.path, file]));
    }
    return this.#walked.get(path);
  }
}
