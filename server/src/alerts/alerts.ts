// Tells a webhook what the watch rules find, once each, while the server runs.
import type { Flags, Progress } from "../api/v1/contract.ts";
import type { LiveFeed, LiveListener } from "../api/v1/live-feed.ts";

/** A finding with the names that people know its series by. */
export interface Alert {
  /** A sentence, under the name that chat programs' webhooks show. */
  readonly text: string;
  readonly run: string;
  readonly tag: string;
  readonly kind: Flags["flags"][number]["kind"];
  readonly step: number;
  readonly value: number | string;
}

export interface AlertOptions {
  readonly live: LiveFeed;
  readonly url: string;
  readonly flags: () => Promise<Flags["flags"]>;
  /** Run and tag by series id. */
  readonly names: () => Promise<
    ReadonlyMap<number, { readonly run: string; readonly tag: string }>
  >;
  readonly onNotice: (text: string) => void;
  /** Pause between two looks; default 10 s. */
  readonly everyMs?: number;
}

const timeoutMs = 10_000;

const sentences = {
  notFinite: (name: string, step: number, value: number | string) =>
    `${name} is ${value} at step ${step}`,
  diverged: (name: string, step: number) => `${name} has diverged since step ${step}`,
  plateau: (name: string, step: number) => `${name} stands still since step ${step}`,
} as const;

/** What is found at the end of the first scan is not news. Returns what ends it. */
export function startAlerts(options: AlertOptions): () => void {
  const alerts = new Alerts(options);
  const unsubscribe = options.live.subscribe(alerts);
  return () => {
    unsubscribe();
    alerts.onEnd();
  };
}

class Alerts implements LiveListener {
  readonly #options: AlertOptions;
  /** Findings that were told, or were there before: `series kind`. Null before the first scan has ended. */
  #known: Set<string> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isLooking = false;

  constructor(options: AlertOptions) {
    this.#options = options;
    this.onProgress(options.live.progress);
  }

  onProgress({ state }: Progress): void {
    if (state !== "scanning" && this.#known === null) void this.#look();
  }

  onChange(): void {
    if (this.#known !== null) this.#lookSoon();
  }

  onEnd(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #lookSoon(): void {
    const { everyMs = 10_000 } = this.#options;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#look();
    }, everyMs).unref();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return this.#lookSoon();
    this.#isLooking = true;
    try {
      await this.#tellNews();
    } catch (error) {
      this.#options.onNotice(`The webhook was not told: ${reasonOf(error as Error)}`);
      this.#lookSoon();
    } finally {
      this.#isLooking = false;
    }
  }

  /** What could not be delivered is news the next time again; what no longer holds may become news again. */
  async #tellNews(): Promise<void> {
    const flags = await this.#options.flags();
    const found = new Map(flags.map((flag) => [`${flag.series} ${flag.kind}`, flag]));
    const known = this.#known ?? new Set(found.keys());
    this.#known = known;
    for (const key of known) if (!found.has(key)) known.delete(key);
    const news = [...found].filter(([key]) => !known.has(key));
    if (news.length === 0) return;
    const names = await this.#options.names();
    for (const [key, flag] of news) {
      const name = names.get(flag.series);
      if (name) await this.#post(alertOf(flag, name));
      known.add(key);
    }
  }

  async #post(alert: Alert): Promise<void> {
    const answer = await fetch(this.#options.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(alert),
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  }
}

/** `fetch` says only that it failed; what failed is its error's cause. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

function alertOf(
  { kind, step, value }: Flags["flags"][number],
  { run, tag }: { readonly run: string; readonly tag: string },
): Alert {
  return { text: sentences[kind](`${run}: ${tag}`, step, value), run, tag, kind, step, value };
}
