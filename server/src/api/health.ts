// For those who watch over the process: is it there, and is everything readable yet?
import type { FastifyInstance } from "fastify";
import type { LiveFeed } from "./v1/live-feed.ts";

/** `/healthz` answers while the process does; `/readyz` is 503 with the progress until the first scan has ended. */
export function registerHealth(app: FastifyInstance, live: LiveFeed): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const { progress } = live;
    return reply.status(progress.state === "scanning" ? 503 : 200).send(progress);
  });
}
