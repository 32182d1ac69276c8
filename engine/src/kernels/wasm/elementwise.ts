// Elementwise ops on the WebAssembly kernels, by the pattern in which their operands broadcast.
import { heap } from "../../core/heap.ts";
import { type Shape, sameShape, sizeOf } from "../../core/shape.ts";
import { scalarOf, type Tensor } from "../../core/tensor.ts";
import { broadcastIndex } from "../elementwise.ts";
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
    const run = patternFor(code, x!.shape, y!.shape, out!.shape);
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

/** Any other pattern, by the runs in which it is one of the first three: a column beside a matrix, for example. */
const byRuns: Run = (kernels, code, out, x, y) => {
  const { size, outer, xVaries, yVaries } = runOf(x.shape, y.shape, out.shape)!; // patternFor has looked
  const [to, from, other] = [outputAddress(out), addressOf(x), addressOf(y)];
  const rows = out.size / size;
  if (!yVaries && x.size === out.size && y.size === rows)
    return kernels.binaryColumns(code, to, from, other, rows, size, 0);
  if (!xVaries && y.size === out.size && x.size === rows)
    return kernels.binaryColumns(code, to, other, from, rows, size, 1);
  const [xi, yi] = [x, y].map((one) => broadcastIndex(outerOf(one.shape, out.shape, outer), outer));
  for (let i = 0; i < rows; i++) {
    const at = to + i * size * 4;
    const xt = from + xi!(i) * (xVaries ? size : 1) * 4;
    const yt = other + yi!(i) * (yVaries ? size : 1) * 4;
    if (xVaries && yVaries) kernels.binary(code, at, xt, yt, size);
    else if (xVaries) kernels.binaryScalar(code, at, xt, heap.floats[yt >> 2]!, 0, size);
    else kernels.binaryScalar(code, at, yt, heap.floats[xt >> 2]!, 1, size);
  }
};

/** Runs of fewer elements are not worth a call each. */
const shortestRun = 8;

interface RunShape {
  readonly size: number;
  /** The dimensions of the result before those of the run. */
  readonly outer: Shape;
  readonly xVaries: boolean;
  readonly yVaries: boolean;
}

/** The trailing dimensions in which each operand varies with the result, or stays the same; null where they are few. */
function runOf(x: Shape, y: Shape, out: Shape): RunShape | null {
  const varies = (shape: Shape, axis: number) => (shape[axis - out.length + shape.length] ?? 1) > 1;
  const last = out.findLastIndex((size) => size > 1);
  const [xVaries, yVaries] = [varies(x, last), varies(y, last)];
  let first = last;
  while (first > 0 && varies(x, first - 1) === xVaries && varies(y, first - 1) === yVaries) first--;
  const size = sizeOf(out.slice(first));
  return size < shortestRun ? null : { size, outer: out.slice(0, first), xVaries, yVaries };
}

/** An operand's dimensions that meet the outer ones of the result. */
function outerOf(shape: Shape, out: Shape, outer: Shape): Shape {
  return shape.slice(0, Math.max(0, shape.length - (out.length - outer.length)));
}

/** Ops of binaryRows. */
const lastRowCode = binaryCodes.div;

function patternFor(code: number, x: Shape, y: Shape, out: Shape): Run | null {
  if (sameShape(x, y)) return alike;
  if (sizeOf(y) === 1 && y.length <= x.length) return scalarSecond;
  if (sizeOf(x) === 1 && x.length <= y.length) return scalarFirst;
  if (code <= lastRowCode && isSuffix(y, x)) return rowSecond;
  if (code <= lastRowCode && isSuffix(x, y)) return rowFirst;
  return runOf(x, y, out) === null ? null : byRuns;
}

function isSuffix(part: Shape, whole: Shape): boolean {
  return part.length < whole.length && sameShape(part, whole.slice(whole.length - part.length));
}
