// Where a SummaryWriter's events go: a directory of this machine, or a server elsewhere.
import { hostname } from "node:os";
import { EventLog, type EventLogOptions } from "./event-log.ts";
import { openRemoteLog, type RemoteOptions } from "./remote/open-remote-log.ts";
import { isRemote } from "./remote/remote-run.ts";
import type { Uploader } from "./remote/uploader.ts";
import { type SystemMetricsOptions, startSystemMetrics } from "./system-metrics.ts";
import { timeStampedDir } from "./time-stamped-dir.ts";
import { checkOptions, objectOf, shown } from "./values/shown.ts";

export interface SummaryWriterOptions extends Partial<EventLogOptions>, RemoteOptions {
  /**
   * The run's directory, made where missing, or its address on a server that reads elsewhere:
   * `http://host:6006/run`. `runs/<date>-<time>_<host>` where not given.
   */
  readonly logDir?: string;
  /** Logs the machine's processor, memory and GPUs as scalars under `system/`; default not. */
  readonly systemMetrics?: true | SystemMetricsOptions;
}

export interface OpenLog {
  readonly logDir: string;
  readonly log: EventLog;
  /** Null where the log is in a directory. */
  readonly uploader: Uploader | null;
  readonly endSystemMetrics: () => void;
}

/** Throws TypeError where an address names no run, and EventFileError where no file can be made. */
export function openLog(options: SummaryWriterOptions): OpenLog {
  checkWriterOptions(options);
  const { logDir: given, token, pathPrefix, spoolDir, onNotice, systemMetrics, ...rest } = options;
  const logDir = given ?? `${timeStampedDir("runs")}_${hostname()}`;
  const remote = definedOnly({ token, pathPrefix, spoolDir, onNotice });
  const { log, uploader } = isRemote(logDir)
    ? openRemoteLog(logDir, remote, rest)
    : { log: new EventLog(logDir, rest), uploader: null };
  const endSystemMetrics = systemMetrics
    ? measureSystem(log, systemMetrics === true ? {} : systemMetrics)
    : () => {};
  return { logDir, log, uploader, endSystemMetrics };
}

const known = [
  ...["logDir", "flushMs", "bufferBytes", "maxFileBytes", "maxRecordBytes", "suffix", "write"],
  ...["systemMetrics", "token", "pathPrefix", "spoolDir", "onNotice"],
];

/** Throws TypeError on a misspelt option or one of another kind, RangeError on a size that is none. */
function checkWriterOptions(options: SummaryWriterOptions): void {
  checkOptions(
    "SummaryWriter",
    objectOf("SummaryWriter", "a directory or options", options),
    known,
  );
  const { logDir, flushMs = 0, bufferBytes = 1, maxFileBytes = 1 } = options;
  if (logDir !== undefined && (typeof logDir !== "string" || logDir === ""))
    throw new TypeError(`SummaryWriter: logDir must be a directory's name, got ${shown(logDir)}`);
  if (!(flushMs >= 0))
    throw new RangeError(`SummaryWriter: flushMs must be 0 or more, got ${shown(flushMs)}`);
  for (const [name, value] of Object.entries({ bufferBytes, maxFileBytes }))
    if (!(value > 0))
      throw new RangeError(`SummaryWriter: ${name} must be above 0, got ${shown(value)}`);
}

function measureSystem(log: EventLog, options: SystemMetricsOptions): () => void {
  const take = (tag: string, value: number, step: number) => {
    try {
      if (!log.isClosed) log.scalar(tag, value, step);
    } catch {
      // A full disk must not end a training from a timer: the training's own next write tells of it.
    }
  };
  return startSystemMetrics(take, options);
}

/** Without the properties that are undefined: absent ones are what defaults stand for. */
function definedOnly<T extends object>(options: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as T;
}
