// What a tape hears while it records: the ops that depend on something watched.
import { listeners, type TapeListener } from "./apply.ts";
import { isFloating } from "./dtype.ts";
import type { OpRecord } from "./op.ts";
import type { Tensor } from "./tensor.ts";
import type { Variable } from "./variable.ts";

export class Recorder implements TapeListener {
  readonly records: OpRecord[] = [];
  /** The tensors that each variable gave when it was read: one per assigned value. */
  readonly reads = new Map<Variable, Tensor[]>();
  readonly #live = new Set<number>();
  readonly #watched = new Set<Variable>();
  readonly #watchAccessed: boolean;

  constructor(watchAccessed: boolean) {
    this.#watchAccessed = watchAccessed;
  }

  isLive(tensor: Tensor): boolean {
    return this.#live.has(tensor.id);
  }

  wants(inputs: readonly Tensor[]): boolean {
    for (let i = 0; i < inputs.length; i++) if (this.#live.has(inputs[i]!.id)) return true;
    return false;
  }

  record(record: OpRecord): void {
    if (record.op.gradient === null) return;
    this.records.push(record);
    for (const output of record.outputs) this.watch(output);
  }

  /** Only floating tensors have gradients; watching another does nothing. */
  watch(tensor: Tensor): void {
    if (isFloating(tensor.dtype)) this.#live.add(tensor.id);
  }

  watchVariable(variable: Variable): void {
    this.#watched.add(variable);
  }

  watchRead(variable: Variable, value: Tensor): void {
    const watched = (this.#watchAccessed && variable.trainable) || this.#watched.has(variable);
    if (!watched || !isFloating(variable.dtype)) return;
    const values = this.reads.get(variable);
    if (values === undefined) this.reads.set(variable, [value]);
    else if (values[values.length - 1] !== value) values.push(value);
    this.#live.add(value.id);
  }

  start(): void {
    if (!listeners.tapes.includes(this)) listeners.tapes = [...listeners.tapes, this];
  }

  stop(): void {
    listeners.tapes = listeners.tapes.filter((tape) => tape !== this);
  }

  get recording(): boolean {
    return listeners.tapes.includes(this);
  }
}
