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
  const isOwn = (method: string, origin?: string) =>
    isOwnOrigin(method, origin, "localhost:6006", new Set());
  expect(isOwn("GET", "http://evil.org")).toBe(true);
  expect(isOwn("POST")).toBe(true);
  expect(isOwn("POST", "http://localhost:6006")).toBe(true);
  expect(isOwn("POST", "http://localhost:7007")).toBe(false);
  expect(isOwn("PUT", "null")).toBe(false);
});

it("lets writes come from a page on an allowed name, whatever the proxy made of the Host header", () => {
  const isOwn = (origin: string) =>
    isOwnOrigin("POST", origin, "127.0.0.1:6006", new Set(["tb.example.org"]));
  expect(isOwn("https://tb.example.org")).toBe(true);
  expect(isOwn("https://TB.example.org:8443")).toBe(true);
  expect(isOwn("https://tb.example.org.evil.org")).toBe(false);
  expect(isOwn("https://x.tb.example.org")).toBe(false);
});
