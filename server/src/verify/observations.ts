// The steps at which each kind of data of a run was seen, in the order of its events.
import { type Event, int64ToStep } from "@tb-ts/proto";

/** Kinds of values by the names that TensorBoard's --inspect has for them; a value of another kind is not counted. */
const kindOfValue: Readonly<Record<string, Kind>> = {
  audio: "audio",
  histo: "histograms",
  image: "images",
  simpleValue: "scalars",
  tensor: "tensor",
};

/** By SessionLog.SessionStatus. */
const kindOfSession: Readonly<Record<number, Kind>> = {
  1: "sessionlog:start",
  2: "sessionlog:stop",
  3: "sessionlog:checkpoint",
};

/** In the order in which they are printed. */
export const kinds = [
  "audio",
  "graph",
  "histograms",
  "images",
  "scalars",
  "sessionlog:checkpoint",
  "sessionlog:start",
  "sessionlog:stop",
  "tensor",
] as const;

export type Kind = (typeof kinds)[number];
export type Step = number | bigint;

/** Kinds whose values have tags. */
export const taggedKinds: readonly Kind[] = ["audio", "histograms", "images", "scalars", "tensor"];

export class Observations {
  readonly #steps = new Map<Kind, Step[]>();
  readonly #tags = new Map<Kind, Set<string>>();
  readonly #tag: string | null;

  /** With a tag, only its values are observed. */
  constructor(tag: string | null) {
    this.#tag = tag;
  }

  /** Steps in the order of the events. */
  steps(kind: Kind): readonly Step[] {
    return this.#steps.get(kind) ?? [];
  }

  /** In order of their names. */
  tags(kind: Kind): readonly string[] {
    return [...(this.#tags.get(kind) ?? [])].sort();
  }

  add(event: Event): void {
    const step = int64ToStep(event.step);
    const session = kindOfSession[event.sessionLog?.status ?? 0];
    if (this.#tag === null && event.what === "graphDef") this.#addStep("graph", step);
    if (this.#tag === null && session) this.#addStep(session, step);
    for (const { tag, value } of event.summary?.value ?? []) {
      const kind = kindOfValue[value ?? ""];
      if (kind && (this.#tag === null || tag === this.#tag)) this.#addValue(kind, tag ?? "", step);
    }
  }

  #addValue(kind: Kind, tag: string, step: Step): void {
    this.#addStep(kind, step);
    const tags = this.#tags.get(kind);
    if (tags) tags.add(tag);
    else this.#tags.set(kind, new Set([tag]));
  }

  #addStep(kind: Kind, step: Step): void {
    const steps = this.#steps.get(kind);
    if (steps) steps.push(step);
    else this.#steps.set(kind, [step]);
  }
}
