// Numbers the tags of a file: the same bytes, the same slot.
import { grown } from "./column-growth.ts";
import { malformed } from "./wire-reader.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Slot 0 is no tag: it stands for the events' own payloads. */
export const payloadSlot = 0;

/**
 * Interns tags. A writer logs its tags in the same order step after step, so the slot that followed the last one
 * before is tried first: a comparison of bytes in place of a hash and a look-up.
 */
export class TagTable {
  readonly tags: string[] = [""];
  /** Bytes of all tags; slot s has `arena[starts[s], starts[s + 1])`. */
  #arena = new Uint8Array(1024);
  #starts = new Uint32Array(64);
  /** Slot that followed slot s when it was last seen; 0 where none did. */
  #next = new Uint32Array(64);
  /** Open addressing: slots by hash; 0 is free. */
  #buckets = new Uint32Array(128);
  #previous = payloadSlot;

  get count(): number {
    return this.tags.length;
  }

  clear(): void {
    this.tags.length = 1;
    this.#next.fill(0);
    this.#buckets.fill(0);
    this.#previous = payloadSlot;
  }

  /** The slot of the tag `bytes[start, end)`; a new one if it was not seen. Throws `malformed` if it is not UTF-8. */
  slotOf(bytes: Uint8Array, start: number, end: number): number {
    const predicted = this.#next[this.#previous]!; // one entry per slot
    const slot =
      predicted !== 0 && this.#equals(predicted, bytes, start, end)
        ? predicted
        : this.#find(bytes, start, end);
    this.#next[this.#previous] = slot;
    this.#previous = slot;
    return slot;
  }

  #equals(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#starts[slot]!; // slot < count
    if (this.#starts[slot + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#arena[at++] !== bytes[i]) return false;
    return true;
  }

  #find(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#buckets.length - 1;
    let bucket = hash(bytes, start, end) & mask;
    for (let slot = this.#buckets[bucket]!; slot !== 0; slot = this.#buckets[bucket]!) {
      if (this.#equals(slot, bytes, start, end)) return slot;
      bucket = (bucket + 1) & mask;
    }
    return this.#add(bucket, bytes, start, end);
  }

  #add(bucket: number, bytes: Uint8Array, start: number, end: number): number {
    const slot = this.count;
    this.tags.push(decodeTag(bytes, start, end));
    if (slot + 2 > this.#starts.length) this.#growSlots();
    const arenaStart = this.#starts[slot]!;
    const arenaEnd = arenaStart + end - start;
    if (arenaEnd > this.#arena.length) this.#arena = grown(this.#arena, 2 * arenaEnd);
    this.#arena.set(bytes.subarray(start, end), arenaStart);
    this.#starts[slot + 1] = arenaEnd;
    this.#buckets[bucket] = slot;
    if (2 * slot > this.#buckets.length) this.#rehash();
    return slot;
  }

  #growSlots(): void {
    this.#starts = grown(this.#starts, 2 * this.#starts.length);
    this.#next = grown(this.#next, 2 * this.#next.length);
  }

  #rehash(): void {
    const buckets = new Uint32Array(4 * this.#buckets.length);
    for (let slot = 1; slot < this.count; slot++) {
      let bucket = hash(this.#arena, this.#starts[slot]!, this.#starts[slot + 1]!);
      bucket &= buckets.length - 1;
      while (buckets[bucket] !== 0) bucket = (bucket + 1) & (buckets.length - 1);
      buckets[bucket] = slot;
    }
    this.#buckets = buckets;
  }
}

/** FNV-1a. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ bytes[at]!, 0x01000193);
  return value ^ (value >>> 15);
}

function decodeTag(bytes: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw malformed; // protobuf allows no other strings
  }
}
