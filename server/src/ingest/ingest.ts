// Follows a log directory into the index: discovers, reads what is new of every file, commits. Knows no threads or timers.
import type { Scanner } from "@tb-ts/proto/scanner";
import type { Progress } from "../api/v1/contract.ts";
import type { Discovery, Logdir, LogdirDirectory, LogdirFile } from "../logdir/logdir.ts";
import type { Commit, StoreWriter } from "../store/store.ts";
import { Catalog, type FileState, type RunState } from "./catalog.ts";
import { ColumnSlab } from "./column-slab.ts";
import { hasNews, isRenamedFile, stateNow } from "./file-news.ts";
import { PendingCommit } from "./pending-commit.ts";
import { QuietRuns } from "./quiet-runs.ts";
import { readFile } from "./read-file.ts";
import { ReadQueue } from "./read-queue.ts";
import { reconcile } from "./reconcile.ts";

export interface IngestEffects {
  readonly logdir: Logdir;
  readonly store: StoreWriter;
  readonly scanner: Scanner;
  /** Milliseconds since any fixed moment. */
  readonly nowMs: () => number;
  readonly onCommit: () => void;
  /** For people: what is wrong and what follows from it. */
  readonly onNotice: (message: string) => void;
}

/** Points that wait for a commit, 24 bytes each; a burst adds what it holds. Half as many write half as much again. */
const maxPendingPoints = 524_288;
/** Bytes of a file read before others get their turn: about 60,000 points. */
const burstLength = 4 << 20;
/** What was read is committed after this time at the latest, even while there is more to read. */
const maxPendingMs = 200;

/** A write failed: what a commit holds is kept for the next attempt. `cause` is what the store says. */
export class IndexWriteError extends Error {}

async function writing<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (cause) {
    throw new IndexWriteError("the index cannot be written", { cause });
  }
}

export class Ingest {
  readonly #effects: IngestEffects;
  readonly #catalog: Catalog;
  readonly #queue = new ReadQueue();
  readonly #noticed = new Set<string>();
  readonly #slab = new ColumnSlab();
  #pending = new PendingCommit(this.#slab);
  #pendingSinceMs: number | null = null;
  #unwritten: Commit | null = null;
  readonly #disordered = new QuietRuns();

  private constructor(effects: IngestEffects, catalog: Catalog) {
    this.#effects = effects;
    this.#catalog = catalog;
  }

  /** Goes on where the store's last commit ended. */
  static async open(effects: IngestEffects): Promise<Ingest> {
    return new Ingest(effects, await Catalog.load(effects.store));
  }

  /** Whether everything that was found to be new is read and committed. */
  get isIdle(): boolean {
    return this.#queue.isEmpty && this.#pending.isEmpty && this.#unwritten === null;
  }

  /** Files that were found where the last discovery looked, by run. */
  filesOf(run: string): readonly FileState[] {
    return [...(this.#catalog.runs.get(run)?.files.values() ?? [])];
  }

  /** Takes in what was discovered, in the whole log directory or below a directory, and looks for news in it. */
  async take(discovery: Discovery, below?: LogdirDirectory): Promise<void> {
    for (const { message } of discovery.problems) this.#noticeOnce(message);
    await this.flush();
    const isRenamed = (known: FileState, found: LogdirFile) =>
      isRenamedFile(this.#effects.logdir, known, found);
    const { changed, removed } = await reconcile(this.#catalog, discovery, isRenamed, below?.path);
    for (const file of changed) if (file.isStored) this.#pending.changeFile(file);
    for (const run of removed) this.#remove(run);
    const runs = new Set(discovery.files.map((file) => file.run));
    await this.look([...runs].flatMap((run) => this.filesOf(run)));
  }

  /** Queues those of the files that have news; `urgent` ones are read before the backlog. Returns them. */
  async look(files: readonly FileState[], urgent = false): Promise<FileState[]> {
    const news: { file: FileState; modifiedMs: number }[] = [];
    for (const file of files) {
      const state = await stateNow(this.#effects.logdir, file);
      if (state === "unknown") news.push({ file, modifiedMs: 0 });
      else if (state) {
        if (hasNews(file, state)) news.push({ file, modifiedMs: state.modifiedMs });
        file.size = state.size;
      }
    }
    // The runs that are written to now come first.
    news.sort((a, b) => b.modifiedMs - a.modifiedMs);
    for (const { file } of news) {
      if (urgent) this.#queue.addUrgent(file);
      else this.#queue.add(file);
    }
    return news.map(({ file }) => file);
  }

  /** Reads the next burst, and commits when that is due. */
  async work(): Promise<void> {
    if (this.#unwritten) await this.flush();
    const file = this.#queue.next();
    if (file) await this.#read(file);
    this.#pendingSinceMs ??= this.#effects.nowMs();
    const isDue =
      this.#queue.isEmpty ||
      this.#pending.points >= maxPendingPoints ||
      this.#effects.nowMs() - this.#pendingSinceMs >= maxPendingMs;
    if (isDue) await this.flush();
  }

  /** Commits what is pending. Throws IndexWriteError; what was not written is then written first the next time. */
  async flush(): Promise<void> {
    if (this.#unwritten === null) {
      if (this.#pending.isEmpty) return;
      this.#unwritten = this.#pending.toCommit();
      this.#pending = new PendingCommit(this.#slab);
      this.#pendingSinceMs = null;
    }
    await writing(this.#effects.store.commit(this.#unwritten));
    this.#unwritten = null;
    if (this.#pending.points === 0) this.#slab.clear();
    this.#effects.onCommit();
  }

  /** There is nothing to read: lets the store do what it has put off. Throws IndexWriteError. */
  async rest(): Promise<void> {
    await writing(this.#effects.store.rest());
  }

  async #read(file: FileState): Promise<void> {
    const { logdir, scanner } = this.#effects;
    const growth = { catalog: this.#catalog, pending: this.#pending };
    const end = await readFile(logdir, scanner, file, burstLength, growth);
    if (end.kind === "replaced" || file.run.isMisread) return this.#readAgain(file.run);
    if (end.kind === "more") return;
    if (file.run.isDisordered) this.#disordered.add(file.run, this.#effects.nowMs());
    if (end.kind === "unreadable") this.#noticeOnce(`${file.path}: ${end.message}`);
    this.#queue.remove(file);
  }

  /**
   * Reads those runs anew, file after file, whose files grew in another order and have been quiet since: their points
   * then stand as one scan would have put them.
   */
  async putInOrder(): Promise<void> {
    for (const run of this.#disordered.takeDue(this.#effects.nowMs()))
      if (this.#catalog.runs.get(run.name) === run) await this.#readAgain(run);
  }

  /** When `putInOrder` has something to do next; infinity where there is nothing. */
  get orderDueMs(): number {
    return this.#disordered.nextMs();
  }

  /** What the run has goes from the index, in the commit that brings the first of it back. */
  async #readAgain(run: RunState): Promise<void> {
    await this.flush();
    this.#remove(run);
    this.#catalog.runs.delete(run.name);
    const fresh = this.#catalog.addRun(run.name);
    for (const [tag, kind] of run.learnedKinds) fresh.learnedKinds.set(tag, kind);
    for (const { source } of run.files.values())
      if (source) this.#queue.add(this.#catalog.addFile(fresh, source));
  }

  #remove(run: RunState): void {
    this.#queue.removeRun(run);
    if (run.isStored) this.#pending.removeRun(run);
  }

  #noticeOnce(message: string): void {
    if (!this.#noticed.has(message)) this.#effects.onNotice(message);
    this.#noticed.add(message);
  }

  /** How far the reading of what is known has come. */
  progress(): Omit<Progress, "state"> {
    const progress = { filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0 };
    for (const run of this.#catalog.runs.values()) {
      for (const file of run.files.values()) {
        progress.filesTotal++;
        progress.bytesTotal += file.size;
        progress.bytesDone += Math.min(file.offset, file.size);
      }
    }
    progress.filesDone = progress.filesTotal - this.#queue.length;
    return progress;
  }
}
