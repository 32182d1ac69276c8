// Elementwise ops on the WebAssembly kernels, by the pattern in which their operands broadcast.
import { type Shape, sameShape, sizeOf } from "../../core/shape.ts";
import { scalarOf, type Tensor } from "../../core/tensor.ts";
import { binaryCodes, unaryCodes } from "./codes.ts";
import { addressOf, isWorthACall, leave, outputAddress } from "./frame.ts";
import { type Kernels, wasm } from "./module.ts";

type Fast = (outputs: readonly Tensor[], inputs: readonly Tensor[]) => boolean;

/** The kernel of a unary op; nothing where there is none of that name. */
export function fastUnary(name: string): Fast | undefined {
  const code = unaryCodes[name as keyof typeof unaryCodes];
  if (code === undefined || wasm === null) return undefined;
  const kernels = wasm;
  return ([out], [x]) => {
    const { size } = out!;
    if (!isWorthACall(out!, size)) return false;
    const to = outputAddress(out!);
    kernels.unary(code, to, addressOf(x!), size);
    leave();
    return true;
  };
}

/** The kernel of a binary op; nothing where there is none of that name. */
export function fastBinary(name: string): Fast | undefined {
  const code = binaryCodes[name as keyof typeof binaryCodes];
  if (code === undefined || wasm === null) return undefined;
  const kernels = wasm;
  return ([out], [x, y]) => {
    if (!isWorthACall(out!, out!.size)) return false;
    const run = patternFor(code, x!.shape, y!.shape);
    if (run === null) return false;
    run(kernels, code, out!, x!, y!);
    leave();
    return true;
  };
}

type Run = (kernels: Kernels, code: number, out: Tensor, x: Tensor, y: Tensor) => void;

const alike: Run = (kernels, code, out, x, y) => {
  const to = outputAddress(out);
  kernels.binary(code, to, addressOf(x), addressOf(y), out.size);
};

const scalarSecond: Run = (kernels, code, out, x, y) => {
  const to = outputAddress(out);
  kernels.binaryScalar(code, to, addressOf(x), scalarOf(y), 0, out.size);
};

const scalarFirst: Run = (kernels, code, out, x, y) => {
  const to = outputAddress(out);
  kernels.binaryScalar(code, to, addressOf(y), scalarOf(x), 1, out.size);
};

const rowSecond: Run = (kernels, code, out, x, y) => {
  const to = outputAddress(out);
  kernels.binaryRows(code, to, addressOf(x), addressOf(y), x.size / y.size, y.size, 0);
};

const rowFirst: Run = (kernels, code, out, x, y) => {
  const to = outputAddress(out);
  kernels.binaryRows(code, to, addressOf(y), addressOf(x), y.size / x.size, x.size, 1);
};

/** Ops of binaryRows. */
const lastRowCode = binaryCodes.div;

function patternFor(code: number, x: Shape, y: Shape): Run | null {
  if (sameShape(x, y)) return alike;
  if (sizeOf(y) === 1 && y.length <= x.length) return scalarSecond;
  if (sizeOf(x) === 1 && x.length <= y.length) return scalarFirst;
  if (code > lastRowCode) return null;
  if (isSuffix(y, x)) return rowSecond;
  return isSuffix(x, y) ? rowFirst : null;
}

function isSuffix(part: Shape, whole: Shape): boolean {
  return part.length < whole.length && sameShape(part, whole.slice(whole.length - part.length));
}
