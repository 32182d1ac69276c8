import { expect, it } from "vitest";
import { FailureLimit } from "./failure-limit.ts";

function limitAt(clock: { ms: number }) {
  return new FailureLimit({ failures: 3, windowMs: 10_000, now: () => clock.ms });
}

it("refuses an address after several failures, until the first of them is old", () => {
  const clock = { ms: 0 };
  const limit = limitAt(clock);
  for (const ms of [0, 1000, 2000]) {
    clock.ms = ms;
    expect(limit.waitSec("a")).toBe(0);
    limit.addFailure("a");
  }
  expect(limit.waitSec("a")).toBe(8);
  expect(limit.waitSec("b")).toBe(0);
  clock.ms = 10_000;
  expect(limit.waitSec("a")).toBe(0);
});

it("remembers a bounded number of addresses", () => {
  const limit = limitAt({ ms: 0 });
  for (let at = 0; at < 10_001; at++) {
    for (let failure = 0; failure < (at === 0 ? 3 : 1); failure++) limit.addFailure(`a${at}`);
  }
  expect(limit.waitSec("a0")).toBe(0);
});
