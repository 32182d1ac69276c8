// An order with one of its members in another place.

/** `place` is where it stands afterwards; beyond the ends it is the first or the last. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, place), 0, id);
}
