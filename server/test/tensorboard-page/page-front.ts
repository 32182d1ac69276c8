// Serves TensorBoard's own page, and passes what the page asks on to another server.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { TensorBoardPage } from "./tensorboard-package.ts";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** TensorBoard's server puts this before the page, which finds its routes by it. */
const head = '<!doctype html><meta name="tb-relative-root" content="./"/>';

export class PageFront {
  readonly #server: Server;
  readonly #page: TensorBoardPage;
  readonly #behind: URL;

  constructor(page: TensorBoardPage, behind: string) {
    this.#page = page;
    this.#behind = new URL(behind);
    this.#server = createServer((asked, answer) => this.#answer(asked, answer));
  }

  /** Listens on a free port and answers the page's address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(asked: IncomingMessage, answer: ServerResponse): void {
    const { pathname } = new URL(asked.url ?? "/", "http://front");
    if (pathname === "/") {
      answer.setHeader("content-type", types[".html"] as string);
      answer.end(head + readFileSync(join(this.#page.webfiles, "index.html"), "utf8"));
      return;
    }
    const file = this.#fileOf(pathname);
    if (file) this.#sendFile(file, answer);
    else this.#passOn(asked, answer);
  }

  #fileOf(pathname: string): string | null {
    const ofProjector =
      /^\/data\/plugin\/projector\/(index\.js|projector_binary\.(?:js|html))$/.exec(pathname);
    const file = ofProjector
      ? join(this.#page.projector, ofProjector[1] as string)
      : join(this.#page.webfiles, pathname);
    return existsSync(file) ? file : null;
  }

  #sendFile(file: string, answer: ServerResponse): void {
    answer.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(answer);
  }

  #passOn(asked: IncomingMessage, answer: ServerResponse): void {
    const { hostname, port } = this.#behind;
    const { method, url: path, headers } = asked;
    const passed = request({ hostname, port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  }
}
