// How fields are named in the tables: number and kind in one word.
import type { Field, MessageFields } from "./encode-message.ts";

export const double = (number: number): Field => ({ number, kind: "double" });
export const float = (number: number): Field => ({ number, kind: "float" });
/** Any integer, enum or boolean. */
export const int = (number: number): Field => ({ number, kind: "int" });
export const string = (number: number): Field => ({ number, kind: "string" });
export const bytes = (number: number): Field => ({ number, kind: "bytes" });
export const message = (number: number, kind: () => MessageFields): Field => ({ number, kind });
export const many = (field: Field): Field => ({ ...field, repeated: true });
export const mapOf = (field: Field): Field => ({ ...field, map: true });
