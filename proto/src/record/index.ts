// TFRecord files: framing and checksums. Loads no message classes.
export { crc32c, maskCrc, maskedCrc32c } from "./crc32c.ts";
export {
  encodeRecord,
  footerLength,
  frameLength,
  frameRecord,
  headerLength,
  maxDataLength,
} from "./frame.ts";
export { type RecordRead, readRecord } from "./read-record.ts";
export { RecordReader, type RecordReaderNext } from "./record-reader.ts";
