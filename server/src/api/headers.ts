// The headers of every answer: no sniffing, no stale copies, and pages that load from here only.
import type { FastifyInstance } from "fastify";

/** Everything from here, no script in the page itself; styles are set by script and count as inline. */
const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Headers that a route has set stay as they are. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (_request, reply) => {
    const type = String(reply.getHeader("content-type"));
    reply.header("x-content-type-options", "nosniff");
    if (/^(text\/html|image\/svg)/.test(type) && !reply.hasHeader("content-security-policy")) {
      reply.header("content-security-policy", pagePolicy);
    }
    // TensorBoard's JSON names no charset; Fastify adds one.
    if (type.startsWith("application/json;")) reply.header("content-type", "application/json");
    if (!reply.hasHeader("cache-control")) {
      reply.header("cache-control", "no-cache, must-revalidate").header("expires", "0");
    }
  });
}
