import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readCookieKey, VisitorCookies } from "./visitor-cookies.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-cookies-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sent = (cookies: VisitorCookies, token: string) =>
  cookies.header(token, "/").split("; ")[0] as string;

it("knows a token's cookie among others, and no other token's", () => {
  const cookies = new VisitorCookies();
  const header = `a=1; ${sent(cookies, "secret")}; b=2`;
  expect(cookies.hold(header, "secret")).toBe(true);
  expect(cookies.hold(header, "other")).toBe(false);
  expect(cookies.hold(undefined, "secret")).toBe(false);
});

it("knows none that was made without the key, though the token is right", () => {
  const cookies = new VisitorCookies();
  const [name] = sent(cookies, "secret").split("=");
  const [, value] = sent(new VisitorCookies(), "secret").split("=");
  expect(cookies.hold(`${name}=${value}`, "secret")).toBe(false);
});

it("has another name at another server, since ports share cookies", () => {
  const names = [new VisitorCookies(), new VisitorCookies()].map(
    (cookies) => sent(cookies, "secret").split("=")[0],
  );
  expect(new Set(names).size).toBe(2);
});

it("knows its cookies after a restart by the key in a file that only its user reads", () => {
  const path = join(folder, "key");
  const first = new VisitorCookies(readCookieKey(path)!);
  const second = new VisitorCookies(readCookieKey(path)!);
  expect(second.hold(sent(first, "secret"), "secret")).toBe(true);
  expect(statSync(path).mode & 0o077).toBe(0);
});

it("has no key from a file that holds another thing, or that cannot be made", () => {
  writeFileSync(join(folder, "short"), "x");
  expect(readCookieKey(join(folder, "short"))).toBe(null);
  expect(readCookieKey(join(folder, "no-folder", "key"))).toBe(null);
});
