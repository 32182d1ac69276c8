// What users add to what was logged: names, colours, notes, annotations, saved views. Their own data, never rebuilt.
import { type Static, Type } from "typebox";

/** What a user says of one run; absent means as logged. */
export const RunCuration = Type.Object(
  {
    title: Type.Optional(Type.String()),
    color: Type.Optional(Type.String({ pattern: "^#[0-9a-fA-F]{6}$" })),
    starred: Type.Optional(Type.Boolean()),
    hidden: Type.Optional(Type.Boolean()),
    note: Type.Optional(Type.String()),
    tags: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false },
);

/** A remark at a step, on one run or all, on one tag or all. */
export const Annotation = Type.Object(
  {
    id: Type.String(),
    step: Type.Number(),
    text: Type.String(),
    run: Type.Optional(Type.String()),
    tag: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** A view of the page under a name: its state as the page's own query string. */
export const SavedView = Type.Object(
  { id: Type.String(), name: Type.String(), query: Type.String() },
  { additionalProperties: false },
);

export const Curation = Type.Object(
  {
    /** Grows with every write; a write that does not name the stored one is refused. */
    revision: Type.Integer({ minimum: 0 }),
    /** By run name. */
    runs: Type.Record(Type.String(), RunCuration),
    annotations: Type.Array(Annotation),
    views: Type.Array(SavedView),
  },
  { additionalProperties: false },
);
export type Curation = Static<typeof Curation>;

export const noCuration: Curation = { revision: 0, runs: {}, annotations: [], views: [] };

/** Keeps the curation of one log directory. */
export interface CurationStore {
  /** Throws `CurationDamagedError` where the file is not one that this version can read. */
  read(): Curation;
  /** Replaces all. Throws what the system says where it cannot be written. */
  write(curation: Curation): void;
}

/** The file is left as it is: what a user wrote is never overwritten unread. */
export class CurationDamagedError extends Error {
  override readonly name = "CurationDamagedError";
}

/** For servers whose index ends with the process. */
export function createMemoryCuration(): CurationStore {
  let kept = noCuration;
  return {
    read: () => kept,
    write(curation) {
      kept = curation;
    },
  };
}
