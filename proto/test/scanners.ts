// Every implementation of the scanner's contract.
import { JsScanner, type Scanner, WasmScanner } from "../src/scanner/index.ts";

export const scanners: [string, (inputLength: number) => Scanner][] = [
  ["JsScanner", (inputLength) => new JsScanner(inputLength)],
  ["WasmScanner", (inputLength) => new WasmScanner(inputLength)],
];
