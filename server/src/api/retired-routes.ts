// Addresses that TensorBoard had once: the tabs' own ones lead to the page, and its news to a note that there is none of.
import type { FastifyInstance } from "fastify";

const tabs = ["audio", "events", "graphs", "histograms", "images"];

/** Adds them below `prefix` (`""` or `/x`). */
export function redirectRetiredRoutes(app: FastifyInstance, prefix: string): void {
  for (const tab of tabs)
    app.all(`/${tab}`, async (_request, reply) => reply.redirect(`${prefix}/`));
  app.all("/data/notifications", async (_request, reply) =>
    reply.redirect("../notifications_note.json"),
  );
}
