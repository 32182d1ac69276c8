import { expect, it } from "vitest";
import { hostName, isLoopbackAddress, isLoopbackName, isOwnOrigin } from "./hosts.ts";

it("takes the name out of a Host header", () => {
  expect(hostName("localhost:6006")).toBe("localhost");
  expect(hostName("EXAMPLE.org")).toBe("example.org");
  expect(hostName("[::1]:6006")).toBe("[::1]");
  for (const wrong of [undefined, "", "a b", "user@host", "host/path", "host:port"]) {
    expect(hostName(wrong), String(wrong)).toBeNull();
  }
});

it("knows the names that only this machine answers to", () => {
  for (const name of ["localhost", "x.localhost", "127.0.0.1", "127.1.2.3", "[::1]"]) {
    expect(isLoopbackName(name), name).toBe(true);
  }
  for (const name of ["localhost.evil.org", "127.0.0.1.nip.io", "10.0.0.1", "0.0.0.0"]) {
    expect(isLoopbackName(name), name).toBe(false);
  }
  expect(isLoopbackAddress("::1")).toBe(true);
  expect(isLoopbackAddress("::")).toBe(false);
});

it("lets reads come from anywhere, writes only from our own page or from no page", () => {
  expect(isOwnOrigin("GET", "http://evil.org", "localhost:6006")).toBe(true);
  expect(isOwnOrigin("POST", undefined, "localhost:6006")).toBe(true);
  expect(isOwnOrigin("POST", "http://localhost:6006", "localhost:6006")).toBe(true);
  expect(isOwnOrigin("POST", "http://localhost:7007", "localhost:6006")).toBe(false);
  expect(isOwnOrigin("PUT", "null", "localhost:6006")).toBe(false);
});
