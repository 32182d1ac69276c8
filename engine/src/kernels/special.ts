// Special functions in double precision.

const twoOverRootPi = 2 / Math.sqrt(Math.PI);

/** The error function, to a few ulp: its all-positive series below 2, else 1 − erfc. */
export function erf(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude > 2) return Math.sign(x) * (1 - erfc(magnitude));
  // erf x = 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (2n+1)!!   (Abramowitz and Stegun 7.1.6)
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(total); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return Number.isNaN(x) ? x : twoOverRootPi * Math.exp(-x * x) * total;
}

/** 1 − erf x, without cancellation for large x. */
export function erfc(x: number): number {
  if (!(x > 2)) return 1 - erf(x);
  if (x > 28) return 0;
  // Continued fraction 1/(x+ (1/2)/(x+ 1/(x+ (3/2)/(x+ …, from the back (Abramowitz and Stegun 7.1.14)
  let tail = x;
  for (let k = 120; k > 0; k--) tail = x + k / 2 / tail;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

// Stirling's series for log Γ; the argument is raised to at least 10 by Γ(x+1) = xΓ(x).
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** log |Γ(x)|; infinite at 0 and the negative integers. */
export function lgamma(x: number): number {
  if (x <= 0) {
    if (Number.isInteger(x)) return Infinity;
    return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - lgamma(1 - x);
  }
  let product = 1;
  let raised = x;
  while (raised < 10) product *= raised++;
  const inverse = 1 / raised;
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = stirling[k]! + series * inverse * inverse;
  const main = (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI);
  return main + series * inverse - Math.log(product);
}

// Bernoulli numbers B₂, B₄, …
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];

/** The n-th derivative of digamma (n = 0: digamma itself), for x > 0 and, at n = 0, all x but the poles. */
export function polygamma(n: number, x: number): number {
  if (n === 0) return digamma(x);
  let total = 0;
  let raised = x;
  while (raised < 12) total += (raised++) ** -(n + 1);
  return (n % 2 === 1 ? 1 : -1) * factorial(n) * (total + hurwitzTail(n + 1, raised));
}

/** ζ(s, q) for q ≥ 12 by Euler and Maclaurin's formula. */
function hurwitzTail(s: number, q: number): number {
  let total = q ** (1 - s) / (s - 1) + 0.5 * q ** -s;
  let factor = s * q ** (-s - 1);
  for (const [k, number] of bernoulli.entries()) {
    total += (number / factorial(2 * k + 2)) * factor;
    factor *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / (q * q);
  }
  return total;
}

function digamma(x: number): number {
  if (x <= 0) {
    if (Number.isInteger(x)) return Number.NaN;
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * x);
  }
  let shift = 0;
  let raised = x;
  while (raised < 12) shift -= 1 / raised++;
  let total = Math.log(raised) - 0.5 / raised;
  for (const [k, number] of bernoulli.entries()) {
    total -= number / ((2 * k + 2) * raised ** (2 * k + 2));
  }
  return total + shift;
}

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

/** To the nearest integer, halves to the even one. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
