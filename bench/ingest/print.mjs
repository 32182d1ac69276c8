// The tables of the ingest bench.

const number = (value, digits = 0) => (value === null ? "–" : value.toFixed(digits));

function table(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const format = (line) => line.map((cell, column) => cell.padStart(widths[column])).join("  ");
  console.log(`\n${title}\n${lines.map(format).join("\n")}`);
}

export function scans(results) {
  table(
    "First scan, every value kept in the index (data server: its load cycle with --checksum, 1,000 of a series kept)",
    [
      "set",
      "tb-ts s",
      "M/s",
      "MB/s",
      "peak MB",
      "B/value",
      "theirs s",
      "peak MB",
      "ratio",
      "of processes",
    ],
    results.map(([set, scan]) => [
      set.name,
      number(scan.ms / 1000, 2),
      number(scan.pointsPerSec / 1e6, 2),
      number(scan.megabytesPerSec),
      number(scan.peakMb),
      number(scan.bytesPerPoint, 1),
      number(scan.theirMs && scan.theirMs / 1000, 2),
      number(scan.theirPeakMb),
      number(scan.ratio, 2),
      number(scan.processRatio, 2),
    ]),
  );
}

export function starts(results) {
  table(
    "Start of the command to every value readable over HTTP",
    ["set", "cold s", "warm s", "peak MB", "TensorBoard s", "peak MB", "ratio cold", "ratio warm"],
    results.map(([set, ours, theirs]) => [
      set.name,
      number(ours.coldMs / 1000, 2),
      number(ours.warmMs / 1000, 2),
      number(ours.peakMb),
      number(theirs && theirs.ms / 1000, 2),
      number(theirs?.peakMb ?? null),
      number(theirs && theirs.ms / ours.coldMs, 1),
      number(theirs && theirs.ms / ours.warmMs, 1),
    ]),
  );
}

export function latencies(set, { rows, peakMb }) {
  table(
    `Answers over HTTP, set ${set.name} (peak ${number(peakMb)} MB)`,
    ["request", "median ms", "p99 ms"],
    Object.entries(rows).map(([name, time]) => [name, number(time.median, 2), number(time.p99, 2)]),
  );
}

export function live(set, { median, p99, idleShare }) {
  table(
    `A point appended to one of ${set.total.runs} runs, to the event that tells of it`,
    ["median ms", "p99 ms", "idle % of a core"],
    [[number(median, 1), number(p99, 1), number(idleShare * 100, 1)]],
  );
}
