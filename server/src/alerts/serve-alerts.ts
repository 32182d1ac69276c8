// Alerts of a running service: asks it for its flags as any client does.
import type { FastifyInstance } from "fastify";
import type { Access } from "../api/access/access.ts";
import type { Flags } from "../api/v1/contract.ts";
import type { LiveIndex } from "../live-index.ts";
import { startAlerts } from "./alerts.ts";

/** Returns what ends them. */
export function serveAlerts(
  app: FastifyInstance,
  index: LiveIndex,
  access: Access,
  pathPrefix: string,
  { url, onNotice }: { readonly url: string; readonly onNotice: (text: string) => void },
): () => void {
  const token = access.kind === "token" ? { authorization: `Bearer ${access.token}` } : {};
  return startAlerts({
    url,
    onNotice,
    live: index.live,
    async flags() {
      const headers = { host: "localhost", ...token };
      const answer = await app.inject({ url: `${pathPrefix}/api/v1/flags`, headers });
      return answer.json<Flags>().flags;
    },
    async names() {
      const runs = new Map((await index.reader.runs()).map(({ id, name }) => [id, name]));
      const series = await index.reader.series();
      return new Map(series.map(({ id, runId, tag }) => [id, { run: runs.get(runId) ?? "", tag }]));
    },
  });
}
