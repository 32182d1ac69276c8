// What went wrong with an event file being written, in words that say what to do.

const causes: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EACCES: "permission denied",
  EROFS: "the file system is read-only",
  EIO: "the device failed",
  EFBIG: "the file may not grow further",
  ENOTDIR: "a part of the path is no directory",
};

/** A failure to create or extend an event file. What the file held before is whole. */
export class EventFileError extends Error {
  readonly path: string;
  /** The system's error code, such as ENOSPC; DELETED where the file was removed while being written. */
  readonly code: string;

  constructor(path: string, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "EventFileError";
    this.path = path;
    this.code = code;
  }
}

/** The error for a failed system call while doing `action` ("create", "write to") on the file. */
export function systemFailure(action: string, path: string, cause: unknown): EventFileError {
  const code = (cause as NodeJS.ErrnoException).code ?? "UNKNOWN";
  const why = causes[code] ?? (cause as Error).message;
  return new EventFileError(path, code, `cannot ${action} the event file ${path}: ${why}`, cause);
}
