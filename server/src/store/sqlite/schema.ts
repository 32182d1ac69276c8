// The tables of the index file, and the pragmas of the connections to it.
import Database from "better-sqlite3";

export type Connection = Database.Database;

/** Another number in a file's `user_version` means that the file is rebuilt. */
export const schemaVersion = 3;

/** "TBts" in a file's `application_id`: tells an index from any other SQLite file. */
export const applicationId = 0x54427473;

/**
 * Times are seconds since 1970. NaN, which SQLite would store as NULL, is the text 'NaN'; a step beyond 2**53 is its
 * digits as text. `changed_in` and the like are generations. A chunk's
 * `key` tells its series (chunk-key.ts); its `first_index` is the arrival index of its
 * first point; its extents cover the finite steps and wall times. `origin` names the log directory.
 */
const tables = `
  CREATE TABLE state (
    generation INTEGER NOT NULL, structure_in INTEGER NOT NULL, removed_in INTEGER NOT NULL,
    losses_in INTEGER NOT NULL,
    last_run INTEGER NOT NULL, last_file INTEGER NOT NULL, last_series INTEGER NOT NULL,
    origin TEXT NOT NULL
  ) STRICT;

  CREATE TABLE run (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
    start_time ANY, last_time ANY, ended INTEGER NOT NULL, changed_in INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE file (
    id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL, path TEXT NOT NULL, identity TEXT NOT NULL,
    size INTEGER NOT NULL, offset INTEGER NOT NULL, records INTEGER NOT NULL,
    state TEXT NOT NULL, is_version2 INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX file_run ON file (run_id);

  CREATE TABLE loss (
    file_id INTEGER NOT NULL, byte_offset INTEGER NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL
  ) STRICT;
  CREATE INDEX loss_file ON loss (file_id, byte_offset);

  CREATE TABLE series (
    id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL, tag TEXT NOT NULL, plugin TEXT NOT NULL,
    data_class TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL,
    plugin_content BLOB NOT NULL,
    count INTEGER NOT NULL DEFAULT 0, restart_count INTEGER NOT NULL DEFAULT 0,
    last_step ANY, last_time ANY, last_value ANY, min REAL, max REAL,
    max_length INTEGER NOT NULL DEFAULT 0, dropped INTEGER NOT NULL DEFAULT 0,
    changed_in INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX series_run_tag ON series (run_id, tag);
  CREATE INDEX series_changed ON series (changed_in);

  CREATE TABLE restart (
    series_id INTEGER NOT NULL, first_index INTEGER NOT NULL, step ANY NOT NULL, cause TEXT NOT NULL
  ) STRICT;
  CREATE INDEX restart_series ON restart (series_id, first_index);

  CREATE TABLE scalar_chunk (
    key INTEGER PRIMARY KEY, first_index INTEGER NOT NULL, count INTEGER NOT NULL,
    min_step REAL, max_step REAL, min_time REAL, max_time REAL,
    steps_ascend INTEGER NOT NULL, times_ascend INTEGER NOT NULL,
    tiles BLOB NOT NULL, data BLOB NOT NULL
  ) STRICT;

  CREATE TABLE reference_chunk (
    key INTEGER PRIMARY KEY, first_index INTEGER NOT NULL, count INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
`;

/** How a new index begins. */
export interface IndexBirth {
  readonly origin: string;
  readonly firstGeneration: number;
  /** The ids of its runs, files and series are greater. */
  readonly lastId: number;
}

/**
 * Pages of the log that are moved to their places at once: 256 MB while a first scan writes, 32 MB afterwards. A
 * checkpoint waits for the disk, and all that a scan has read waits with it; so it comes when the scan is over.
 */
const scanLogPages = 16_384;
const restLogPages = 2_048;

/** Ends the time of the first scan. A reader that is in the way leaves the pages to a later commit. */
export function checkpointScan(connection: Connection): void {
  connection.pragma("wal_checkpoint(PASSIVE)");
  connection.pragma(`wal_autocheckpoint = ${restLogPages}`);
}

/** Opens a file for the writer; it is created where it does not exist, with its tables. */
export function connectWriter(
  path: string,
  birth: IndexBirth = { origin: "", firstGeneration: 0, lastId: 0 },
): Connection {
  const connection = new Database(path);
  connection.pragma("page_size = 16384");
  connection.pragma("journal_mode = WAL");
  // A cache of the event files: losing the last commits to a power cut only means reading them again.
  connection.pragma("synchronous = NORMAL");
  connection.pragma("busy_timeout = 5000");
  connection.pragma(`wal_autocheckpoint = ${scanLogPages}`);
  if (connection.pragma("user_version", { simple: true }) === 0) createTables(connection, birth);
  return connection;
}

function createTables(
  connection: Connection,
  { origin, firstGeneration, lastId }: IndexBirth,
): void {
  connection.transaction(() => {
    connection.exec(tables);
    connection
      .prepare("INSERT INTO state VALUES (@first, @first, @first, @first, @id, @id, @id, @origin)")
      .run({ first: firstGeneration, id: lastId, origin });
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${schemaVersion}`);
  })();
}

/** Opens an existing file for reading only. */
export function connectReader(path: string): Connection {
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  connection.pragma("busy_timeout = 5000");
  return connection;
}
