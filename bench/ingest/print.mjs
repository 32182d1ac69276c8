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

/** A column of seconds and ratios for each TensorBoard, named by the Python it runs in. */
export function starts(results, peers) {
  for (const [i, python] of peers.entries()) console.log(`\nTensorBoard ${i + 1}: ${python}`);
  const peerHead = peers.flatMap((_, i) => [`TB ${i + 1} s`, "peak MB", "cold ×", "warm ×"]);
  table(
    "Start of the command to every value readable over HTTP",
    ["set", "cold s", "warm s", "peak MB", ...peerHead],
    results.map(([set, { cold, warm, theirs }]) => [
      set.name,
      number(cold.ms / 1000, 2),
      number(warm.ms / 1000, 2),
      number(cold.peakMb),
      ...theirs.flatMap(({ ms, peakMb }) => [
        number(ms / 1000, 2),
        number(peakMb),
        number(ms / cold.ms, 1),
        number(ms / warm.ms, 1),
      ]),
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

export function whileLoading(set, { count, median, p99 }) {
  table(
    `The run list while set ${set.name} is read for the first time`,
    ["requests", "median ms", "p99 ms"],
    [[count, number(median, 2), number(p99, 2)]],
  );
}

export function live(set, { median, p99, idleShare }) {
  table(
    `A point appended to one of ${set.total.runs} runs, to the event that tells of it`,
    ["median ms", "p99 ms", "idle % of a core"],
    [[number(median, 1), number(p99, 1), number(idleShare * 100, 1)]],
  );
}
