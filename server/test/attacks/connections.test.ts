// Clients that hold connections instead of asking: others are answered all the same.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { limitConnections } from "../../src/api/access/connections.ts";
import { createApp } from "../../src/api/app.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";

/** Seconds, and more on a machine that has much else to do. */
const patienceMs = 240_000;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(app = createApp({ reader: new MemoryStore(), logdir: "/logs" })) {
  await app.listen({ port: 0, host: "127.0.0.1" });
  closing.push(() => void app.close());
  return (app.server.address() as AddressInfo).port;
}

function connectTo(port: number): Socket {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  closing.push(() => socket.destroy());
  return socket;
}

const status = async (port: number) => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

test("10,000 idle connections: those that ask are answered, also one that was there before them", {
  timeout: patienceMs,
}, async () => {
  const port = await serve();
  expect(await status(port)).toBe(200);
  for (let opened = 0; opened < 10_000; opened += 500) {
    const sockets = Array.from({ length: 500 }, () => connectTo(port));
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    expect(await status(port)).toBe(200);
  }
});

test("the one idle longest makes room; one under way is never closed for a newcomer", async () => {
  const server: Server = createServer((_request, response) => void response.write("begun"));
  limitConnections(server, 3);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const busy = connectTo(port);
  busy.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
  await once(busy, "data");
  const [first, second, third] = [connectTo(port), connectTo(port), connectTo(port)];
  await once(first, "close");
  const others = [busy, second, third].map(({ destroyed }) => destroyed);
  expect(others).toEqual([false, false, false]);
});

test("a request that never ends its headers, or its body, is given up", async () => {
  const app = createApp({ reader: new MemoryStore(), logdir: "/logs" });
  expect(app.server).toMatchObject({
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    timeout: 120_000,
  });
  // The same, in a tenth of the time.
  app.server.headersTimeout = 1_000;
  app.server.requestTimeout = 1_500;
  const port = await serve(app);
  for (const begun of [
    "GET / HTTP/1.1\r\nx: ",
    "POST /api/v1/scalars HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
  ]) {
    const slow = connectTo(port);
    slow.write(begun);
    const drip = setInterval(() => slow.write(" "), 200);
    closing.push(() => clearInterval(drip));
    // A drip that meets the closed connection resets it, which is an end too.
    await new Promise((resolve) => slow.resume().once("close", resolve));
    expect(await status(port)).toBe(200);
  }
});
