// The scanner of event files. Loads no message classes.
export { JsScanner } from "./js-scanner.ts";
export type {
  FirstRows,
  PointRows,
  ReferenceRows,
  ScannedSessionLog,
  Scanner,
  ScanResult,
  ScanStop,
  SlotKind,
} from "./scanner.ts";
