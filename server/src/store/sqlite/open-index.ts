// Makes an index file ready for one writer: checks what is there, rebuilds what cannot be used, falls back to a
// temporary one where the place cannot be written.
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { lockIndex } from "./index-lock.ts";
import { defaultIndexPath } from "./index-path.ts";
import { applicationId, connectWriter, schemaVersion } from "./schema.ts";

export interface IndexRequest {
  /** What is indexed: the roots of the log directory, with absolute paths. */
  readonly origin: string;
  /** A path, or `:memory:` for an index that ends with the process; default in the user's cache folder. */
  readonly path?: string;
  readonly onNotice: (text: string) => void;
}

/** An index file that this process alone fills. It exists, with its tables. */
export interface IndexFile {
  readonly path: string;
  readonly isTemporary: boolean;
  /** Gives up the lock; a temporary file is deleted. All connections to it must be closed. */
  release(): void;
}

/** The path that the user gave names a file that is not ours to overwrite. */
export class ForeignFileError extends Error {
  override readonly name = "ForeignFileError";
}

/** Throws `ForeignFileError`; where the place cannot be used otherwise, a notice says so and a temporary one is made. */
export function openIndex(request: IndexRequest): IndexFile {
  if (request.path === ":memory:") return openTemporaryIndex(request.origin);
  const path = request.path ?? defaultIndexPath(request.origin);
  try {
    return claimIndex(path, request);
  } catch (error) {
    if (error instanceof ForeignFileError) throw error;
    request.onNotice(
      `The index ${path} cannot be used: ${(error as Error).message}. ` +
        "A temporary one is used instead, so that the next start reads everything again.",
    );
    return openTemporaryIndex(request.origin);
  }
}

/** An index in the system's folder for temporary files, deleted when it is released. */
export function openTemporaryIndex(origin: string): IndexFile {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-index-"));
  const path = join(folder, "index.db");
  createIndex(path, origin);
  return {
    path,
    isTemporary: true,
    release: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function claimIndex(path: string, { origin, path: given, onNotice }: IndexRequest): IndexFile {
  makeFolder(dirname(path));
  const unlock = lockIndex(path);
  try {
    const unfit = existsSync(path) ? reasonAgainst(path, origin) : null;
    if (unfit === "foreign" && given !== undefined) {
      throw new ForeignFileError(
        `${path} is not an index of tb-ts. Give another path, or delete the file if it is not needed.`,
      );
    }
    if (unfit) {
      onNotice(`The index ${path} is rebuilt from the event files: ${describe(unfit)}.`);
      deleteIndex(path);
    }
    createIndex(path, origin);
  } catch (error) {
    unlock();
    throw error;
  }
  return { path, isTemporary: false, release: unlock };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // Node says ENOENT where a file system takes no new folder, as a read-only one: it asks for what it did not make.
    const reason = code === "ENOENT" ? "the file system takes no new folders there" : message;
    throw new Error(`its folder ${folder} cannot be made (${reason})`, { cause });
  }
}

type Unfit = "foreign" | "damaged" | "version" | "origin";

function describe(unfit: Unfit): string {
  const reasons = {
    foreign: "the file there is no index",
    damaged: "it is damaged",
    version: "another version of tb-ts wrote it",
    origin: "it belongs to another log directory",
  };
  return reasons[unfit];
}

/** Why an existing file cannot be used, or null where it can. */
function reasonAgainst(path: string, origin: string): Unfit | null {
  try {
    const connection = new Database(path, { readonly: true });
    try {
      return reasonAgainstContents(connection, origin);
    } finally {
      connection.close();
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (code === "SQLITE_NOTADB") return "foreign";
    if (isDamage(error) || code === "SQLITE_ERROR") return "damaged";
    throw error;
  }
}

function reasonAgainstContents(connection: Database.Database, origin: string): Unfit | null {
  const id = connection.pragma("application_id", { simple: true });
  const version = connection.pragma("user_version", { simple: true });
  const isEmpty = connection.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
  if (isEmpty && id === 0) return null;
  if (id !== applicationId) return "foreign";
  if (version !== schemaVersion) return "version";
  const known = connection.prepare<[], string>("SELECT origin FROM state").pluck().get();
  if (known === undefined) return "damaged";
  return known === origin ? null : "origin";
}

/** Whether an error of SQLite says that the file's contents are broken. */
export function isDamage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB";
}

/** Whether an error of SQLite says that the file cannot be written: a full or read-only disk, a failing one. */
export function isUnwritable(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN)/.test(code);
}

function deleteIndex(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
}

/** Half of the series ids that chunk-key.ts has room for; the other half is left to the series. */
const birthIds = 2 ** 27;

/**
 * Throws where the file cannot be written. A new index begins at the time in milliseconds, and its ids anywhere: neither
 * its generations nor its series are mistaken for a deleted one's by a page that is still open.
 */
function createIndex(path: string, origin: string): void {
  const birth = { origin, firstGeneration: Date.now(), lastId: randomInt(birthIds) };
  const connection = connectWriter(path, birth);
  try {
    // Refused where the file may only be read, as another user's may: SQLite opens it and begins without a word.
    connection.exec("BEGIN IMMEDIATE; UPDATE state SET origin = origin; ROLLBACK");
  } finally {
    connection.close();
  }
}

/** Deletes an index that proved to be damaged, so that the next one is built anew. */
export function discardIndex(index: IndexFile): void {
  deleteIndex(index.path);
  index.release();
}
