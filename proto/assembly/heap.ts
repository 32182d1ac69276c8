// Memory that only grows: regions are given out one after another and double when they are full.

/** Reads of up to eight bytes may pass the end of a region by this much. */
const slack: usize = 64;

let end: usize = (__heap_base + 15) & ~15;

/** A new region; traps where the machine has no memory left. Its contents are zeros. */
export function allocate(bytes: usize): usize {
  const start = end;
  const next = (start + bytes + slack + 15) & ~15;
  if (next < start) unreachable();
  const pages = <i32>((next + 0xffff) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  end = next;
  return start;
}

/** A larger region with the same contents. */
export function reallocate(start: usize, bytes: usize, newBytes: usize): usize {
  const larger = allocate(newBytes);
  memory.copy(larger, start, bytes);
  return larger;
}

/** Whether `length` bytes are the same. */
export function areEqual(left: usize, right: usize, length: usize): bool {
  if (length < 8) return areShortEqual(left, right, length);
  const last = length - 8;
  for (let i: usize = 0; i < last; i += 8)
    if (load<u64>(left + i) !== load<u64>(right + i)) return false;
  return load<u64>(left + last) === load<u64>(right + last);
}

function areShortEqual(left: usize, right: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++)
    if (load<u8>(left + i) !== load<u8>(right + i)) return false;
  return true;
}
