// What is said of a loss, in the index, in notices and by `verify`.
import type { DataLoss } from "../store/store.ts";

export const lossMessages: Readonly<Record<DataLoss["kind"], string>> = {
  dataCrc: "the record's data does not match its checksum; the record is left out",
  event: "the record is no event that can be read; it is left out",
  lengthCrc: "no record starts here; the rest of the file cannot be read",
  unreadable: "the file cannot be read",
};
