// Tells a file that grew from another file in its place, by inode and by its first bytes.
import { crc32 } from "node:zlib";
import type { OpenEventFile } from "../logdir/logdir.ts";

/**
 * Bytes that are compared. TensorFlow's version record has whole seconds for a wall time, so two files may agree in
 * it; the first values that follow do not.
 */
const headLength = 1024;

/** The file's first bytes; fewer where it has no more. */
export function readHead(file: OpenEventFile): Uint8Array {
  const head = new Uint8Array(headLength);
  return head.subarray(0, file.read(head, 0));
}

/** `INODE LENGTH CRC`, where length and CRC-32 are those of the file's first bytes. */
export function fileIdentity(file: OpenEventFile, head: Uint8Array): string {
  return `${file.state.inode} ${head.length} ${crc32(head).toString(16)}`;
}

/**
 * Whether a file that now starts with `head` goes on where the one of that identity stood (empty: nothing is known of
 * it yet). Its inode may be another:
 * rsync moves a longer copy over a file, and some network file systems give new inodes at every mount.
 */
export function hasSameHead(identity: string, head: Uint8Array): boolean {
  if (identity === "") return true;
  const [, length = "", crc = ""] = identity.split(" ");
  const n = Number(length);
  return head.length >= n && crc32(head.subarray(0, n)).toString(16) === crc;
}

export function inodeOfIdentity(identity: string): string {
  return identity.slice(0, identity.indexOf(" "));
}
