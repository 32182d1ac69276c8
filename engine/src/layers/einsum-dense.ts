// A dense layer over any axes, written as Einstein summation.
import { rangeError, show } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import { einsum, add as plus } from "../ops/index.ts";
import { activationOf } from "./activation-functions.ts";
import { Layer } from "./layer.ts";
import { addKernel, type KernelOptions, type KernelWeights, kernelConfig } from "./weighted.ts";

export interface EinsumDenseOptions extends Omit<KernelOptions, "useBias"> {
  /** The letters of the output's axes along which a bias is added; none where not given. */
  readonly biasAxes?: string;
}

/**
 * activation(einsum(equation, x, kernel) + bias), such as "abc,cd->abd" or "...x,xy->...y". `outputShape` holds the
 * sizes of the output's axes without the batch, and without those that "..." stands for; null where the input tells.
 */
export function einsumDense(
  equation: string,
  outputShape: number | readonly (number | null)[],
  options: EinsumDenseOptions = {},
): Layer {
  const { biasAxes = "" } = options;
  const parts = partsOf(equation);
  activationOf(options.activation ?? "linear");
  return new Layer<KernelWeights>(
    {
      className: "EinsumDense",
      build([shape], add) {
        const sizes = sizesOf(parts, shape!, [outputShape].flat());
        const kernelShape = [...parts.kernel].map((letter) => sizeOf(sizes, letter));
        const { kernel } = addKernel(add, kernelShape, 0, { ...options, useBias: false });
        if (biasAxes === "") return { kernel, bias: null };
        const bias = add(
          "bias",
          biasShape(parts, sizes, biasAxes),
          options.biasInitializer ?? "zeros",
          {
            regularizer: options.biasRegularizer,
            constraint: options.biasConstraint,
          },
        );
        return { kernel, bias };
      },
      call: ([x], weights) =>
        finished(einsum(equation, x!, weights.kernel.read()), weights.bias, options),
      config: () => ({
        ...{ equation, output_shape: [outputShape].flat(), bias_axes: biasAxes || null },
        activation: kernelConfig(options).activation,
      }),
    },
    options,
  );
}

function finished(x: Tensor, bias: Variable | null, options: EinsumDenseOptions): Tensor {
  return activationOf(options.activation ?? "linear")(bias === null ? x : plus(x, bias.read()));
}

interface Parts {
  readonly input: string;
  readonly kernel: string;
  readonly output: string;
  /** On which side of input and output "..." stands. */
  readonly elided: "left" | "right" | null;
}

function partsOf(equation: string): Parts {
  const sides = /^(\.\.\.)?([a-zA-Z]+)(\.\.\.)?,([a-zA-Z]+)->(\.\.\.)?([a-zA-Z]+)(\.\.\.)?$/.exec(
    equation,
  );
  const [, left, input, right, kernel, outLeft, output, outRight] = sides ?? [];
  if (sides === null || left !== outLeft || right !== outRight || (left && right)) {
    const forms = '"ab,bc->ac", "...a,ab->...b" or "ab...,bc->ac..."';
    throw rangeError("einsumDense", "equation", forms, show(equation));
  }
  return {
    input: input!,
    kernel: kernel!,
    output: output!,
    elided: left ? "left" : right ? "right" : null,
  };
}

/** The size of each letter. */
function sizesOf(
  parts: Parts,
  shape: Shape,
  given: readonly (number | null)[],
): Map<string, number> {
  const { input, output, elided } = parts;
  const hidden = shape.length - input.length;
  if (hidden < 0 || (hidden > 0 && elided === null))
    throw rangeError("einsumDense", "input", `of rank ${input.length}`, `shape ${show(shape)}`);
  const first = elided === "left" ? hidden : 0;
  const sizes = new Map([...input].map((letter, i) => [letter, shape[first + i]!]));
  // With "..." on the left the batch is one of the axes that it stands for.
  const named = hidden > 0 && elided === "left" ? [...output] : [...output].slice(1);
  if (given.length !== named.length)
    throw rangeError("einsumDense", "outputShape", `${named.length} sizes`, show(given));
  for (const [i, letter] of named.entries()) checkSize(sizes, letter, given[i]!);
  return sizes;
}

function checkSize(sizes: Map<string, number>, letter: string, size: number | null): void {
  const known = sizes.get(letter);
  if (known === undefined && size !== null) sizes.set(letter, size);
  else if (size !== null && known !== size)
    throw rangeError(
      "einsumDense",
      "outputShape",
      `${known} along ${letter}, as the input`,
      show(size),
    );
}

function sizeOf(sizes: Map<string, number>, letter: string): number {
  const size = sizes.get(letter);
  if (size !== undefined) return size;
  throw rangeError("einsumDense", "outputShape", `a size along ${letter}`, "none");
}

/** The sizes along the bias's axes, 1 between them: it broadcasts to the output. */
function biasShape({ output }: Parts, sizes: Map<string, number>, axes: string): number[] {
  const stranger = [...axes].find((letter) => !output.includes(letter));
  if (stranger !== undefined)
    throw rangeError("einsumDense", "biasAxes", `letters of ${output}`, show(axes));
  const first = Math.min(...[...axes].map((letter) => output.indexOf(letter)));
  return [...output.slice(first)].map((letter) =>
    axes.includes(letter) ? sizeOf(sizes, letter) : 1,
  );
}
