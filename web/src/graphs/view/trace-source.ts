// The files that a profiler left beside the runs: which there are, and how one is fetched.
import type { ProfileSource } from "../source/profile-source.ts";
import type { GraphChoice } from "./graph-source.ts";

/** Names of files, `<session>/<host>.xplane.pb` or PyTorch's `<host>.<time>.pt.trace.json`, by the directory that they were written for: `.` is the root. */
export type TraceFiles = Readonly<Record<string, readonly string[]>>;

/** A trace of more bytes than this, unpacked, is refused: the page holds all of it as it reads. */
const MAX_TRACE_BYTES = 256 * 1024 * 1024;

/** A run in `a/b` is shown the traces of `a/b`, and of `a`, where a callback that writes `a/train` leaves them. */
function isFor(directory: string, run: string): boolean {
  const above = run.includes("/") ? run.slice(0, run.lastIndexOf("/")) : ".";
  return directory === run || directory === above;
}

/** How the files of TensorFlow's and JAX's profilers end, and PyTorch's. */
const ENDING = /(\.pt)?\.trace\.json(\.gz)?$|\.xplane\.pb$/;

/** Whether a file is a profiler's, by its name; any other JSON is one too, as no graph is written in it. */
export function isTrace(file: string): boolean {
  return ENDING.test(file) || /\.json(\.gz)?$/.test(file);
}

/** `2026_11_21_12_48_35/vm.xplane.pb` is shown as the session and the host. */
export function traceTitle(file: string): string {
  return file.replace(ENDING, "");
}

/** Traces as choices: on the graph of each run that they belong to, an op graph where it has one; else on none. */
export function traceChoices(files: TraceFiles, graphs: readonly GraphChoice[]): GraphChoice[] {
  const onto = (directory: string): (GraphChoice | null)[] => {
    const owners = graphs.filter(({ run, hasOwnGraph }) => hasOwnGraph && isFor(directory, run));
    const ofRuns = [...Map.groupBy(owners, ({ run }) => run).values()];
    const chosen = ofRuns.map((all) => all.find(({ type }) => type === "op") ?? all[0] ?? null);
    return chosen.length > 0 ? chosen : [null];
  };
  return Object.entries(files).flatMap(([directory, names]) =>
    onto(directory).flatMap((graph) =>
      names.map((file) => ({
        ...{ run: graph?.run ?? directory, tag: traceTitle(file), type: "profile" as const },
        ...{ hasOwnGraph: false, trace: { directory, file, graph } },
      })),
    ),
  );
}

async function readLimited(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_TRACE_BYTES) {
      await reader.cancel();
      throw new Error(`the trace is larger than ${MAX_TRACE_BYTES >> 20} MiB unpacked`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes of a file, unpacked where its name ends in `.gz`. Rejects where they are too many or damaged. */
export async function unpackTrace(fileName: string, packed: Blob): Promise<ProfileSource> {
  if (!fileName.endsWith(".gz")) return { fileName, bytes: await readLimited(packed.stream()) };
  try {
    const unpacked = packed.stream().pipeThrough(new DecompressionStream("gzip"));
    return { fileName: fileName.slice(0, -3), bytes: await readLimited(unpacked) };
  } catch (error) {
    // The stream's own errors are TypeErrors, whose texts differ from browser to browser.
    if (!(error instanceof TypeError)) throw error;
    throw new Error("the trace is not a whole gzip file", { cause: error });
  }
}
