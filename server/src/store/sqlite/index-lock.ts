// One process at a time fills an index: a lock that ends with the process, however that ends.
import Database from "better-sqlite3";

/** Another process holds the lock. */
export class IndexInUseError extends Error {
  override readonly name = "IndexInUseError";
}

/**
 * Locks an index by an exclusive transaction on a file beside it, which the operating system ends with the process.
 * Returns what releases it. Throws `IndexInUseError`, or what SQLite says where the folder cannot be written.
 */
export function lockIndex(path: string): () => void {
  const lock = new Database(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
    throw new IndexInUseError("another tb-ts is using it", { cause: error });
  }
  return () => lock.close();
}
