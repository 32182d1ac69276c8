// Thousands of malformed requests: none is the server's fault, none reads what is not the log directory's.
import { rmSync } from "node:fs";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { type ExampleLogdir, makeLogdir, secret } from "./every-plugin-logdir.ts";
import { type FuzzedRoute, routes } from "./routes.ts";

let example: ExampleLogdir;
let app: ReturnType<typeof createApp>;
const faults: string[] = [];

beforeAll(async () => {
  example = await makeLogdir();
  app = createApp({
    reader: example.store,
    logdir: example.logdir,
    onError: (error, { method, url }) =>
      faults.push(`${method} ${url}\n${(error as Error).stack ?? String(error)}`),
  });
});

afterAll(async () => {
  await app.close();
  rmSync(example.folder, { recursive: true });
});

const hostile = fc.constantFrom(
  ...[
    "",
    ".",
    "..",
    "../../secret.txt",
    "linked.txt",
    "/etc/passwd",
    "%2e%2e/secret.txt",
    "\0",
    "__proto__",
  ],
  ...[
    "constructor",
    "-1",
    "1e309",
    "NaN",
    "99999999999999999999",
    "0x10",
    "1.5",
    "true",
    "null",
    "{}",
    "[]",
  ],
  ...[
    '{"__proto__":{}}',
    "[null]",
    "[[]]",
    "(a+)+$",
    "<script>",
    "'; --",
    "\ud800",
    "é",
    "a".repeat(20_000),
  ],
);

/** A parameter's value: mostly something else than what is meant. */
function mutated(valid: string) {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([valid]) },
    { weight: 4, arbitrary: hostile.map((value) => [value]) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }).map((value) => [value]) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: hostile.map((value) => [valid, value]) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }).map((value) => [value]) },
  );
}

function encode(pairs: Readonly<Record<string, string[]>>): string {
  const parts = Object.entries(pairs).flatMap(([name, values]) =>
    values.map((value) => `${name}=${encodeURIComponent(value.toWellFormed())}`),
  );
  return parts.join("&");
}

const fields = (valid: Readonly<Record<string, string>>) =>
  fc.record(
    Object.fromEntries(Object.entries(valid).map(([name, value]) => [name, mutated(value)])),
  );

/** The JSON that is meant with one part of it replaced, or any JSON, or what is none. */
function mutatedJson(valid: Readonly<Record<string, unknown>>) {
  const replaced = fc
    .tuple(fc.constantFrom(...Object.keys(valid)), fc.jsonValue({ maxDepth: 3 }))
    .map(([key, value]) => JSON.stringify({ ...valid, [key]: value }));
  const added = fc.string().map((key) => JSON.stringify({ ...valid, [key]: 1 }));
  return fc.oneof(replaced, added, fc.json(), hostile, fc.constant(JSON.stringify(valid)));
}

const types = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=b",
  "multipart/form-data",
  "application/json",
  "text/plain",
  "",
];

function requestsTo({ path, query = {}, form, json }: FuzzedRoute): fc.Arbitrary<InjectOptions> {
  const url = fields(query).map((pairs) => `${path}?${encode(pairs)}`);
  if (json)
    return fc.record({ url, payload: mutatedJson(json), method: fc.constantFrom("POST", "GET") });
  if (!form) return fc.record({ url, method: fc.constantFrom("GET", "POST", "HEAD", "PUT") });
  const body = fields(form).map(encode);
  return fc.record({
    url,
    method: fc.constantFrom("POST", "POST", "GET"),
    payload: fc.oneof({ weight: 4, arbitrary: body }, fc.string()),
    headers: fc.constantFrom(types[0], ...types).map((type) => ({ "content-type": type ?? "" })),
  });
}

const anyRequest = fc.oneof(...routes.map(requestsTo));

test("no request is answered with 5xx or with a file outside the log directory", async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (request) => {
      const answer = await app.inject(request);
      expect(faults).toEqual([]);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).not.toContain(secret);
    }),
    { numRuns: 4000, seed: 20_261_121 },
  );
});

test("a route without any parameter is answered or refused", async () => {
  for (const { path } of routes) {
    for (const method of ["GET", "POST"] as const) {
      const { statusCode } = await app.inject({ method, url: path });
      expect([200, 400, 404, 405], `${method} ${path}`).toContain(statusCode);
    }
  }
  expect(faults).toEqual([]);
});

test("the sound requests are answered, so that the others are tried on routes that work", async () => {
  const refused = new Set<string>();
  for (const { path, query = {}, form, json } of routes) {
    const url = `${path}?${new URLSearchParams(query)}`;
    const payload = json ? JSON.stringify(json) : form && new URLSearchParams(form).toString();
    const headers = { "content-type": form ? "application/x-www-form-urlencoded" : "text/plain" };
    const { statusCode } = await app.inject(
      payload === undefined ? url : { method: "POST", url, payload, headers },
    );
    if (statusCode !== 200) refused.add(path.replace("/data/plugin/", ""));
  }
  // No dump to read, tokens that are no keys, files that are not the run's.
  const meant = /^(debugger-v2\/(?!runs)|.*\/individual|.*\/imageData|projector\/(?!runs|info))/;
  expect([...refused].filter((path) => !meant.test(path))).toEqual([]);
});
