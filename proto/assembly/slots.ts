// The tags of a file, numbered: what is known of each, and the value that is likely to come next.
//
// | bytes  | of a slot                                                                       |
// |--------|---------------------------------------------------------------------------------|
// | 0, 4   | tag: where its bytes stand, how many                                            |
// | 8      | hash of the tag                                                                 |
// | 12     | slot that followed when this one was last seen, 0 for none                      |
// | 16     | what is known: kind, isSeen, hasMetadata (a byte each)                          |
// | 20, 24 | rows of points and of references in this scan, then the place of the next one   |
// | 28     | template: the epoch it was made in; it counts only in the same one              |
// | 32, 36 | template: where a whole serialised value of this tag stands, how long it is     |
// | 40, 44 | template: where the four bytes of the number stand in it; room for its bytes    |
import { allocate, areEqual, reallocate } from "./heap";
import { isUtf8 } from "./utf8";

const slotBytes: usize = 48;

/** Longer values are not predicted. */
const maxTemplate: u32 = 1024;

export const kindUnknown: u8 = 0;
export const kindScalar: u8 = 1;
export const kindOther: u8 = 2;

/** Slot 0 is no tag: it stands for the events' own payloads. */
export let slotCount: u32 = 1;
let slotCapacity: u32 = 256;
let slots = allocate(slotBytes * <usize>slotCapacity);

/** Tags and templates. */
let textCapacity: usize = 0x8000;
let text = allocate(textCapacity);
let textEnd: usize = 0;

/** Open addressing: slots by hash; 0 is free. A power of two. */
let bucketCount: u32 = 512;
let buckets = allocate((<usize>bucketCount) << 2);

let previous: u32 = 0;
let epoch: u32 = 1;

export function slotAt(slot: u32): usize {
  return slots + <usize>slot * slotBytes;
}

/** Forgets all tags. */
export function clearSlots(): void {
  memory.fill(buckets, 0, (<usize>bucketCount) << 2);
  memory.fill(slots, 0, slotBytes);
  slotCount = 1;
  textEnd = 0;
  previous = 0;
}

/** Where a slot's tag stands. */
export function tagStart(slot: u32): usize {
  return text + load<u32>(slotAt(slot));
}

export function tagLength(slot: u32): u32 {
  return load<u32>(slotAt(slot), 4);
}

/** Kind, isSeen and hasMetadata, as one word to keep and put back. */
export function knowledge(slot: u32): u32 {
  return load<u32>(slotAt(slot), 16);
}

export function setKnowledge(slot: u32, word: u32): void {
  store<u32>(slotAt(slot), word, 16);
}

export function kindOf(slot: u32): u8 {
  return load<u8>(slotAt(slot), 16);
}

/** The slot expected after the last one, 0 for none. */
export function predictedSlot(): u32 {
  return load<u32>(slotAt(previous), 12);
}

/** Makes this slot the last one. */
export function follow(slot: u32): void {
  store<u32>(slotAt(previous), slot, 12);
  previous = slot;
}

/** The slot of a tag, a new one if it was not seen; 0 if it is not UTF-8. */
export function slotOf(start: usize, length: u32): u32 {
  const predicted = predictedSlot();
  let slot = predicted !== 0 && hasTag(predicted, start, length) ? predicted : 0;
  if (slot === 0) slot = find(start, length);
  if (slot !== 0) follow(slot);
  return slot;
}

function hasTag(slot: u32, start: usize, length: u32): bool {
  return tagLength(slot) === length && areEqual(tagStart(slot), start, length);
}

function find(start: usize, length: u32): u32 {
  const hash = hashOf(start, length);
  let bucket = hash & (bucketCount - 1);
  for (;;) {
    const slot = load<u32>(buckets + (bucket << 2));
    if (slot === 0) break;
    if (load<u32>(slotAt(slot), 8) === hash && hasTag(slot, start, length)) return slot;
    bucket = (bucket + 1) & (bucketCount - 1);
  }
  return isUtf8(start, length) ? add(bucket, hash, start, length) : 0;
}

function add(bucket: u32, hash: u32, start: usize, length: u32): u32 {
  if (slotCount === slotCapacity) growSlots();
  const slot = slotCount++;
  const at = slotAt(slot);
  memory.fill(at, 0, slotBytes);
  store<u32>(at, keepText(start, length, length));
  store<u32>(at, length, 4);
  store<u32>(at, hash, 8);
  store<u32>(buckets + (bucket << 2), slot);
  if (slotCount << 1 > bucketCount) rehash();
  return slot;
}

function growSlots(): void {
  const bytes = slotBytes * <usize>slotCapacity;
  slots = reallocate(slots, bytes, bytes << 1);
  slotCapacity <<= 1;
}

function rehash(): void {
  bucketCount *= 4;
  buckets = allocate((<usize>bucketCount) << 2);
  for (let slot: u32 = 1; slot < slotCount; slot++) {
    let bucket = load<u32>(slotAt(slot), 8) & (bucketCount - 1);
    while (load<u32>(buckets + (bucket << 2)) !== 0) bucket = (bucket + 1) & (bucketCount - 1);
    store<u32>(buckets + (bucket << 2), slot);
  }
}

/** Copies bytes into the text, with room to spare; returns where they stand in it. */
function keepText(start: usize, length: u32, room: u32): u32 {
  if (textEnd + room > textCapacity) {
    const larger: usize = (textCapacity + room) << 1;
    text = reallocate(text, textEnd, larger);
    textCapacity = larger;
  }
  const place = textEnd;
  memory.copy(text + place, start, length);
  textEnd += room;
  return <u32>place;
}

/** FNV-1a. */
function hashOf(start: usize, length: u32): u32 {
  let value: u32 = 0x811c9dc5;
  for (let at = start; at < start + length; at++) value = (value ^ load<u8>(at)) * 0x01000193;
  return value ^ (value >> 15);
}

/** Keeps a value's bytes as what its tag's values look like but for the four bytes of the number. */
export function learnTemplate(slot: u32, start: usize, length: u32, numberAt: u32): void {
  if (length > maxTemplate) return;
  const at = slotAt(slot);
  if (length > load<u32>(at, 44)) {
    store<u32>(at, keepText(start, length, length), 32);
    store<u32>(at, length, 44);
  } else memory.copy(text + load<u32>(at, 32), start, length);
  store<u32>(at, epoch, 28);
  store<u32>(at, length, 36);
  store<u32>(at, numberAt, 40);
}

/** Where the number stands in a value that is like the template of the slot; 0 if it is not like it. */
export function numberByTemplate(slot: u32, start: usize, length: u32): u32 {
  const at = slotAt(slot);
  if (load<u32>(at, 36) !== length || load<u32>(at, 28) !== epoch) return 0;
  const template = text + load<u32>(at, 32);
  const numberAt = load<u32>(at, 40);
  const after = numberAt + 4;
  return areEqual(start, template, numberAt) &&
    areEqual(start + after, template + after, length - after)
    ? numberAt
    : 0;
}

/** Forgets all templates: what they stand for may have changed. */
export function forgetTemplates(): void {
  epoch++;
}
