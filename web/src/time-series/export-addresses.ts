// The requests for an export of many series: as few as their addresses' length allows.

export type PointsKind = "csv" | "json";

/** Characters of names in an address: servers and proxies take 8 KB of it for granted. */
const mostCharacters = 6_000;

function parameters(name: "run" | "tag", values: readonly string[]): string[] {
  return values.map((value) => `&${name}=${encodeURIComponent(value)}`);
}

/** The parts in order, in stretches of at most so many characters, or of one part that is longer. */
function stretches(parts: readonly string[], most: number): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.length + part.length <= most)
      whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

/** Addresses whose answers together hold every series of these runs and tags; null means all of them. */
export function exportAddresses(
  runs: readonly string[] | null,
  tags: readonly string[] | null,
  kind: PointsKind,
): string[] {
  const share = mostCharacters / 2;
  const byRun = runs ? stretches(parameters("run", runs), share) : [""];
  const byTag = tags ? stretches(parameters("tag", tags), share) : [""];
  const start = `api/v1/export?format=${kind}`;
  return byRun.flatMap((run) => byTag.map((tag) => start + run + tag));
}

/** Answers as one file's parts: CSV with one heading, JSON as one list. */
export function joinExports(pieces: readonly string[], kind: PointsKind): string[] {
  if (kind === "csv")
    return pieces.map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf("\n") + 1)));
  const lists = pieces.map((piece) => piece.trim().slice(1, -1).trim()).filter(Boolean);
  return ["[\n", lists.join(",\n"), "\n]\n"];
}
