// Starts the built command on a log directory and opens its page in Chromium, for the browser tests.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const root = join(import.meta.dirname, "..", "..");
const startedPattern = /at (http:\/\/\S+)/;
const startTimeoutMs = 30_000;

/** Chromium as it runs in a container without a GPU, asking nobody on the network. */
const chromiumFlags = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];

/** Devices that the tests look at; phones report touch and a dense screen. */
export const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** A folder of its own for a test; the caller removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "tb-ts-browser-"));
}

function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  if (!existsSync(path))
    throw new Error(`no Chromium at ${path}: run by npm test, or set CHROMIUM_PATH`);
  return path;
}

/** The address that the command prints once it answers; rejects with its output where it ends before. */
function addressOf(command: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(
      () => reject(new Error(`not started in time: ${output}`)),
      startTimeoutMs,
    );
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = startedPattern.exec(output)?.[1];
      if (address) {
        clearTimeout(timer);
        resolve(address);
      }
    };
    command.stdout?.on("data", read);
    command.stderr?.on("data", read);
    command.once("exit", (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

const lookAgainMs = 50;

/** Resolves once the first pass over the log directory is done: tests see all that was written before they began. */
async function firstPassOf(url: string): Promise<void> {
  while ((await fetch(new URL("readyz", url))).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
}

/** The real command over `logdir`, with an index of its own. */
class Server {
  readonly #command: ChildProcess;
  readonly #index: string;
  readonly url: string;

  constructor(command: ChildProcess, index: string, url: string) {
    this.#command = command;
    this.#index = index;
    this.url = url;
  }

  static async start(logdir: string, flags: readonly string[]): Promise<Server> {
    const index = temporaryFolder();
    const args = ["--logdir", logdir, "--port", "0", "--index", join(index, "index.sqlite")];
    const bin = join(root, "cli", "bin", "tb-ts.js");
    const command = spawn(process.execPath, [bin, ...args, ...flags], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const url = await addressOf(command);
    await firstPassOf(url);
    return new Server(command, index, url);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#command.once("exit", resolve));
    if (this.#command.kill("SIGTERM")) await ended;
    rmSync(this.#index, { recursive: true, force: true });
  }
}

/** A running command and a browser that opens its pages. */
export class Dashboard {
  readonly #server: Server;
  readonly #browser: Browser;
  /** What pages wrote to the console as errors, and exceptions nobody caught: tests expect none. */
  readonly problems: string[] = [];

  constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** Starts both; `flags` go to the command, `browserFlags` to Chromium. Close it in the end. */
  static async start(
    logdir: string,
    flags: readonly string[] = [],
    browserFlags: readonly string[] = [],
  ): Promise<Dashboard> {
    const args = [...chromiumFlags, ...browserFlags];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    try {
      return new Dashboard(await Server.start(logdir, flags), browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get url(): string {
    return this.#server.url;
  }

  /** A page of a browser that has never been here, at an address relative to the server's. */
  async open(address = "", options: BrowserContextOptions = devices.desktop): Promise<Page> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    await page.goto(new URL(address, this.url).href);
    return page;
  }

  /** Ends all pages: each listens to the server and draws for as long as it is open. */
  async closePages(): Promise<void> {
    for (const context of this.#browser.contexts()) await context.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
