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

/** Whether what stands under a new name is the file that went from its old one. */
export async function isRenamedFile(
  logdir: Logdir,
  known: FileState,
  found: LogdirFile,
): Promise<boolean> {
  const state = await logdir.stat(found).catch(() => null);
  if (state?.inode !== inodeOfIdentity(known.identity) || state.size < known.offset) return false;
  const open = await logdir.open(found).catch(() => null);
  if (!open) return false;
  const head = readHead(open);
  open.close();
  return hasSameHead(known.identity, head);
}
