// Random numbers by Philox 4×32-10: a counter and a key give the same numbers on every machine.
// (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3")
import { fastPhilox } from "../kernels/wasm/random.ts";
import { show, typeError } from "./errors.ts";

const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
const weyl = [0x9e3779b9, 0xbb67ae85] as const;
const rounds = 10;

/** The high 32 bits of the product of two unsigned 32-bit numbers. */
function highBits(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const low = aLow * bLow;
  const middle = aHigh * bLow + (low >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536)) >>> 0;
}

/** Fills `out` with the numbers of the blocks (counter, stream), (counter + 1, stream), … under the key. */
export function philox(
  out: Uint32Array,
  counter: number,
  stream: number,
  key: readonly [number, number],
): void {
  for (let at = 0; at < out.length; at += 4) philoxBlock(out, at, counter + at / 4, stream, key);
}

function philoxBlock(
  out: Uint32Array,
  at: number,
  counter: number,
  stream: number,
  key: readonly [number, number],
): void {
  let [c0, c1, c2, c3] = [counter >>> 0, Math.floor(counter / 4294967296) >>> 0, stream >>> 0, 0];
  let [k0, k1] = key;
  for (let round = 0; round < rounds; round++) {
    const high0 = highBits(multipliers[0], c0);
    const high1 = highBits(multipliers[1], c2);
    const low0 = Math.imul(multipliers[0], c0) >>> 0;
    const low1 = Math.imul(multipliers[1], c2) >>> 0;
    [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
    k0 = (k0 + weyl[0]) >>> 0;
    k1 = (k1 + weyl[1]) >>> 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
}

/** Numbers made at once: a block at first, as many a generator gives few, then more and more. */
const [fewest, most] = [4, 1024];

/** From how many on the kernels are faster. */
const worthACall = 16;

/** A stream of random numbers that repeats for the same seed. */
export class RandomGenerator {
  readonly #key: readonly [number, number];
  readonly #stream: number;
  #numbers = new Uint32Array(0);
  #counter = 0;
  #next = 0;
  #children = 0;

  /** `stream` tells apart generators of one seed; see `split`. */
  constructor(seed: number, stream = 0) {
    if (!Number.isFinite(seed))
      throw typeError("RandomGenerator", "seed", "a finite number", show(seed));
    const whole = Math.floor(Math.abs(seed));
    this.#key = [whole >>> 0, Math.floor(whole / 4294967296) >>> 0];
    this.#stream = stream;
  }

  /** A generator whose numbers are independent of this one's and of those of earlier splits. */
  split(): RandomGenerator {
    this.#children++;
    const block = new Uint32Array(4);
    philox(block, this.#children, this.#stream ^ 0x80000000, this.#key);
    this.#dropBlock();
    return new RandomGenerator(this.#key[0] + this.#key[1] * 4294967296, block[0]! & 0x7fffffff);
  }

  /** A uniform 32-bit integer. */
  bits(): number {
    if (this.#next === this.#numbers.length) this.#refill();
    return this.#numbers[this.#next++]!;
  }

  #refill(): void {
    const count = Math.min(most, Math.max(fewest, this.#numbers.length * 4));
    if (count !== this.#numbers.length) this.#numbers = new Uint32Array(count);
    const out = this.#numbers;
    if (count < worthACall || !fastPhilox(out, this.#counter, this.#stream, this.#key))
      philox(out, this.#counter, this.#stream, this.#key);
    this.#counter += count / 4;
    this.#next = 0;
  }

  /** Leaves out what is left of the block of four, as a split always has. */
  #dropBlock(): void {
    this.#next = Math.ceil(this.#next / 4) * 4;
  }

  /** A uniform number in [0, 1) with 53 random bits. */
  uniform(): number {
    const high = this.bits() >>> 5;
    return (high * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
  }

  /** A normally distributed number of mean 0 and deviation 1 (Box and Muller's cosine). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }
}

let shared = new RandomGenerator(Math.floor(Math.random() * 2 ** 52));

/** Makes everything random that follows repeat from run to run. */
export function setRandomSeed(seed: number): void {
  shared = new RandomGenerator(seed);
}

/** The generator that random ops use unless they are given one. */
export function sharedGenerator(): RandomGenerator {
  return shared;
}
