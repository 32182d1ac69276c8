// Reverse-mode differentiation over what a recorder heard.
import { apply, listeners } from "../core/apply.ts";
import type { OpRecord } from "../core/op.ts";
import type { Recorder } from "../core/recorder.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { addNOp } from "../ops/accumulate.ts";

/** Cotangents by the places of their tensors: contributions until they are asked for, then their sum. */
export class Cotangents {
  readonly #parts: (Tensor | Tensor[] | undefined)[];

  /** For places below the count. */
  constructor(count: number) {
    this.#parts = new Array(count);
  }

  add(place: number, part: Tensor): void {
    const known = this.#parts[place];
    if (known === undefined) this.#parts[place] = part;
    else if (Array.isArray(known)) known.push(part);
    else this.#parts[place] = [known, part];
  }

  /** The sum of what was added; null where nothing was, as for the place -1 of tensors that are not live. */
  of(place: number): Tensor | null {
    const known = place < 0 ? undefined : this.#parts[place];
    if (known === undefined) return null;
    if (!Array.isArray(known)) return known;
    const total = apply(addNOp, known, null);
    this.#parts[place] = total;
    return total;
  }
}

/** Carries the targets' cotangents back to everything live on the recorder. */
export function propagate(recorder: Recorder, cotangents: Cotangents): void {
  const { records } = recorder;
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i]!;
    const { outputs } = record;
    const dy = cotangents.of(recorder.place(outputs[0]!));
    const dys =
      outputs.length === 1 ? none : outputs.map((output) => cotangents.of(recorder.place(output)));
    if (dy === null && dys.every((one) => one === null)) continue;
    if (listeners.trace === null) pullBack(recorder, record, dy, dys, cotangents);
    else inScope(record, () => pullBack(recorder, record, dy, dys, cotangents));
  }
}

const none: readonly null[] = [];

function pullBack(
  recorder: Recorder,
  record: OpRecord,
  first: Tensor | null,
  dys: readonly (Tensor | null)[],
  cotangents: Cotangents,
): void {
  const { inputs } = record;
  const gradient = record.op.gradient!;
  const last = gradient.length - 1;
  const dy = first ?? zeroCotangent(record.output);
  for (let i = 0; i < inputs.length; i++) {
    const place = recorder.place(inputs[i]!);
    if (place < 0) continue;
    const part = gradient[Math.min(i, last)]?.(dy, record, i, dys) ?? null;
    if (part !== null) cotangents.add(place, part);
  }
}

function zeroCotangent(output: Tensor): Tensor {
  return filledTensor(0, output);
}

// In a graph the gradients of an op stand under gradient_tape/<the op's name>, as in TensorFlow.
function inScope(record: OpRecord, body: () => void): void {
  const trace = listeners.trace!; // the caller has looked
  trace.scoped(`gradient_tape/${trace.nodeNameOf(record.output)}`, true, body);
}
