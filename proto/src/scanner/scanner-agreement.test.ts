// The scanners agree on any bytes, whether they are events or not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { serialisedEvent } from "../../test/arbitrary-event.ts";
import { scanFile } from "../../test/scan-file.ts";
import { concat } from "../event/wire-writer.ts";
import { encodeRecord } from "../index.ts";
import { JsScanner, WasmScanner } from "./index.ts";

/** An event in which some bytes are changed, taken out or put in. */
const damagedEvent = fc
  .tuple(
    serialisedEvent,
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.uint8Array({ minLength: 1, maxLength: 3 })), {
      maxLength: 4,
    }),
  )
  .map(([event, changes]) => {
    const bytes = [...event];
    for (const [at, removed, added] of changes)
      bytes.splice(at % (bytes.length + 1), removed, ...added);
    return Uint8Array.from(bytes);
  });

test("plain JavaScript and WebAssembly find the same in damaged events", () => {
  const plain = new JsScanner(64);
  const kernel = new WasmScanner(64);
  fc.assert(
    fc.property(fc.array(damagedEvent, { maxLength: 6 }), (events) => {
      const file = concat(events.map(encodeRecord));
      plain.reset();
      kernel.reset();
      expect(scanFile(kernel, file)).toEqual(scanFile(plain, file));
    }),
    { numRuns: 1000 },
  );
});
