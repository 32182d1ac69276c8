// A log whose files wait on this machine until a server has them.
import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { EventLog, type EventLogOptions } from "../event-log.ts";
import { parseRemoteRun } from "./remote-run.ts";
import { defaultSpoolDir, Spool } from "./spool.ts";
import { Uploader } from "./uploader.ts";

export interface RemoteOptions {
  /** What the server printed or was given; default the address's `?token=`, then `TB_TS_TOKEN`. */
  readonly token?: string;
  /** Where the server's root is, such as /tb; default none. */
  readonly pathPrefix?: string;
  /** Where records wait for the server; default in the user's cache folder. */
  readonly spoolDir?: string;
  /** Told once of each reason why records do not get through; default a warning of the process. */
  readonly onNotice?: (text: string) => void;
}

export interface RemoteLog {
  readonly log: EventLog;
  readonly uploader: Uploader;
}

/** A file is begun anew at this size, so that what the server has takes no place here. */
const maxFileBytes = 32 << 20;
/** What the server takes as one body. */
const maxRecordBytes = 64 << 20;

/** Throws TypeError where the address names no run, and EventFileError where the spool cannot be written. */
export function openRemoteLog(
  target: string,
  { token, pathPrefix, spoolDir, onNotice }: RemoteOptions,
  options: Partial<EventLogOptions>,
): RemoteLog {
  const remote = parseRemoteRun(target, token, pathPrefix);
  const writer = randomBytes(6).toString("hex");
  const spool = new Spool(spoolDir ?? defaultSpoolDir(), remote, writer);
  let uploader: Uploader | null = null;
  const log = new EventLog(spool.runFolder, {
    maxFileBytes,
    maxRecordBytes,
    ...options,
    suffix: `.${writer}.v2`,
    write(...bytes) {
      const taken = writeSync(...bytes);
      uploader?.wake();
      return taken;
    },
  });
  uploader = new Uploader({
    remote,
    spool,
    growing: () => (log.isClosed ? null : log.path),
    flush: () => log.flush(),
    onNotice: onNotice ?? ((text) => process.emitWarning(text, "RemoteWriterWarning")),
  });
  return { log, uploader };
}
