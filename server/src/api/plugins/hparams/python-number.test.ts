import { expect, test } from "vitest";
import { latexFloat, pythonFloat } from "./python-number.ts";

// Each as Python 3.11 prints it: repr(x), and "%.3g" % x with the exponent written out.
test.each([
  [0, "0.0", "$0$"],
  [-0, "-0.0", "$0$"],
  [1, "1.0", "$1$"],
  [0.1, "0.1", "$0.1$"],
  [0.0001, "0.0001", "$0.0001$"],
  [0.00001, "1e-05", "$1\\cdot 10^{-5}$"],
  [1.5e-7, "1.5e-07", "$1.5\\cdot 10^{-7}$"],
  [123456, "123456.0", "$1.23\\cdot 10^{5}$"],
  [999.6, "999.6", "$1\\cdot 10^{3}$"],
  [1e15, "1000000000000000.0", "$1\\cdot 10^{15}$"],
  [1e16, "1e+16", "$1\\cdot 10^{16}$"],
  [-2.5e300, "-2.5e+300", "$-2.5\\cdot 10^{300}$"],
  [Number.NaN, "nan", "$\\mathrm{NaN}$"],
  [Number.POSITIVE_INFINITY, "inf", "$+\\infty$"],
  [Number.NEGATIVE_INFINITY, "-inf", "$-\\infty$"],
])("%d is %s, in LaTeX %s", (value, repr, latex) => {
  expect(pythonFloat(value)).toBe(repr);
  expect(latexFloat(value)).toBe(latex);
});
