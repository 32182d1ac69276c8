// Stands between a writer and a server and cuts their connections at random bytes.
import { connect, createServer } from "node:net";

/** Most connections are cut within this many bytes, either way: a batch has some thousands of them. */
const longestLife = 30_000;
const shareThatLives = 0.3;

export class CuttingProxy {
  #server;
  #sockets = new Set();
  #isCutting = true;
  cuts = 0;

  /** Resolves when it listens; forwards to `targetPort`. */
  static async listen(targetPort, random) {
    const proxy = new CuttingProxy();
    proxy.#server = createServer((client) => proxy.#forward(client, targetPort, random));
    await new Promise((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Lets connections live from now on. */
  heal() {
    this.#isCutting = false;
  }

  cutAll() {
    for (const socket of this.#sockets) {
      this.cuts++;
      socket.destroy();
    }
  }

  async close() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #forward(client, targetPort, random) {
    const target = connect(targetPort, "127.0.0.1");
    let left = random() < shareThatLives ? Number.POSITIVE_INFINITY : random() * longestLife;
    const end = () => {
      client.destroy();
      target.destroy();
    };
    for (const [from, to] of [
      [client, target],
      [target, client],
    ]) {
      this.#sockets.add(from);
      from.on("close", () => this.#sockets.delete(from));
      from.on("error", end).on("close", end);
      from.on("data", (bytes) => {
        left -= bytes.length;
        if (left > 0 || !this.#isCutting) return to.write(bytes);
        this.cuts++;
        // A part of what came still gets through.
        to.write(bytes.subarray(0, Math.max(0, bytes.length + left)), end);
      });
    }
  }
}
