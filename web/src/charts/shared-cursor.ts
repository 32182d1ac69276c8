// Where the crosshair is on the card under the pointer, for the other cards to show it too.
import { Atom } from "../atom.ts";

export interface SharedCursor {
  readonly x: number;
  /** The card that the pointer is on. */
  readonly source: object;
}

export const sharedCursor = new Atom<SharedCursor | null>(null);
