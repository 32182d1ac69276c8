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
    if (record.outputs.length === 1) {
      const dy = cotangents.of(record.output);
      if (dy !== null) inScope(record, () => pullBack(recorder, record, [dy], cotangents));
      continue;
    }
    const dys = record.outputs.map((output) => cotangents.of(output));
    if (dys.some((dy) => dy !== null)) {
      inScope(record, () => pullBack(recorder, record, dys, cotangents));
    }
  }
}

function pullBack(
  recorder: Recorder,
  record: OpRecord,
  dys: readonly (Tensor | null)[],
  cotangents: Cotangents,
): void {
  const { inputs } = record;
  const gradient = record.op.gradient!;
  const last = gradient.length - 1;
  const dy = dys[0] ?? zeroCotangent(record.output);
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
  const { trace } = listeners;
  if (trace === null) body();
  else trace.scoped(`gradient_tape/${trace.nodeNameOf(record.output)}`, true, body);
}
