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

it("takes the addresses of an IPv6 network for one", () => {
  const limit = new FailureLimit({ failures: 1, windowMs: 1000, now: () => 0 });
  limit.addFailure("2001:db8:1:2:3:4:5:6");
  expect(limit.waitSec("2001:db8:1:2::1")).toBe(1);
  expect(limit.waitSec("2001:db8:1:3::1")).toBe(0);
  limit.addFailure("2001:db8::1");
  expect(limit.waitSec("2001:db8:0:0:8::")).toBe(1);
  limit.addFailure("::ffff:192.0.2.1");
  expect(limit.waitSec("::ffff:192.0.2.2")).toBe(0);
});
