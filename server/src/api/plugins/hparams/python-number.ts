// Numbers as Python writes them, where a client sees the text itself.

/** A float as `repr` writes it: the shortest digits, `.0` on whole numbers, exponents below 1e-4 and from 1e16 on. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const magnitude = Math.abs(value);
  if (value !== 0 && (magnitude < 1e-4 || magnitude >= 1e16)) return withExponent(value);
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** `1e-05`: two digits of exponent at least, its sign always. */
function withExponent(value: number): string {
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/** As `%.3g`, with an exponent as the LaTeX table shows it: `1.2\cdot 10^{-5}`. */
export function latexFloat(value: number): string {
  if (Number.isNaN(value)) return "$\\mathrm{NaN}$";
  if (!Number.isFinite(value)) return `$${value < 0 ? "-" : "+"}\\infty$`;
  if (value === 0) return "$0$";
  const [digits, exponent] = value.toExponential(2).split("e") as [string, string];
  const power = Number(exponent);
  if (power < -4 || power >= 3) return `$${Number(digits)}\\cdot 10^{${power}}$`;
  return `$${Number(value.toPrecision(3))}$`;
}
