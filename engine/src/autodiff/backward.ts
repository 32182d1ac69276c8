// Reverse-mode differentiation over what a recorder heard.
import { listeners } from "../core/apply.ts";
import type { OpRecord } from "../core/op.ts";
import type { Recorder } from "../core/recorder.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { addN } from "../ops/accumulate.ts";

/** Cotangents by tensor id: contributions until they are asked for, then their sum. */
export class Cotangents {
  readonly #parts = new Map<number, Tensor | Tensor[]>();

  add(tensor: Tensor, part: Tensor): void {
    const known = this.#parts.get(tensor.id);
    if (known === undefined) this.#parts.set(tensor.id, part);
    else if (Array.isArray(known)) known.push(part);
    else this.#parts.set(tensor.id, [known, part]);
  }

  /** The sum of what was added, or null. */
  of(tensor: Tensor): Tensor | null {
    const known = this.#parts.get(tensor.id);
    if (known === undefined) return null;
    if (!Array.isArray(known)) return known;
    const total = addN(known);
    this.#parts.set(tensor.id, total);
    return total;
  }
}

/** Carries the targets' cotangents back to everything live on the recorder. */
export function propagate(recorder: Recorder, cotangents: Cotangents): void {
  const { records } = recorder;
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i]!;
    const { outputs } = record;
    const dy = cotangents.of(outputs[0]!);
    const dys = outputs.length === 1 ? none : outputs.map((output) => cotangents.of(output));
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
    const input = inputs[i]!;
    if (!recorder.isLive(input)) continue;
    const part = gradient[Math.min(i, last)]?.(dy, record, i, dys) ?? null;
    if (part !== null) cotangents.add(input, part);
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
