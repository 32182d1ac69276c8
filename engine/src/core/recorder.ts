// What a tape hears while it records: the ops that depend on something watched.
import { listeners, type TapeListener } from "./apply.ts";
import { isFloating } from "./dtype.ts";
import type { OpRecord } from "./op.ts";
import { placeOf, placeOn, type Tensor, tapeOf } from "./tensor.ts";
import type { Variable } from "./variable.ts";

let tapes = 0;

export class Recorder implements TapeListener {
  readonly records: OpRecord[] = [];
  /** The tensors that each variable gave when it was read: one per assigned value. */
  readonly reads = new Map<Variable, Tensor[]>();
  readonly #number = ++tapes;
  #count = 0;
  /** The places, by id, of tensors that another tape had heard of before. */
  #placesOfOthers: Map<number, number> | null = null;
  #watched: Set<Variable> | null = null;
  readonly #watchAccessed: boolean;

  constructor(watchAccessed: boolean) {
    this.#watchAccessed = watchAccessed;
  }

  /** How many tensors are live: each has a place below. */
  get count(): number {
    return this.#count;
  }

  /**
   * The number under which this tape knows a live tensor; -1 for any other. The first tape that hears of a tensor
   * notes its place in it, as one tape is the usual case and a look-up in a Map costs ten times as much.
   */
  place(tensor: Tensor): number {
    if (tapeOf(tensor) === this.#number) return placeOf(tensor);
    return this.#placesOfOthers?.get(tensor.id) ?? -1;
  }

  wants(inputs: readonly Tensor[]): boolean {
    for (let i = 0; i < inputs.length; i++) if (this.place(inputs[i]!) >= 0) return true;
    return false;
  }

  record(record: OpRecord): void {
    if (record.op.gradient === null) return;
    this.records.push(record);
    const { outputs } = record;
    for (let i = 0; i < outputs.length; i++) this.watch(outputs[i]!);
  }

  /** Only floating tensors have gradients; watching another does nothing. */
  watch(tensor: Tensor): void {
    if (!isFloating(tensor.dtype) || this.place(tensor) >= 0) return;
    const place = this.#count++;
    if (tapeOf(tensor) === 0) placeOn(this.#number, tensor, place);
    else {
      this.#placesOfOthers ??= new Map();
      this.#placesOfOthers.set(tensor.id, place);
    }
  }

  watchVariable(variable: Variable): void {
    this.#watched ??= new Set();
    this.#watched.add(variable);
  }

  watchRead(variable: Variable, value: Tensor): void {
    const watched = (this.#watchAccessed && variable.trainable) || this.#watched?.has(variable);
    if (!watched || !isFloating(variable.dtype)) return;
    const values = this.reads.get(variable);
    if (values === undefined) this.reads.set(variable, [value]);
    else if (values[values.length - 1] !== value) values.push(value);
    this.watch(value);
  }

  start(): void {
    const { tapes } = listeners;
    if (tapes.length === 0) listeners.tapes = [this];
    else if (!tapes.includes(this)) listeners.tapes = [...tapes, this];
  }

  stop(): void {
    const { tapes } = listeners;
    if (tapes.length === 1 && tapes[0] === this) listeners.tapes = [];
    else listeners.tapes = tapes.filter((tape) => tape !== this);
  }

  get recording(): boolean {
    return listeners.tapes.includes(this);
  }
}
