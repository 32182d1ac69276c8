// Keeps an ingest at work for ever: scans, watches, polls, and sleeps while nothing happens.
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Progress } from "../api/v1/contract.ts";
import type { Discovery, Logdir } from "../logdir/logdir.ts";
import { DirectoryWatches } from "./directory-watches.ts";
import { IndexWriteError, type Ingest } from "./ingest.ts";
import { PollPlan } from "./poll-plan.ts";
import { Sleeper } from "./sleeper.ts";

export interface FollowOptions {
  readonly ingest: Ingest;
  readonly logdir: Logdir;
  /** Longest pause between two scans of the whole log directory; 0: one scan, and no more after it. */
  readonly rescanMs: number;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: (message: string) => void;
  readonly signal: AbortSignal;
}

/** What is written in one go arrives as many changes: they are waited for as long as this. */
const coalesceMs = 2;
/** A listing or scan is not repeated before this many times as long as it took, so that it takes a small share. */
const restFactor = 20;
/** A writer that never pauses wakes the reader after this many times its last work, and this pause at most. */
const workRest = 3;
const maxRestMs = 100;
/** Between attempts to write an index that could not be written. */
const retryMs = 1000;
const progressEveryMs = 100;

/** Resolves when the signal aborts, or after the only scan. */
export async function follow(options: FollowOptions): Promise<void> {
  const follower = new Follower(options);
  await follower.run();
}

/** A walk through the whole log directory, which goes on while changes that watches tell of are read. */
interface Walk {
  readonly startMs: number;
  readonly discovery: Promise<Discovery>;
  isOver: boolean;
}

class Follower {
  readonly #options: FollowOptions;
  readonly #sleeper: Sleeper;
  readonly #watches: DirectoryWatches;
  readonly #plan: PollPlan;
  #walk: Walk | null = null;
  #scanDueMs = 0;
  #listingDueMs = 0;
  #progressDueMs = 0;
  #restUntilMs = 0;
  #state: Progress["state"] = "scanning";
  #isLive = false;
  #isThere = false;

  constructor(options: FollowOptions) {
    this.#options = options;
    this.#sleeper = new Sleeper(options.signal);
    this.#watches = new DirectoryWatches(options.logdir, () => this.#wake());
    this.#plan = new PollPlan(options.rescanMs);
  }

  async run(): Promise<void> {
    const { signal, rescanMs } = this.#options;
    while (!signal.aborted && !(this.#isLive && rescanMs === 0)) {
      try {
        await this.#turn();
      } catch (error) {
        if (!(error instanceof IndexWriteError)) throw error;
        this.#options.onNotice(`The index cannot be written: ${(error.cause as Error).message}`);
        await this.#sleeper.sleep(retryMs);
      }
    }
    this.#watches.close();
  }

  async #turn(): Promise<void> {
    const { ingest } = this.#options;
    await this.#scan();
    await this.#lookAtChanges();
    await ingest.putInOrder();
    if (ingest.isIdle) {
      this.#beLive();
      await ingest.rest();
      await this.#sleeper.sleep(this.#dueMs() - performance.now());
      return;
    }
    const start = performance.now();
    await ingest.work();
    this.#restUntilMs =
      performance.now() + Math.min(workRest * (performance.now() - start), maxRestMs);
    this.#reportProgress();
    await nextTurn(); // Lets watches tell what they saw meanwhile.
  }

  #wake(): void {
    this.#sleeper.wake(Math.max(coalesceMs, this.#restUntilMs - performance.now()));
  }

  /** Takes in what a walk found; there is nothing to read before the first one is over, so that is waited for. */
  async #scan(): Promise<void> {
    if (!this.#walk && performance.now() >= this.#scanDueMs) this.#walk = this.#startWalk();
    if (this.#walk && (this.#walk.isOver || this.#scanDueMs === 0)) await this.#endWalk(this.#walk);
  }

  #startWalk(): Walk {
    const discovery = this.#options.logdir.discover();
    const walk: Walk = { startMs: performance.now(), discovery, isOver: false };
    const end = () => {
      walk.isOver = true;
      this.#sleeper.wake(0);
    };
    discovery.then(end, end);
    return walk;
  }

  async #endWalk({ discovery, startMs }: Walk): Promise<void> {
    const { ingest, rescanMs } = this.#options;
    const found = await discovery;
    this.#walk = null;
    this.#isThere = found.directories.length > 0;
    if (rescanMs > 0) this.#watches.set(found.directories);
    await ingest.take(found);
    const now = performance.now();
    this.#scanDueMs = now + Math.max(rescanMs, restFactor * (now - startMs));
  }

  async #lookAtChanges(): Promise<void> {
    const { ingest } = this.#options;
    const now = performance.now();
    if (this.#mayList && now >= this.#listingDueMs) await this.#list();
    const changed = this.#watches.takeContents().flatMap((run) => ingest.filesOf(run));
    const news = await ingest.look([...changed, ...this.#plan.takeDue(now)], true);
    for (const file of news) this.#plan.add(file, now);
  }

  /** A walk that began before a listing would not know what the listing brought, and take it for gone. */
  get #mayList(): boolean {
    return this.#watches.hasListings && !this.#walk;
  }

  async #list(): Promise<void> {
    const { ingest, logdir } = this.#options;
    const start = performance.now();
    for (const directory of this.#watches.takeListings()) {
      let discovery = await logdir.discover(directory);
      // What came between the listing and the watch of a new directory shows in a second listing.
      const fresh = this.#watches.add(discovery.directories);
      if (fresh.length > 0) discovery = await logdir.discover(directory);
      await ingest.take(discovery, directory);
    }
    this.#listingDueMs = performance.now() + restFactor * (performance.now() - start);
  }

  #dueMs(): number {
    const { ingest } = this.#options;
    const listing = this.#mayList ? this.#listingDueMs : Number.POSITIVE_INFINITY;
    const scan = this.#walk ? Number.POSITIVE_INFINITY : this.#scanDueMs;
    return Math.min(scan, this.#plan.nextMs(), listing, ingest.orderDueMs);
  }

  #reportProgress(): void {
    if (this.#isLive || performance.now() < this.#progressDueMs) return;
    this.#progressDueMs = performance.now() + progressEveryMs;
    this.#options.onProgress({ state: "scanning", ...this.#options.ingest.progress() });
  }

  /** The first scan is read to its end; or the log directory came, or went. */
  #beLive(): void {
    this.#isLive = true;
    const state = this.#isThere ? "live" : "waiting";
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onProgress({ state, ...this.#options.ingest.progress() });
  }
}
