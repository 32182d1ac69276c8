// Tells whether a file has anything that is not in the index yet.
import type { Logdir, LogdirFile, LogdirFileState } from "../logdir/logdir.ts";
import type { FileState } from "./catalog.ts";
import { hasSameHead, inodeOfIdentity, readHead } from "./file-identity.ts";

/** Whether the file must be opened. A record that is not whole yet is no news until the file changes again. */
export function hasNews(file: FileState, now: LogdirFileState): boolean {
  if (file.identity === "" && now.size === 0) return false;
  if (file.identity !== "" && inodeOfIdentity(file.identity) !== now.inode) return true;
  if (Number.isNaN(file.readModifiedMs)) return now.size !== file.offset;
  return now.size !== file.readSize || now.modifiedMs !== file.readModifiedMs;
}

/**
 * The file's state, or null where there is none such now. Where the file system cannot say, it is unknown: the attempt
 * to read the file then tells why, as a loss.
 */
export async function stateNow(
  logdir: Logdir,
  { source }: FileState,
): Promise<LogdirFileState | "unknown" | null> {
  if (!source) return null;
  try {
    return await logdir.stat(source);
  } catch {
    return "unknown";
  }
}

/** Whether what stands under a new name is the file that went from its old one. */
export async function isRenamedFile(
  logdir: Logdir,
  known: FileState,
  found: LogdirFile,
): Promise<boolean> {
  try {
    const state = await logdir.stat(found);
    if (state?.inode !== inodeOfIdentity(known.identity) || state.size < known.offset) return false;
    return hasSameHead(known.identity, await readHeadOf(logdir, found));
  } catch {
    return false; // What cannot be read is nothing that is known; the look that follows tells why.
  }
}

async function readHeadOf(logdir: Logdir, file: LogdirFile): Promise<Uint8Array> {
  const open = await logdir.open(file);
  try {
    return readHead(open);
  } finally {
    open.close();
  }
}
