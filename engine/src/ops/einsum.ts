// Sums of products by index notation: einsum("bij,bjk->bik", a, b).
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { sizeOf } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { matmul } from "./matmul.ts";
import { stridedSlice } from "./slicing.ts";
import { reshape, sum, transpose } from "./structure.ts";

/** A tensor with a letter for each axis. */
interface Labelled {
  readonly tensor: Tensor;
  readonly labels: string;
}

/**
 * The sum of products of the operands over all letters that the output does not name. `equation` is
 * "inputs->output" with one letter an axis, inputs parted by commas, "..." for any others; without an arrow the
 * output names the letters that occur once, in alphabetical order. A letter twice in one input takes the diagonal.
 */
export function einsum(equation: string, ...operands: readonly TensorLike[]): Tensor {
  if (typeof equation !== "string") {
    throw typeError("einsum", "equation", "a string", show(equation));
  }
  const tensors = operands.map((one) => toTensor("einsum", one, "float32", "operands"));
  const { inputs, output } = parse(equation, tensors);
  const parts = tensors.map((tensor, i) => diagonals({ tensor, labels: inputs[i]! }));
  checkSizes(parts);
  const total = parts.reduce((left, right, i) => {
    const wanted =
      output +
      parts
        .slice(i + 1)
        .map(({ labels }) => labels)
        .join("");
    return product(left, right, wanted);
  });
  return arrange(total, output);
}

function parse(equation: string, tensors: readonly Tensor[]) {
  const [written, result, ...more] = equation.replaceAll(" ", "").split("->");
  const terms = written!.split(",");
  const valid = /^(?:[a-zA-Z]|\.\.\.)*$/;
  if (more.length > 0 || ![...terms, result ?? ""].every((term) => valid.test(term))) {
    throw rangeError("einsum", "equation", 'letters, commas, "..." and one arrow', show(equation));
  }
  if (terms.length !== tensors.length) {
    throw rangeError(
      "einsum",
      "operands",
      `${terms.length} for ${show(equation)}`,
      `${tensors.length}`,
    );
  }
  const inputs = terms.map((term, i) => spelledOut(term, tensors[i]!.rank));
  const widest = Math.max(0, ...inputs.map((labels) => labels.replaceAll(/\D/g, "").length));
  const output = result === undefined ? implied(inputs, widest) : withEllipsis(result, widest);
  if (widest > 0 && result?.includes("...") === false) {
    throw rangeError("einsum", "equation", 'an output with "..."', show(equation));
  }
  const stranger = [...output].find((label) => !inputs.some((labels) => labels.includes(label)));
  if (stranger !== undefined || new Set(output).size < output.length) {
    throw rangeError("einsum", "equation", "an output of input letters, each once", show(equation));
  }
  return { inputs, output };
}

/** Axes under "..." are digits that count from the right, so that operands of different rank share them. */
function withEllipsis(term: string, count: number): string {
  const digits = Array.from({ length: count }, (_, i) => String(count - 1 - i)).join("");
  return term.replace("...", digits);
}

function spelledOut(term: string, rank: number): string {
  const letters = term.replace("...", "").length;
  const labels = withEllipsis(term, Math.max(0, rank - letters));
  if (labels.length !== rank) {
    throw rangeError(
      "einsum",
      "operands",
      `of rank ${labels.length} for ${show(term)}`,
      `rank ${rank}`,
    );
  }
  return labels;
}

function implied(inputs: readonly string[], ellipsis: number): string {
  const all = [...inputs.join("")].filter((label) => /\D/.test(label));
  const once = all.filter((label) => all.indexOf(label) === all.lastIndexOf(label)).sort();
  return withEllipsis("...", ellipsis) + once.join("");
}

/** Axes of one letter are equally long; those under "..." may also be 1. */
function checkSizes(parts: readonly Labelled[]): void {
  const sizes = new Map<string, number>();
  for (const { tensor, labels } of parts) {
    [...labels].forEach((label, axis) => {
      const size = tensor.shape[axis]!;
      const known = sizes.get(label) ?? size;
      const isBroadcast = /\d/.test(label) && (known === 1 || size === 1);
      if (known !== size && !isBroadcast) {
        throw rangeError("einsum", "operands", `of size ${known} along ${show(label)}`, `${size}`);
      }
      sizes.set(label, Math.max(known, size));
    });
  }
}

/** Letters that occur twice become one, along the diagonal. */
function diagonals({ tensor, labels }: Labelled): Labelled {
  const second = [...labels].findIndex((label, i) => labels.indexOf(label) < i);
  if (second === -1) return { tensor, labels };
  const first = labels.indexOf(labels[second]!);
  const rest = tensor.shape
    .map((_, axis) => axis)
    .filter((axis) => axis !== first && axis !== second);
  const n = tensor.shape[first]!;
  const moved = transpose(tensor, [...rest, first, second]);
  const kept = rest.map((axis) => tensor.shape[axis]!);
  const flat = reshape(moved, [...kept, n * n]);
  const diagonal = stridedSlice(flat, [...kept.map(() => null), [0, null, n + 1]]);
  const remaining = rest.map((axis) => labels[axis]).join("") + labels[first];
  return diagonals({ tensor: diagonal, labels: remaining });
}

/** The sum over axes whose letters are not wanted. */
function without({ tensor, labels }: Labelled, wanted: string): Labelled {
  const dropped = [...labels].flatMap((label, axis) => (wanted.includes(label) ? [] : [axis]));
  if (dropped.length === 0) return { tensor, labels };
  const kept = [...labels].filter((label) => wanted.includes(label)).join("");
  return { tensor: sum(tensor, dropped), labels: kept };
}

/** The product of two as one batched matrix product over the letters that both have and nobody wants. */
function product(a: Labelled, b: Labelled, wanted: string): Labelled {
  const left = without(a, wanted + b.labels);
  const right = without(b, wanted + a.labels);
  const isShared = (label: string) => left.labels.includes(label) && right.labels.includes(label);
  const shared = [...left.labels].filter(isShared);
  const batch = shared.filter((label) => wanted.includes(label)).join("");
  const folded = shared.filter((label) => !wanted.includes(label)).join("");
  const rows = [...left.labels].filter((label) => !isShared(label)).join("");
  const columns = [...right.labels].filter((label) => !isShared(label)).join("");
  const x = grouped(left, [batch, rows, folded]);
  const y = grouped(right, [batch, folded, columns]);
  const sizes = (part: Labelled, labels: string) => [...labels].map((one) => sizeAlong(part, one));
  const wide = [...batch].map((one) => Math.max(sizeAlong(left, one), sizeAlong(right, one)));
  const tensor = reshape(matmul(x, y), [...wide, ...sizes(left, rows), ...sizes(right, columns)]);
  return { tensor, labels: batch + rows + columns };
}

function sizeAlong({ tensor, labels }: Labelled, label: string): number {
  return tensor.shape[labels.indexOf(label)]!;
}

/** Batch axes as they are, then the axes of each further group as one. */
function grouped(part: Labelled, [batch, ...groups]: readonly string[]): Tensor {
  const { tensor } = arranged(part, batch! + groups.join(""));
  const sizes = groups.map((group) => sizeOf([...group].map((one) => sizeAlong(part, one))));
  return reshape(tensor, [...tensor.shape.slice(0, batch!.length), ...sizes]);
}

function arranged({ tensor, labels }: Labelled, order: string): Labelled {
  if (labels === order) return { tensor, labels };
  return {
    tensor: transpose(
      tensor,
      [...order].map((label) => labels.indexOf(label)),
    ),
    labels: order,
  };
}

function arrange(total: Labelled, output: string): Tensor {
  return arranged(without(total, output), output).tensor;
}
