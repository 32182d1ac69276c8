// Order statistics without sorting: what the n-th least value of a column would be.

/**
 * The value that stood at index `n` if `values` were sorted; reorders `values`, which must hold no NaN.
 * Hoare's quickselect: linear time, where sorting 100,000 doubles takes 8 ms of a frame's 16.
 */
export function selectNth(values: Float64Array, n: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left <= right) swap(values, left++, right--);
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return values[n] as number;
}

function swap(values: Float64Array, a: number, b: number): void {
  const value = values[a] as number;
  values[a] = values[b] as number;
  values[b] = value;
}
