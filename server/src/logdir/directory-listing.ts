// One directory's entries with names that are safe to show, whatever bytes the file system holds.
import { type Dirent, readdirSync } from "node:fs";

export interface ListedEntry {
  /** Unique within the directory. Bytes that are no UTF-8 show as U+FFFD, or as `\xNN` where that would clash. */
  readonly name: string;
  /** What the file system calls it: bytes where `name` is not the same. */
  readonly rawName: string | Buffer;
  readonly kind: "file" | "directory" | "link" | "other";
}

/** Entries in lexicographic order of their shown names. Throws what the file system says. */
export function listDirectory(location: string | Buffer): ListedEntry[] {
  const entries = readdirSync(location, { withFileTypes: true });
  const listed = entries.some((entry) => entry.name.includes("\ufffd"))
    ? nameRawEntries(readdirSync(location, { withFileTypes: true, encoding: "buffer" }))
    : entries.map((entry) => ({ name: entry.name, rawName: entry.name, kind: kindOf(entry) }));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nameRawEntries(entries: Dirent<Buffer>[]): ListedEntry[] {
  const shown = entries.map((entry) => entry.name.toString("utf8"));
  const counts = new Map<string, number>();
  for (const name of shown) counts.set(name, (counts.get(name) ?? 0) + 1);
  return entries.map((entry, i) => {
    const lossy = shown[i] as string; // same length as entries
    const clashes = (counts.get(lossy) ?? 0) > 1;
    const isUtf8 = Buffer.from(lossy, "utf8").equals(entry.name);
    const name = clashes && !isUtf8 ? escapeBytes(entry.name) : lossy;
    return { name, rawName: entry.name, kind: kindOf(entry) };
  });
}

function escapeBytes(name: Buffer): string {
  return [...name]
    .map((byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");
}

function kindOf(entry: Dirent<string> | Dirent<Buffer>): ListedEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** The location of an entry; bytes stay bytes. */
export function joinLocation(directory: string | Buffer, name: string | Buffer): string | Buffer {
  if (typeof directory === "string" && typeof name === "string") return `${directory}/${name}`;
  return Buffer.concat([Buffer.from(directory), Buffer.from("/"), Buffer.from(name)]);
}
