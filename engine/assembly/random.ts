// Random numbers by Philox 4×32-10, as src/core/random.ts has them.

/** Blocks of four numbers from the counter (low, high) on, of one stream under the key. */
export function philox(to: usize, low: u32, high: u32, stream: u32, key0: u32, key1: u32, blocks: i32): void {
  for (; blocks > 0; blocks--) {
    let c0 = low, c1 = high, c2 = stream, c3: u32 = 0;
    let k0 = key0, k1 = key1;
    for (let round = 0; round < 10; round++) {
      const a = <u64>0xd2511f53 * c0;
      const b = <u64>0xcd9e8d57 * c2;
      c0 = <u32>(b >> 32) ^ c1 ^ k0;
      c1 = <u32>b;
      c2 = <u32>(a >> 32) ^ c3 ^ k1;
      c3 = <u32>a;
      k0 += 0x9e3779b9;
      k1 += 0xbb67ae85;
    }
    store<u32>(to, c0);
    store<u32>(to, c1, 4);
    store<u32>(to, c2, 8);
    store<u32>(to, c3, 12);
    to += 16;
    low++;
    if (low == 0) high++;
  }
}
