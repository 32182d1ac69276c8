// The fastest scanner that this process can run.
import { JsScanner } from "./js-scanner.ts";
import type { Scanner } from "./scanner.ts";
import { WasmScanner } from "./wasm-scanner.ts";

/**
 * A scanner whose `input` has the given length at first. WebAssembly, or plain JavaScript (a quarter of its speed)
 * where the process has none, as under `node --jitless`.
 */
export function createScanner(inputLength?: number): Scanner {
  const { WebAssembly } = globalThis as { WebAssembly?: unknown };
  return WebAssembly ? new WasmScanner(inputLength) : new JsScanner(inputLength);
}
