import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { type Access, addAccess, withoutToken } from "./access.ts";
import { makeToken } from "./secret.ts";
import { VisitorCookies } from "./visitor-cookies.ts";

function appWith(access: Access, pathPrefix = "", allowedHosts?: ReadonlySet<string>) {
  const app = Fastify();
  addAccess(app, { access, pathPrefix, ...(allowedHosts && { allowedHosts }) });
  app.all("/*", async () => "inside");
  return app;
}

describe("on loopback", () => {
  const app = appWith({ kind: "loopback" });
  const ask = (headers: Record<string, string>, method: "GET" | "POST" = "GET") =>
    app.inject({ method, url: "/data/runs", headers });

  it("answers requests that name this machine", async () => {
    for (const host of ["localhost:6006", "127.0.0.1:6006", "[::1]:6006"]) {
      expect((await ask({ host })).body).toBe("inside");
    }
  });

  it("refuses a name that somebody rebound to loopback", async () => {
    for (const host of ["evil.org", "localhost.evil.org:6006", "127.0.0.1.nip.io"]) {
      expect((await ask({ host })).statusCode).toBe(403);
    }
  });

  it("refuses writes from another site's page", async () => {
    const host = "localhost:6006";
    expect((await ask({ host, origin: "http://evil.org" }, "POST")).statusCode).toBe(403);
    expect((await ask({ host, origin: "http://localhost:6006" }, "POST")).body).toBe("inside");
  });

  it("names the flag that a proxy in front needs", async () => {
    const rewritten = { host: "localhost:6006", origin: "https://tb.example.org" };
    expect((await ask(rewritten, "POST")).body).toContain("--allowed_host");
    expect((await ask({ host: "tb.example.org" })).body).toContain("--allowed_host");
  });

  it("answers under an allowed name, whether the proxy keeps the Host header or not", async () => {
    const app = appWith({ kind: "loopback" }, "", new Set(["tb.example.org"]));
    const origin = "https://tb.example.org";
    for (const host of ["tb.example.org", "localhost:6006"]) {
      const answer = await app.inject({ method: "POST", url: "/x", headers: { host, origin } });
      expect(answer.body, host).toBe("inside");
    }
    const foreign = await app.inject({ url: "/x", headers: { host: "evil.org" } });
    expect(foreign.statusCode).toBe(403);
  });
});

describe("with a token", () => {
  const token = makeToken();
  const ask = (
    url: string,
    headers: Record<string, string> = {},
    app = appWith({ kind: "token", token }, "/tb"),
  ) => app.inject({ url, headers: { host: "example.org", ...headers } });

  it("refuses a request without one, and says where to find it", async () => {
    const answer = await ask("/data/runs");
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain("address that tb-ts printed");
  });

  it("takes the bearer token", async () => {
    expect((await ask("/x", { authorization: `Bearer ${token}` })).body).toBe("inside");
    expect((await ask("/x", { authorization: `Bearer ${token}x` })).statusCode).toBe(401);
  });

  it("turns a token in the address into a cookie and takes it out of the address", async () => {
    const app = appWith({ kind: "token", token }, "/tb");
    const answer = await ask(`/tb/?token=${token}&smoothing=0.5`, {}, app);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/tb/?smoothing=0.5");
    const [cookie = "", ...attributes] = String(answer.headers["set-cookie"]).split("; ");
    expect(attributes).toEqual(["Path=/tb/", "HttpOnly", "SameSite=Strict", "Max-Age=2592000"]);
    expect(cookie).not.toContain(token);
    expect((await ask("/data/runs", { cookie: `other=1; ${cookie}` }, app)).body).toBe("inside");
  });

  it("refuses an address for a while after many wrong tokens", async () => {
    const app = appWith({ kind: "token", token });
    for (let guess = 0; guess < 10; guess++) {
      expect((await ask("/x", { authorization: `Bearer ${guess}` }, app)).statusCode).toBe(401);
    }
    const answer = await ask("/x", { authorization: `Bearer ${token}` }, app);
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("lets supervisors ask for health", async () => {
    expect((await ask("/healthz")).body).toBe("inside");
  });
});

describe("the right to write", () => {
  const token = makeToken();
  const readToken = makeToken();
  const cookieKey = new Uint8Array(32);
  const mayWrite = async (
    { access, isReadOnly = false }: { access: Access; isReadOnly?: boolean },
    headers: Record<string, string> = {},
    url = "/x",
  ) => {
    const app = Fastify();
    addAccess(app, { access, pathPrefix: "", isReadOnly, cookieKey });
    app.get("/x", async ({ mayWrite }) => mayWrite);
    return app.inject({ url, headers: { host: "localhost", ...headers } });
  };
  const both: Access = { kind: "token", token, readToken };

  it("is everybody's on loopback, and nobody's where the server is read-only", async () => {
    const access: Access = { kind: "loopback" };
    expect((await mayWrite({ access })).json()).toBe(true);
    expect((await mayWrite({ access, isReadOnly: true })).json()).toBe(false);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await mayWrite({ access: both, isReadOnly: true }, bearer)).json()).toBe(false);
  });

  it("goes with the token, not with the one for reading, nor with its cookie", async () => {
    expect((await mayWrite({ access: both }, { authorization: `Bearer ${token}` })).json()).toBe(
      true,
    );
    expect(
      (await mayWrite({ access: both }, { authorization: `Bearer ${readToken}` })).json(),
    ).toBe(false);
    const cookies = new VisitorCookies(cookieKey);
    const cookie = cookies.header(readToken, "/").split("; ")[0] as string;
    expect((await mayWrite({ access: both }, { cookie })).json()).toBe(false);
  });
});

it("answers anybody where the user said so", async () => {
  const answer = await appWith({ kind: "open" }).inject({ url: "/", headers: { host: "x.org" } });
  expect(answer.body).toBe("inside");
});

it("takes the token out of an address without ever naming another host", () => {
  expect(withoutToken("/tb/?token=secret&smoothing=0.5")).toBe("/tb/?smoothing=0.5");
  expect(withoutToken("/.//evil.org/x?token=secret")).toBe("/evil.org/x");
  expect(withoutToken("//evil.org/x?token=secret")).toBe("/x");
});
