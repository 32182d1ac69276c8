// A log directory as ingest sees it: runs, their event files, and random reads of those. Disk today, object storage later.

/** A directory that was listed. `location` is opaque to all but the Logdir that made it. */
export interface LogdirDirectory {
  /** As shown to people: relative to the log directory, with `/`, `.` for its root. Unique in the log directory. */
  readonly path: string;
  readonly location: string | Buffer;
  readonly parent: LogdirDirectory | null;
}

/** A file whose name contains `tfevents`: an event file of the run that its directory is. */
export interface LogdirFile {
  /** Name of the run: the path of its directory. */
  readonly run: string;
  /** As shown to people; unique in the log directory, and how a file is known again after a restart. */
  readonly path: string;
  readonly location: string | Buffer;
}

export interface LogdirFileState {
  readonly size: number;
  /** Device and inode where the file system has them: another one means another file. */
  readonly inode: string;
  readonly modifiedMs: number;
}

/**
 * `unreadable`: a directory that exists but cannot be listed, so that nothing is known of what is below it.
 * `clash`: a run that two named roots both have; the later root's is the one that counts.
 */
export interface LogdirProblem {
  readonly kind: "unreadable" | "clash";
  readonly path: string;
  readonly message: string;
}

export interface Discovery {
  /** Files of a run stand together, in lexicographic order of their names (TensorBoard's reading order). */
  readonly files: readonly LogdirFile[];
  /** Every directory that was listed, parents before children: what to watch. */
  readonly directories: readonly LogdirDirectory[];
  /** None of these affects the rest of the log directory. */
  readonly problems: readonly LogdirProblem[];
}

/** An open event file. The owner closes it after one burst of reads: descriptors never add up. */
export interface OpenEventFile {
  readonly state: LogdirFileState;
  /** Fills `target` from byte `position` on as far as the file goes; returns the number of bytes read. */
  read(target: Uint8Array, position: number): number;
  close(): void;
}

/** Names came or went; event files grew; or the directory itself went, and with it the watch. */
export type WatchChange = "listing" | "content" | "ended";

export interface Logdir {
  /** The whole tree, or the part below a directory found before. A log directory that does not exist is empty. */
  discover(below?: LogdirDirectory): Promise<Discovery>;
  /** Null when there is no such regular file now. Throws what the file system says otherwise. */
  stat(file: LogdirFile): Promise<LogdirFileState | null>;
  /** Throws where the file is missing, unreadable or no regular file. Never blocks on a pipe. */
  open(file: LogdirFile): Promise<OpenEventFile>;
  /**
   * Calls back when something in the directory changed (never below it). Returns what stops it, or null where watching
   * is not possible; polling is then all there is.
   */
  watch(directory: LogdirDirectory, onChange: (change: WatchChange) => void): (() => void) | null;
}

/** TensorBoard's rule for event files: the name contains this, anywhere, in this case. */
const eventFileMark = "tfevents";

export function isEventFileName(name: string): boolean {
  return name.includes(eventFileMark);
}

/** Path of an entry below a directory's shown path, which ends in `.` where it is a root's: `.`, or `name/.`. */
export function joinShownPath(directory: string, name: string): string {
  if (directory === ".") return name;
  return directory.endsWith("/.") ? directory.slice(0, -1) + name : `${directory}/${name}`;
}
