// The scanner of event files. Loads no message classes.
export { createScanner } from "./create-scanner.ts";
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
export { WasmScanner } from "./wasm-scanner.ts";
