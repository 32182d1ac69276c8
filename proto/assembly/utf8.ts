// Well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.

export function isUtf8(start: usize, length: usize): bool {
  const end = start + length;
  let at = start;
  while (at < end) {
    const first: u32 = load<u8>(at++);
    if (first < 0x80) continue;
    const following = continuationBytes(first);
    if (following === 0 || at + following > end) return false;
    if (!isSecondByte(first, load<u8>(at++))) return false;
    for (let i: usize = 1; i < following; i++) if ((load<u8>(at++) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Bytes that follow a first byte; 0 if none begins with it. */
function continuationBytes(first: u32): usize {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/** The second byte has a narrower range after some first ones. */
function isSecondByte(first: u32, second: u32): bool {
  const lowest: u32 = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest: u32 = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= lowest && second <= highest;
}
