import { Value } from "typebox/value";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";
import { GroupsAnswer, Losses, Runs, ScalarsAnswer, SeriesTable } from "./contract.ts";
import { LiveFeed } from "./live-feed.ts";

let store: MemoryStore;
let live: LiveFeed;
let app: ReturnType<typeof createApp>;
const nowSec = 10_000;

beforeEach(async () => {
  store = new MemoryStore();
  live = new LiveFeed(store);
  app = createApp({ reader: store, logdir: "/logs", live, nowSec: () => nowSec });
  await store.commit(
    commitOf({
      runs: [runOf(1, "train", { lastTimeSec: nowSec - 5 }), runOf(2, "old", { lastTimeSec: 9 })],
      series: [
        seriesOf(1, 1, "loss", { description: "a *loss*", displayName: "Loss" }),
        seriesOf(2, 2, "loss"),
        seriesOf(3, 1, "img", { plugin: "images", dataClass: "blob" }),
      ],
      scalars: [
        { seriesId: 1, points: pointsOf([3, Number.NaN, 1]) },
        { seriesId: 2, points: pointsOf(Array.from({ length: 5000 }, (_, i) => Math.sin(i))) },
      ],
      restarts: [{ seriesId: 1, restart: { index: 2, step: 2, cause: "sessionStart" } }],
    }),
  );
});
afterEach(() => app.close());

function ask(request: object, accept = "application/octet-stream") {
  return app.inject({
    method: "POST",
    url: "/api/v1/scalars",
    headers: { accept },
    payload: request,
  });
}

/** Reads the binary form as its table in contract.ts says. */
function decode(bytes: Buffer) {
  expect(bytes.toString("latin1", 0, 4)).toBe("TBS1");
  const headerBytes = bytes.readUInt32LE(4);
  expect((8 + headerBytes) % 8).toBe(0);
  const header = JSON.parse(bytes.toString("utf8", 8, 8 + headerBytes));
  let at = 8 + headerBytes;
  const column = (count: number) => {
    const numbers = Array.from({ length: count }, (_, i) => bytes.readDoubleLE(at + i * 8));
    at += count * 8;
    return numbers;
  };
  const series = header.series.map((head: { count: number }) => ({
    ...head,
    steps: column(head.count),
    wallTimesSec: column(head.count),
    values: column(head.count),
  }));
  expect(at).toBe(bytes.length);
  return { ...header, series };
}

describe("lists", () => {
  test("runs carry their status", async () => {
    const answer = (await app.inject("/api/v1/runs")).json();
    expect(Value.Check(Runs, answer)).toBe(true);
    expect(
      answer.runs.map((run: { name: string; status: string }) => [run.name, run.status]),
    ).toEqual([
      ["train", "running"],
      ["old", "stalled"],
    ]);
  });

  test("the series table has one entry a series in every column", async () => {
    const answer = (await app.inject("/api/v1/series")).json();
    expect(Value.Check(SeriesTable, answer)).toBe(true);
    expect(answer).toMatchObject({
      tags: ["loss", "img"],
      plugins: ["scalars", "images"],
      id: [1, 2, 3],
      tag: [0, 0, 1],
      plugin: [0, 0, 1],
      attempts: [2, 1, 1],
      lastValue: [1, Math.sin(4999), null],
      displayNames: { loss: "Loss" },
      descriptions: { loss: "<p>a <em>loss</em></p>" },
    });
  });

  test("losses name run, file and byte", async () => {
    await store.commit(
      commitOf({
        files: [
          {
            id: 1,
            runId: 1,
            path: "train/x.tfevents.1",
            identity: "",
            size: 90,
            offset: 90,
            records: 1,
            state: "dead",
            isVersion2: true,
          },
        ],
        losses: [{ fileId: 1, byteOffset: 40, kind: "dataCrc", message: "checksum differs" }],
      }),
    );
    const answer = (await app.inject("/api/v1/losses")).json();
    expect(Value.Check(Losses, answer)).toBe(true);
    expect(answer.losses).toEqual([
      {
        run: "train",
        file: "train/x.tfevents.1",
        byteOffset: 40,
        kind: "dataCrc",
        message: "checksum differs",
      },
    ]);
  });
});

describe("scalars", () => {
  test("all points of several series are columns behind a header", async () => {
    const answer = decode((await ask({ series: [1, 2] })).rawPayload);
    expect(answer.series[0]).toEqual({
      id: 1,
      count: 3,
      total: 3,
      isWhole: true,
      restarts: [{ index: 2, step: 2, session: true }],
      steps: [0, 1, 2],
      wallTimesSec: [1795237624.5, 1795237625.5, 1795237626.5],
      values: [3, Number.NaN, 1],
    });
    expect(answer.series[1].values.length).toBe(5000);
  });

  test("a width reduces, and says so", async () => {
    const [series] = decode((await ask({ series: [2], width: 10 })).rawPayload).series;
    expect(series).toMatchObject({ isWhole: false, total: 5000 });
    expect(series.count).toBeLessThan(100);
    expect(Math.max(...series.values)).toBe(
      Math.max(...Array.from({ length: 5000 }, (_, i) => Math.sin(i))),
    );
  });

  test("a range gives its points and the one on either side", async () => {
    const [series] = decode((await ask({ series: [2], min: 10.5, max: 12 })).rawPayload).series;
    expect(series.steps).toEqual([10, 11, 12, 13]);
  });

  test("after asks only for what is new", async () => {
    const answer = decode((await ask({ series: [1, 2], after: [2, 5000] })).rawPayload);
    expect(answer.series.map((one: { steps: number[] }) => one.steps)).toEqual([[2], []]);
    expect(answer.series.map((one: { total: number }) => one.total)).toEqual([3, 5000]);
  });

  test("as JSON, non-finite values are strings", async () => {
    const answer = (await ask({ series: [1] }, "application/json")).json();
    expect(Value.Check(ScalarsAnswer, answer)).toBe(true);
    expect(answer.series[0].values).toEqual([3, "NaN", 1]);
  });

  test("series that are unknown or hold no scalars are left out", async () => {
    expect(decode((await ask({ series: [99, 3, 1] })).rawPayload).series.length).toBe(1);
  });

  test.each([
    [{}],
    [{ series: [1], wdth: 5 }],
    [{ series: [1], width: 0 }],
    [{ series: [1], axis: "epoch" }],
    [{ series: [1], after: [1, 2] }],
  ])("%j is refused", async (request) => {
    const answer = await ask(request);
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, "invalid_argument"]);
  });
});

describe("groups", () => {
  const ask = (payload: object, accept: string) =>
    app.inject({ method: "POST", url: "/api/v1/groups", headers: { accept }, payload });

  test("are statistics over series, as JSON or as columns", async () => {
    await store.commit(
      commitOf({
        series: [seriesOf(4, 2, "acc"), seriesOf(5, 1, "acc")],
        scalars: [
          { seriesId: 4, points: pointsOf([1, 2]) },
          { seriesId: 5, points: pointsOf([3, 6]) },
        ],
      }),
    );
    const request = { groups: [[4, 5], [99]] };
    const answer = (await ask(request, "application/json")).json();
    expect(Value.Check(GroupsAnswer, answer)).toBe(true);
    expect(answer.groups[0]).toMatchObject({ steps: [0, 1], means: [2, 4], deviations: [1, 2] });
    expect(answer.groups[1].count).toBe(0);
    const ranged = { groups: [[4, 5]], min: 1.5, max: 9, width: 10 };
    const part = (await ask(ranged, "application/json")).json().groups[0];
    expect(part).toMatchObject({ steps: [], means: [], isWhole: true });
    const bytes = (await ask(request, "application/octet-stream")).rawPayload;
    expect(bytes.toString("latin1", 0, 4)).toBe("TBG1");
    const columnsAt = 8 + bytes.readUInt32LE(4);
    expect(bytes.length).toBe(columnsAt + 6 * 2 * 8);
    expect(bytes.readDoubleLE(columnsAt + 5 * 8)).toBe(4);
  });
});

describe("curation", () => {
  const put = (payload: object) => app.inject({ method: "PUT", url: "/api/v1/curation", payload });
  const empty = { revision: 0, runs: {}, annotations: [], views: [] };

  test("is empty at first, and keeps what is put", async () => {
    expect((await app.inject("/api/v1/curation")).json()).toEqual(empty);
    const curation = { ...empty, runs: { train: { title: "Best", color: "#12b5cb" } } };
    expect((await put(curation)).json().revision).toBe(1);
    expect((await app.inject("/api/v1/curation")).json()).toEqual({ ...curation, revision: 1 });
  });

  test("a write that did not see the last one is refused", async () => {
    await put(empty);
    const second = await put(empty);
    expect([second.statusCode, second.json().error.code]).toEqual([409, "conflict"]);
  });

  test("what is no curation is refused", async () => {
    const wrong = await put({ ...empty, runs: { train: { colour: "red" } } });
    expect(wrong.statusCode).toBe(400);
  });
});

describe("export", () => {
  test("is CSV with one row a point, of the runs and tags that are named", async () => {
    const answer = await app.inject("/api/v1/export?run=train&tag=loss");
    expect(answer.headers["content-type"]).toMatch("text/csv");
    expect(answer.body.split("\r\n")).toEqual([
      "run,tag,step,wall_time,value",
      "train,loss,0,1795237624.5,3",
      "train,loss,1,1795237625.5,NaN",
      "train,loss,2,1795237626.5,1",
      "",
    ]);
  });

  test("is JSON with one object a series", async () => {
    const answer = (await app.inject("/api/v1/export?format=json")).json();
    expect(
      answer.map((one: { run: string; values: number[] }) => [one.run, one.values.length]),
    ).toEqual([
      ["train", 3],
      ["old", 5000],
    ]);
  });

  test("a format that does not exist is refused", async () => {
    expect((await app.inject("/api/v1/export?format=parquet")).statusCode).toBe(400);
  });
});

test("openapi.json describes every endpoint", async () => {
  const { paths } = (await app.inject("/openapi.json")).json();
  expect(Object.keys(paths)).toContain("/api/v1/scalars");
  expect(Object.keys(paths["/api/v1/curation"])).toEqual(["get", "put"]);
});
