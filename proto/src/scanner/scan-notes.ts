// What a scan says of its records besides their values.
import type { EventScan } from "./event-scan.ts";
import type { ScannedSessionLog } from "./scanner.ts";

export class ScanNotes {
  records = 0;
  readonly badData: number[] = [];
  readonly badEvents: number[] = [];
  sessionLog: ScannedSessionLog | null = null;
  #fileVersion: string | null = null;
  #hasEvent = false;
  #firstWallTime = Number.NaN;
  #minWallTime = Number.POSITIVE_INFINITY;
  #maxWallTime = Number.NEGATIVE_INFINITY;

  noteEvent(event: EventScan): void {
    this.#noteWallTime(event.wallTime);
    if (event.fileVersion !== null) this.#fileVersion ??= event.fileVersion;
    if (event.sessionStatus >= 0) this.sessionLog = toSessionLog(event);
  }

  #noteWallTime(wallTime: number): void {
    if (!this.#hasEvent) this.#firstWallTime = wallTime;
    this.#hasEvent = true;
    if (!Number.isFinite(wallTime)) return;
    if (wallTime < this.#minWallTime) this.#minWallTime = wallTime;
    if (wallTime > this.#maxWallTime) this.#maxWallTime = wallTime;
  }

  take() {
    const hasFinite = this.#minWallTime <= this.#maxWallTime;
    return {
      records: this.records,
      badData: Uint32Array.from(this.badData),
      badEvents: Uint32Array.from(this.badEvents),
      firstWallTimeSec: this.#firstWallTime,
      minWallTimeSec: hasFinite ? this.#minWallTime : Number.NaN,
      maxWallTimeSec: hasFinite ? this.#maxWallTime : Number.NaN,
      fileVersion: this.#fileVersion,
      sessionLog: this.sessionLog,
    };
  }
}

function toSessionLog(event: EventScan): ScannedSessionLog {
  const step = event.stepHigh * 2 ** 32 + (event.stepLow >>> 0);
  const exact = (BigInt(event.stepHigh) << 32n) | BigInt(event.stepLow >>> 0);
  return {
    status: event.sessionStatus,
    step: Number.isSafeInteger(step) ? step : exact,
    wallTimeSec: event.wallTime,
  };
}
