// A seeded source of random numbers: the same seed gives the same weights, shuffles and dropped units everywhere.

/** 2⁻³², which maps an unsigned 32-bit integer to 0..1, and 2⁻⁵³ for the two halves of a double. */
const perUint32 = 2 ** -32;

/** xoshiro128** (Blackman and Vigna, 2018) over a state that SplitMix32 spreads from the seed. */
export class Generator {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  #spareNormal: number | null = null;

  /** Seeds are 32-bit integers; others are reduced to one. */
  constructor(seed: number) {
    let state = seed | 0;
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      return splitMix(state);
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next();
  }

  /** A generator of its own, whose numbers do not depend on how many this one gives afterwards. */
  split(): Generator {
    return new Generator(this.uint32());
  }

  /** An integer in 0..2³² − 1. */
  uint32(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** A number in 0..1, 1 excluded. */
  uniform(): number {
    return this.uint32() * perUint32;
  }

  /** An integer in 0..bound − 1; the bias of at most bound · 2⁻³² is accepted. */
  integer(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /** A number of the standard normal distribution (Marsaglia's polar method). */
  normal(): number {
    const spare = this.#spareNormal;
    if (spare !== null) {
      this.#spareNormal = null;
      return spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spareNormal = y * scale;
      return x * scale;
    }
  }

  /** Puts the items in a random order, in place (Fisher and Yates). */
  shuffle<T extends { length: number; [index: number]: number }>(items: T): T {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const item = items[i]!;
      items[i] = items[j]!;
      items[j] = item;
    }
    return items;
  }
}

function splitMix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

let global = new Generator(0x5eed);

/** Starts the engine's own randomness (initial weights, shuffles, dropout) from the seed. */
export function setRandomSeed(seed: number): void {
  global = new Generator(seed);
}

/** A new generator of the engine's own randomness. */
export function nextGenerator(): Generator {
  return global.split();
}
