// A scripted log directory read into a store in memory: what the tests of ingest play on.
import { JsScanner } from "@tb-ts/proto/scanner";
import { ScriptedLogdir } from "../logdir/scripted-logdir.ts";
import { MemoryStore } from "../store/memory-store.ts";
import type { StoreReader, StoreWriter } from "../store/store.ts";
import { join, scalar, version } from "./example-events.ts";
import { Ingest } from "./ingest.ts";

export const path = "run/events.out.tfevents.1";
/** The next file of the same run. */
export const laterPath = "run/events.out.tfevents.2";

/** A log directory, an index and an ingest over both; `restart` opens another one, as a new process would. */
export class Scene {
  readonly logdir = new ScriptedLogdir();
  readonly notices: string[] = [];
  nowMs = 0;
  readonly store: StoreWriter;
  #ingest: Ingest | null = null;

  constructor(store: StoreWriter = new MemoryStore()) {
    this.store = store;
  }

  async catchUp(): Promise<void> {
    this.#ingest ??= await Ingest.open({
      logdir: this.logdir,
      store: this.store,
      scanner: new JsScanner(),
      nowMs: () => this.nowMs,
      onCommit: () => {},
      onNotice: (message) => this.notices.push(message),
    });
    await this.#ingest.take(await this.logdir.discover());
    await this.#ingest.putInOrder();
    while (!this.#ingest.isIdle) await this.#ingest.work();
  }

  /** Reads what is there once the log directory has changed so. */
  async after(change: (logdir: ScriptedLogdir) => void): Promise<void> {
    change(this.logdir);
    await this.catchUp();
  }

  restart(): void {
    this.#ingest = null;
  }
}

export async function sceneWith(bytes: Uint8Array): Promise<Scene> {
  const scene = new Scene();
  await scene.after((logdir) => logdir.write(path, bytes));
  return scene;
}

/** `step:value` of every point, by run and tag. */
export async function shown(store: StoreReader): Promise<Record<string, string>> {
  const runs = new Map((await store.runs()).map((run) => [run.id, run.name]));
  const all: Record<string, string> = {};
  for (const series of await store.series()) {
    const { steps, values } = await store.scalars(series.id);
    const points = Array.from(values, (value, i) => `${steps[i]}:${value}`);
    all[`${runs.get(series.runId)}/${series.tag}`] = points.join(" ");
  }
  return all;
}

/** A file of so many losses, each twice its step. */
export function lossCurve(count: number): Uint8Array {
  const steps = Array.from({ length: count }, (_, step) => scalar("loss", step, step * 2));
  return join(version(), ...steps);
}

export async function onlySeries(store: StoreReader) {
  const all = await store.series();
  const [series] = all;
  if (!series || all.length > 1) throw new Error(`${all.length} series in the index`);
  return series;
}
