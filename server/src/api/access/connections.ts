// How long a client may take and how many connections there are: none of them keeps others out.
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";

/** Connections at once: far below the files that a process may open, which the event files need too. */
export const mostConnections = 1_000;

/** What Fastify is given, in milliseconds. */
export const connectionTimes = {
  /** For a whole request: 64 MB at half a megabyte a second. */
  requestTimeout: 120_000,
  /** Without a byte either way. Event streams say something every 15 s. */
  connectionTimeout: 120_000,
  keepAliveTimeout: 72_000,
  http: {
    /** For the headers of a request, from the connection's first moment on. */
    headersTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16_384,
  },
} as const;

/**
 * Closes the connection that has been idle longest where there are more than `most`; idle are those that wait for a
 * request or are still sending its headers. Where none is idle, the new one is closed.
 */
export function limitConnections(server: Server, most: number): void {
  const open = new Set<Socket>();
  /** The one that has been idle longest comes first. */
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once("close", () => {
      open.delete(socket);
      idle.delete(socket);
    });
    if (open.size <= most) return;
    const [longestIdle = socket] = idle;
    longestIdle.destroy();
    open.delete(longestIdle);
    idle.delete(longestIdle);
  });
  const onRequest: RequestListener = ({ socket }, response) => {
    idle.delete(socket);
    response.once("close", () => {
      if (open.has(socket)) idle.add(socket);
    });
  };
  server.on("request", onRequest);
}
