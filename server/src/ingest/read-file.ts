// Opens an event file, makes sure that it is still the same one, reads a burst of it, and notes why it cannot go on.
import type { Scanner } from "@tb-ts/proto/scanner";
import type { Logdir, OpenEventFile } from "../logdir/logdir.ts";
import type { FileState } from "./catalog.ts";
import { fileIdentity, hasSameHead, inodeOfIdentity, readHead } from "./file-identity.ts";
import { type BurstEnd, readBurst } from "./file-reader.ts";
import { lossMessages } from "./loss-messages.ts";
import type { Growth } from "./slot-series.ts";

export type FileEnd =
  | { readonly kind: "end" }
  | { readonly kind: "more" }
  /** Another file stands in its place; nothing was read. */
  | { readonly kind: "replaced" }
  | { readonly kind: "unreadable"; readonly message: string };

/** Reads on in a file whose `source` is known. Losses, and the end of earlier ones, go to the pending commit. */
export async function readFile(
  logdir: Logdir,
  scanner: Scanner,
  file: FileState,
  budget: number,
  growth: Growth,
): Promise<FileEnd> {
  let open: OpenEventFile | null = null;
  try {
    if (!file.source) return { kind: "end" };
    open = await logdir.open(file.source);
    return readOpenFile(scanner, file, open, budget, growth);
  } catch (error) {
    return unreadable(file, error, growth);
  } finally {
    open?.close();
  }
}

function readOpenFile(
  scanner: Scanner,
  file: FileState,
  open: OpenEventFile,
  budget: number,
  growth: Growth,
): FileEnd {
  const head = readHead(open);
  const isMoved = file.identity !== "" && inodeOfIdentity(file.identity) !== open.state.inode;
  if (open.state.size < file.offset || !hasSameHead(file.identity, head))
    return { kind: "replaced" };
  file.identity = fileIdentity(open, head);
  if (file.stuck === "unreadable") heal(file, file.offset, growth);
  const start = file.offset;
  const end = readBurst(scanner, file, open, budget, growth);
  if (end === "stuck" && isMoved && file.offset === start) return { kind: "replaced" };
  noteEnd(file, open, start, end, growth);
  return { kind: end === "more" ? "more" : "end" };
}

function noteEnd(
  file: FileState,
  open: OpenEventFile,
  start: number,
  end: BurstEnd,
  growth: Growth,
): void {
  const isStillStuck = end === "stuck" && file.offset === start;
  if (file.stuck && !isStillStuck) heal(file, start, growth);
  if (end === "stuck" && !file.stuck && !isBlankTail(file, open)) {
    const message = lossMessages.lengthCrc;
    growth.pending.addLoss(file, { byteOffset: file.offset, kind: "lengthCrc", message });
    setStuck(file, "lengthCrc");
  }
  file.size = open.state.size;
  if (end === "more") return;
  file.readSize = open.state.size;
  file.readModifiedMs = open.state.modifiedMs;
}

/** Bytes of the file's end that are looked at to tell a preallocated tail from damage. */
const blankLength = 1 << 20;

/** Zeros to the end are space that a writer took in advance, and may fill yet. */
function isBlankTail(file: FileState, open: OpenEventFile): boolean {
  const tail = new Uint8Array(Math.min(open.state.size - file.offset, blankLength));
  return tail.subarray(0, open.read(tail, file.offset)).every((byte) => byte === 0);
}

function unreadable(file: FileState, error: unknown, growth: Growth): FileEnd {
  const message = error instanceof Error ? error.message : String(error);
  if (!file.stuck) {
    growth.pending.addLoss(file, { byteOffset: file.offset, kind: "unreadable", message });
    setStuck(file, "unreadable");
  }
  file.readModifiedMs = Number.NaN; // Tried again whenever it is looked at: permissions are no modification.
  return { kind: "unreadable", message };
}

function setStuck(file: FileState, stuck: "unreadable" | "lengthCrc"): void {
  file.stuck = stuck;
  file.state = "dead";
}

function heal(file: FileState, byteOffset: number, { pending }: Growth): void {
  pending.heal(file, byteOffset);
  file.stuck = null;
  file.state = "active";
}
