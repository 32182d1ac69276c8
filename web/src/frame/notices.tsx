// What the user should know above the charts: progress of the first scan, and data that could not be read.
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { curationProblem } from "../curation/curation-state.ts";
import { icons } from "./icons.tsx";

function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  for (; bytes >= 1000 && unit < units.length - 1; unit++) bytes /= 1000;
  return `${bytes.toFixed(unit && bytes < 10 ? 1 : 0)} ${units[unit]}`;
}

function ScanProgress() {
  const progress = useAtom(state.progress);
  if (progress?.state !== "scanning") return null;
  const { filesDone, filesTotal, bytesDone, bytesTotal } = progress;
  const percent = bytesTotal > 0 ? (100 * bytesDone) / bytesTotal : 0;
  return (
    <>
      <div
        className="progress-line"
        role="progressbar"
        aria-label="First scan of the log directory"
        aria-valuenow={Math.round(percent)}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p className="scan-text" role="status">
        Reading {filesDone.toLocaleString()} of {filesTotal.toLocaleString()} files ·{" "}
        {formatBytes(bytesDone)} of {formatBytes(bytesTotal)}
      </p>
    </>
  );
}

function LossNotice() {
  const { length } = useAtom(state.losses);
  if (length === 0) return null;
  return (
    <div className="notice" role="status">
      <span className="notice-icon">{icons.warning}</span>
      {length === 1
        ? "A part of one event file"
        : `${length.toLocaleString()} parts of event files`}{" "}
      could not be read. Everything else is shown.
      <button type="button" className="button" onClick={() => state.dialog.set("losses")}>
        Details
      </button>
    </div>
  );
}

function CurationProblem() {
  const problem = useAtom(curationProblem);
  if (!problem) return null;
  return (
    <div className="notice" role="alert">
      <span className="notice-icon">{icons.warning}</span>
      {problem}
    </div>
  );
}

function Failure() {
  const failure = useAtom(state.failure);
  if (!failure) return null;
  return (
    <div className="notice" role="alert">
      <span className="notice-icon">{icons.warning}</span>
      {failure}
      <button type="button" className="button" onClick={() => state.failure.set(null)}>
        Dismiss
      </button>
    </div>
  );
}

export function Notices() {
  return (
    <>
      <Failure />
      <CurationProblem />
      <ScanProgress />
      <LossNotice />
    </>
  );
}
