// The folder where event files wait for a server: one folder a server, in it one a run, in it files of any writer.
import { createHash } from "node:crypto";
import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import type { RemoteRun } from "./remote-run.ts";

/** An event file that waits, or that is being written. */
export interface SpoolFile {
  readonly run: string;
  readonly name: string;
  readonly path: string;
}

/** In the user's cache folder, unless told otherwise. */
export function defaultSpoolDir(): string {
  const { platform, env } = process;
  if (platform === "win32")
    return join(env.LOCALAPPDATA || join(homedir(), "AppData"), "tb-ts-spool");
  const caches =
    platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
  return join(env.XDG_CACHE_HOME || caches, "tb-ts", "spool");
}

/** Writers that are open in this process, by the word that their files' names hold. */
const openWriters = new Set<string>();

/** `events.out.tfevents.<sec>.<host>.<pid>.<n>.<writer>.v2` */
const namePattern = /^events\.out\.tfevents\.\d+\.(.+)\.(\d+)\.\d+\.([0-9a-f]+)\.v2$/;

export class Spool {
  readonly #folder: string;
  readonly #writer: string;
  /** Where this writer's files are made. */
  readonly runFolder: string;

  /** `writer` is a word of hexadecimal digits that no other writer has. */
  constructor(root: string, { server, run }: RemoteRun, writer: string) {
    const key = createHash("sha256").update(server).digest("hex").slice(0, 16);
    this.#folder = join(root, key);
    this.#writer = writer;
    this.runFolder = join(this.#folder, encodeURIComponent(run));
    openWriters.add(writer);
  }

  /** This writer's files, and those for this server whose writers have died; the older ones of a run first. */
  files(): SpoolFile[] {
    return namesIn(this.#folder).flatMap((folder) =>
      namesIn(join(this.#folder, folder))
        .filter((name) => this.isOwn(name) || isOrphan(name))
        .map((name) => ({
          run: decodeURIComponent(folder),
          name,
          path: join(this.#folder, folder, name),
        })),
    );
  }

  isOwn(name: string): boolean {
    return name.includes(`.${this.#writer}.`);
  }

  /** The server has all of it. */
  remove(file: SpoolFile): void {
    rmSync(file.path, { force: true });
    removeIfEmpty(join(file.path, ".."));
  }

  /** What is left of this writer's files is anybody's to send. */
  close(): void {
    openWriters.delete(this.#writer);
  }
}

/** Whether the process that wrote the file has ended, as far as can be told from here. */
function isOrphan(name: string): boolean {
  const [, host, pid, writer] = namePattern.exec(name) ?? [];
  if (host !== hostname() || writer === undefined) return false;
  return Number(pid) === process.pid ? !openWriters.has(writer) : !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another file waits there.
  }
}
