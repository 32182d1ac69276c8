// SQL over a log directory: brings its index up to date, unless a server does so already, and reads it.
import { LiveIndex } from "./live-index.ts";
import { rootsOf } from "./logdir-roots.ts";
import { scanned } from "./scanned.ts";
import { IndexInUseError, lockIndex } from "./store/sqlite/index-lock.ts";
import { defaultIndexPath } from "./store/sqlite/index-path.ts";
import { type SqlAnswer, SqlIndex } from "./store/sqlite/sql-query.ts";

export interface QueryOptions {
  readonly logdir: string;
  readonly sql: string;
  /** Path of the index, or `:memory:`; default: the user's cache directory. */
  readonly index?: string;
  readonly onNotice: (text: string) => void;
}

/** Runs a statement that reads and hands its answer to `use`. Throws `SqlError`. */
export async function queryLogdir(
  { logdir, sql, index: given, onNotice }: QueryOptions,
  use: (answer: SqlAnswer) => void | Promise<void>,
): Promise<void> {
  const roots = rootsOf(logdir, undefined);
  const path = given ?? defaultIndexPath(JSON.stringify(roots));
  if (path !== ":memory:" && isInUse(path)) return queryFile(path, sql, use);
  const index = new LiveIndex({ roots, rescanMs: 0, path, onNotice });
  try {
    await scanned(index);
    await queryFile(index.path, sql, use);
  } finally {
    await index.close();
  }
}

async function queryFile(
  path: string,
  sql: string,
  use: (answer: SqlAnswer) => void | Promise<void>,
): Promise<void> {
  const index = new SqlIndex(path);
  try {
    await use(index.query(sql));
  } finally {
    index.close();
  }
}

/** Whether a server fills the index: then it is up to date, and stays so without us. */
function isInUse(path: string): boolean {
  try {
    lockIndex(path)();
    return false;
  } catch (error) {
    return error instanceof IndexInUseError;
  }
}
