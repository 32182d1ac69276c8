// Encodes the events that a writer needs at once, without loading the message classes.
export { encodeFileVersion } from "./file-version.ts";
export { type ScalarDescription, ScalarEncoder } from "./scalar-encoder.ts";
export {
  concat,
  delimited,
  varintField,
  writeDouble,
  writeFloat,
  writeVarint,
} from "./wire-writer.ts";
