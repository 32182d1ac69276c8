// Makes a report of a log directory without serving it: reads everything once, then asks the service for the file.
import type { ReportRequest } from "./api/v1/contract.ts";
import { LiveIndex } from "./live-index.ts";
import { rootsOf } from "./logdir-roots.ts";
import { scanned } from "./scanned.ts";

export interface ReportOptions extends Omit<ReportRequest, "series"> {
  readonly logdir: string;
  /** Path of the index, or `:memory:`; default: the user's cache directory. */
  readonly index?: string;
  readonly onNotice: (text: string) => void;
}

/** No report could be made of what was asked for: the message says why. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}

/** The report as HTML. Throws `ReportError` where nothing matches or a pattern is none. */
export async function makeReport(options: ReportOptions): Promise<string> {
  const { logdir, index: path, onNotice, ...request } = options;
  const roots = rootsOf(logdir, undefined);
  const index = new LiveIndex({ roots, rescanMs: 0, onNotice, ...(path && { path }) });
  try {
    const [{ createService }] = await Promise.all([import("./service.ts"), scanned(index)]);
    const service = createService(
      index,
      roots,
      { kind: "open" },
      {
        ...{ logdir, host: "localhost", port: 0, pathPrefix: "", windowTitle: "" },
        ...{ reloadIntervalSec: 0, samplesPerPlugin: {}, onNotice },
      },
    );
    const answer = await service.inject({
      method: "POST",
      url: "/api/v1/report",
      headers: { host: "localhost" },
      payload: request,
    });
    await service.close();
    if (answer.statusCode === 200) return answer.body;
    throw new ReportError((answer.json() as { error: { message: string } }).error.message);
  } finally {
    await index.close();
  }
}
