// Opens every active tab of TensorBoard's page and tells what went wrong: failed requests, console errors, exceptions.
import type { ConsoleMessage, Page, Request, Response } from "playwright-core";

export interface TabReport {
  readonly tab: string;
  /** What failed, without the server's address; empty where all went well. */
  readonly problems: readonly string[];
}

/** A page is at rest when it has asked for nothing for so long. */
const quietMs = 500;
const longestMs = 20_000;

/** Meshes and embeddings turn in software: four frames a second leave time for the page itself. */
const fewFrames = `window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 250);
window.cancelAnimationFrame = (handle) => clearTimeout(handle);`;

/** The active tabs in TensorBoard's order and the `further` ones, one after the other in the same page. */
export async function openTabs(
  page: Page,
  url: string,
  further: readonly string[],
): Promise<TabReport[]> {
  const watch = new PageWatch(page, url);
  await page.addInitScript(fewFrames);
  const listing = await (await fetch(new URL("data/plugins_listing", url))).json();
  const tabs = Object.entries(listing as Record<string, { enabled: boolean }>)
    .filter(([, plugin]) => plugin.enabled)
    .map(([name]) => name);
  const reports: TabReport[] = [];
  for (const tab of [...tabs, ...further]) {
    await page.goto(`${url}#${tab}`);
    await watch.atRest();
    reports.push({ tab, problems: watch.take() });
  }
  return reports;
}

class PageWatch {
  readonly #origin: string;
  readonly #open = new Set<Request>();
  #problems: string[] = [];
  #lastChange = Date.now();

  constructor(page: Page, url: string) {
    this.#origin = url;
    page.on("request", (request) => this.#change(() => this.#open.add(request)));
    page.on("requestfinished", (request) => this.#change(() => this.#open.delete(request)));
    page.on("requestfailed", (request) => this.#change(() => this.#failed(request)));
    page.on("response", (response) => this.#answered(response));
    page.on("console", (message) => this.#said(message));
    page.on("pageerror", (error) => this.#problems.push(`exception: ${error.message}`));
  }

  /** Waits until nothing is under way and nothing has begun for a while. */
  async atRest(): Promise<void> {
    const end = Date.now() + longestMs;
    this.#lastChange = Date.now();
    while (Date.now() < end && (this.#open.size > 0 || Date.now() - this.#lastChange < quietMs))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  take(): readonly string[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems.map((problem) => problem.replaceAll(this.#origin, "/"));
  }

  #change(note: () => void): void {
    note();
    this.#lastChange = Date.now();
  }

  /** A request that the page itself gave up is no failure. */
  #failed(request: Request): void {
    this.#open.delete(request);
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") this.#problems.push(`${reason}: ${request.url()}`);
  }

  #answered(response: Response): void {
    if (response.status() >= 400) this.#problems.push(`${response.status()}: ${response.url()}`);
  }

  /** The browser's own lines on failed requests say nothing new. */
  #said(message: ConsoleMessage): void {
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    this.#problems.push(`console: ${message.text()}`);
  }
}
