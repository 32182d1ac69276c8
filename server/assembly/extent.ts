// Least and greatest finite number of a column, and whether it never falls.

export let least: f64 = Infinity;
export let greatest: f64 = -Infinity;

/** Leaves the extent in `least` and `greatest`; least > greatest where nothing is finite. */
export function measure(column: usize, count: u32): void {
  least = Infinity;
  greatest = -Infinity;
  const end = column + ((<usize>count) << 3);
  for (let at = column; at < end; at += 8) {
    const x = load<f64>(at);
    if (x - x !== 0) continue;
    if (x < least) least = x;
    if (x > greatest) greatest = x;
  }
}

/** Whether no number is less than the one before it, or NaN. */
export function ascends(column: usize, count: u32): bool {
  let previous = load<f64>(column);
  if (count === 0 || !(previous <= Infinity)) return false;
  const end = column + ((<usize>count) << 3);
  for (let at = column + 8; at < end; at += 8) {
    const x = load<f64>(at);
    if (!(x >= previous)) return false;
    previous = x;
  }
  return true;
}
