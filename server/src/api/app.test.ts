import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../test/example-commits.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { type AppOptions, createApp } from "./app.ts";
import { LiveFeed } from "./v1/live-feed.ts";

let store: MemoryStore;

beforeEach(async () => {
  store = new MemoryStore();
  await store.commit(
    commitOf({
      runs: [runOf(1, "train"), runOf(2, "eval", { startTimeSec: 0.5 })],
      series: [seriesOf(1, 1, "loss"), seriesOf(2, 2, "loss")],
      scalars: [{ seriesId: 1, points: pointsOf([3, Number.NaN, Number.POSITIVE_INFINITY]) }],
    }),
  );
});

function app(options: Partial<AppOptions> = {}) {
  return createApp({ reader: store, logdir: "/logs", ...options });
}

describe("mount point", () => {
  test.each(["/data/runs", "/experiment/any%20id/data/runs", "/data/runs/", "/data/runs?x=1"])(
    "%s answers the runs by start time",
    async (url) => {
      expect((await app().inject(url)).json()).toEqual(["eval", "train"]);
    },
  );

  test("addresses that TensorBoard had once lead to the page, below the prefix too", async () => {
    const { statusCode, headers } = await app({ pathPrefix: "/tb" }).inject("/tb/graphs");
    expect([statusCode, headers.location]).toEqual([302, "/tb/"]);
    const news = await app().inject("/data/notifications");
    expect([news.statusCode, news.headers.location]).toEqual([302, "../notifications_note.json"]);
  });

  test.each(["x", "[]", "3", "null"])("the page's flags %s are refused", async (flags) => {
    const inHeader = { url: "/data/runs", headers: { "X-TensorBoard-Feature-Flags": flags } };
    expect((await app().inject(inHeader)).statusCode).toBe(400);
    expect((await app().inject(`/data/runs?tensorBoardFeatureFlags=${flags}`)).statusCode).toBe(
      400,
    );
  });

  test("flags in the page's header go before those in the query", async () => {
    const url = "/data/runs?tensorBoardFeatureFlags=x";
    const headers = { "X-TensorBoard-Feature-Flags": "{}" };
    expect((await app().inject({ url, headers })).statusCode).toBe(200);
  });

  test("under a prefix every route moves, and nothing answers outside it", async () => {
    const prefixed = app({ pathPrefix: "/tb" });
    expect((await prefixed.inject("/tb/data/runs")).json()).toEqual(["eval", "train"]);
    expect((await prefixed.inject("/tb/experiment/e/data/runs")).statusCode).toBe(200);
    expect((await prefixed.inject("/data/runs")).statusCode).toBe(404);
    expect((await prefixed.inject("/tbx/data/runs")).statusCode).toBe(404);
  });

  test("several slashes at the head are one, and never name another host in a redirect", async () => {
    expect((await app().inject("//data/runs")).json()).toEqual(["eval", "train"]);
    expect((await app({ pathPrefix: "/tb" }).inject("/tb//data/runs")).statusCode).toBe(200);
    const experiment = await app().inject("//experiment/e");
    expect(experiment.headers.location).toBe("/experiment/e/");
  });

  test("the prefix itself and an experiment without a slash redirect to their folder", async () => {
    const prefixed = app({ pathPrefix: "/tb" });
    const bare = await prefixed.inject("/tb");
    expect([bare.statusCode, bare.headers.location]).toEqual([301, "/tb/"]);
    const experiment = await prefixed.inject("/tb/experiment/e?a=1");
    expect([experiment.statusCode, experiment.headers.location]).toEqual([
      301,
      "/tb/experiment/e/?a=1",
    ]);
  });
});

describe("errors", () => {
  test("an unknown route is the text Not found", async () => {
    const answer = await app().inject("/data/plugin/no_such_plugin/tags");
    expect([answer.statusCode, answer.body]).toEqual([404, "Not found"]);
    expect(answer.headers["content-type"]).toMatch("text/plain");
  });

  test("a missing parameter is TensorBoard's text", async () => {
    const answer = await app().inject("/data/plugin/scalars/scalars?run=train");
    expect([answer.statusCode, answer.body]).toEqual([
      400,
      "Invalid argument: Both run and tag must be specified: tag=None, run='train'",
    ]);
  });

  test("an unknown route of our API is JSON", async () => {
    const answer = await app().inject("/api/v1/nothing");
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.code).toBe("not_found");
  });

  test("a fault of the server is reported to its owner and hidden from the client", async () => {
    const faults: unknown[] = [];
    const failing = app({ onError: (error) => faults.push(error) });
    store.runs = async () => {
      throw new Error("disk on fire");
    };
    const answer = await failing.inject("/data/runs");
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch("fire");
    expect(String(faults[0])).toMatch("disk on fire");
    store.runs = async () => [];
    expect((await failing.inject("/data/runs")).json()).toEqual([]);
  });
});

describe("the entry page of a plugin", () => {
  const ask = (name: string) => app().inject(`/data/plugin_entry.html?name=${name}`);

  test("imports the plugin's module, which its policy allows", async () => {
    const entry = await ask("projector");
    expect(entry.body).toMatch('<base href="plugin/projector/">');
    const script = /<script type="module">(.*)<\/script>/.exec(entry.body)?.[1] ?? "";
    expect(script).toBe('import("./index.js").then((loaded) => loaded.render());');
    const digest = createHash("sha256").update(script).digest("base64");
    expect(entry.headers["content-security-policy"]).toMatch(`'sha256-${digest}'`);
  });

  test("is refused for a plugin without one, and for no plugin", async () => {
    expect((await ask("scalars")).statusCode).toBe(400);
    expect((await ask("nothing")).statusCode).toBe(404);
  });
});

describe("health", () => {
  test("the process is well at once, and ready when the first scan has ended", async () => {
    const live = new LiveFeed(store);
    const watched = app({ live });
    expect((await watched.inject("/healthz")).statusCode).toBe(200);
    expect((await watched.inject("/readyz")).statusCode).toBe(503);
    live.progressed({ ...live.progress, state: "live", filesDone: 7 });
    const ready = await watched.inject("/readyz");
    expect([ready.statusCode, ready.json().filesDone]).toEqual([200, 7]);
  });
});

test("metrics are in Prometheus's text format", async () => {
  const watched = app();
  await watched.inject("/data/runs");
  await watched.inject("/nothing");
  const { body, headers } = await watched.inject("/metrics");
  expect(headers["content-type"]).toMatch("text/plain; version=0.0.4");
  const lines = body.trimEnd().split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "# TYPE tb_ts_runs gauge",
      "tb_ts_runs 2",
      "tb_ts_points 3",
      "tb_ts_ready 0",
      'tb_ts_http_answers_total{code="200"} 1',
      'tb_ts_http_answers_total{code="404"} 1',
    ]),
  );
  for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [\d.e+-]+)$/);
});

describe("every answer", () => {
  test("forbids sniffing", async () => {
    for (const url of ["/data/runs", "/nothing", "/api/v1/runs"]) {
      expect((await app().inject(url)).headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  test("that is a page may load scripts from here only", async () => {
    const page = app();
    page.get("/page", async (_request, reply) => reply.type("text/html").send("<p>"));
    const policy = (await page.inject("/page")).headers["content-security-policy"];
    expect(policy).toMatch("default-src 'self';");
    expect(policy).not.toMatch("script-src");
  });

  test("is refused where the request's body is too large", async () => {
    const answer = await app().inject({
      method: "POST",
      url: "/data/plugin/scalars/scalars_multirun",
      payload: Buffer.alloc(9 << 20),
    });
    expect(answer.statusCode).toBe(413);
  });
});

describe("scalars", () => {
  test("points are [wall time, step, value] with non-finite values as strings", async () => {
    const answer = await app().inject("/data/plugin/scalars/scalars?run=train&tag=loss");
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(answer.json()).toEqual([
      [1795237624.5, 0, 3],
      [1795237625.5, 1, "NaN"],
      [1795237626.5, 2, "Infinity"],
    ]);
  });

  test("CSV has TensorBoard's header, line ends and non-finite words", async () => {
    const url = "/data/plugin/scalars/scalars?run=train&tag=loss&format=csv";
    const answer = await app().inject(url);
    expect(answer.headers["content-type"]).toMatch("text/csv");
    expect(answer.body.split("\r\n")).toEqual([
      "Wall time,Step,Value",
      "1795237624.5,0,3.0",
      "1795237625.5,1,nan",
      "1795237626.5,2,inf",
      "",
    ]);
  });

  test.each([
    ["urlencoded", "application/x-www-form-urlencoded", "tag=loss&runs=train&runs=nope"],
    [
      "multipart",
      "multipart/form-data; boundary=b",
      [
        '--b\r\nContent-Disposition: form-data; name="tag"\r\n\r\nloss\r\n',
        '--b\r\nContent-Disposition: form-data; name="runs"\r\n\r\ntrain\r\n--b--\r\n',
      ].join(""),
    ],
  ])("several runs are asked by a form, %s", async (_name, type, payload) => {
    const answer = await app().inject({
      method: "POST",
      url: "/data/plugin/scalars/scalars_multirun",
      headers: { "content-type": type },
      payload,
    });
    expect(Object.keys(answer.json())).toEqual(["train"]);
  });

  test("the listing says which plugins have data", async () => {
    const listing = (await app().inject("/data/plugins_listing")).json();
    expect(listing.scalars).toEqual({
      disable_reload: false,
      enabled: true,
      remove_dom: false,
      tab_name: "scalars",
      loading_mechanism: { type: "CUSTOM_ELEMENT", element_name: "tf-scalar-dashboard" },
    });
  });
});
