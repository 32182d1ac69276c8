// The data provider over a real HTTP/2 connection, called as TensorBoard calls it.
import { type ClientHttp2Session, connect } from "node:http2";
import { tensorboard } from "@tb-ts/proto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../test/example-commits.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { encodeFrame } from "./grpc-frame.ts";
import type { RunningGrpc } from "./grpc-server.ts";
import { startGrpc } from "./start-grpc.ts";

const api = tensorboard.data;

let server: RunningGrpc;
let client: ClientHttp2Session;
const faults: unknown[] = [];

beforeEach(async () => {
  const store = new MemoryStore();
  const text = { plugin: "text", dataClass: "tensor" } as const;
  await store.commit(
    commitOf({
      runs: [runOf(1, "train"), runOf(2, "eval")],
      series: [
        seriesOf(1, 1, "loss", { description: "how bad" }),
        seriesOf(2, 2, "loss"),
        seriesOf(3, 1, "note", text),
      ],
      scalars: [{ seriesId: 1, points: pointsOf([3, 2, 1, 0.5]) }],
    }),
  );
  server = await startGrpc({
    reader: store,
    logdir: "/logs",
    host: "127.0.0.1",
    port: 0,
    onError: (error) => faults.push(error),
  });
  client = connect(`http://127.0.0.1:${server.port}`);
});

afterEach(async () => {
  client.destroy();
  await server.close();
  expect(faults.splice(0)).toEqual([]);
});

/** Sends raw bytes; answers the status and the first message. */
function call(method: string, body: Uint8Array): Promise<{ status: number; message: Uint8Array }> {
  return new Promise((resolve, reject) => {
    const path = `/tensorboard.data.TensorBoardDataProvider/${method}`;
    const stream = client.request({ ":method": "POST", ":path": path, te: "trailers" });
    const chunks: Buffer[] = [];
    let status = -1;
    const read = (headers: Record<string, unknown>) => {
      if (headers["grpc-status"] !== undefined) status = Number(headers["grpc-status"]);
    };
    stream.on("response", read).on("trailers", read).on("error", reject);
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("close", () => resolve({ status, message: Buffer.concat(chunks).subarray(5) }));
    stream.end(body);
  });
}

const filter = { pluginFilter: { pluginName: "scalars" } };

async function readLoss(request: tensorboard.data.ReadScalarsRequest.$Properties) {
  const bytes = api.ReadScalarsRequest.encode(request).finish();
  const { status, message } = await call("ReadScalars", encodeFrame(bytes));
  return { status, runs: api.ReadScalarsResponse.decode(message).runs };
}

describe("data provider", () => {
  test("runs, plugins and the log directory's name", async () => {
    const empty = encodeFrame(new Uint8Array(0));
    const runs = api.ListRunsResponse.decode((await call("ListRuns", empty)).message);
    expect(runs.runs.map(({ name, startTime }) => [name, startTime])).toEqual([
      ["train", 1],
      ["eval", 2],
    ]);
    const plugins = api.ListPluginsResponse.decode((await call("ListPlugins", empty)).message);
    expect(plugins.plugins.map(({ name }) => name)).toEqual(["scalars", "text"]);
    const experiment = await call("GetExperiment", empty);
    expect(api.GetExperimentResponse.decode(experiment.message).dataLocation).toBe("/logs");
  });

  test("a listing tells the last step and the metadata of each series", async () => {
    const bytes = api.ListScalarsRequest.encode(filter).finish();
    const { message } = await call("ListScalars", encodeFrame(bytes));
    const [train] = api.ListScalarsResponse.decode(message).runs;
    const { metadata } = train!.tags![0]!;
    expect(Number(metadata?.maxStep)).toBe(3);
    expect(metadata?.summaryMetadata).toMatchObject({
      dataClass: 1,
      summaryDescription: "how bad",
    });
  });

  test("points come in columns, of the runs and tags that the filter names", async () => {
    const runTagFilter = { runs: { names: ["train"] } };
    const { runs } = await readLoss({ ...filter, runTagFilter, downsample: { numPoints: 9 } });
    expect(runs).toHaveLength(1);
    const { data } = runs[0]!.tags![0]!;
    expect(data?.step?.map(Number)).toEqual([0, 1, 2, 3]);
    expect(data?.value).toEqual([3, 2, 1, 0.5]);
  });

  test("fewer points keep the last one, none are none, an empty filter lets nothing through", async () => {
    const few = await readLoss({ ...filter, downsample: { numPoints: 2 } });
    expect(few.runs[0]?.tags?.[0]?.data?.value).toEqual([3, 0.5]);
    const none = await readLoss({ ...filter, downsample: { numPoints: 0 } });
    expect(none.runs[0]?.tags?.[0]?.data?.value).toEqual([]);
    const nothing = { ...filter, runTagFilter: { tags: {} }, downsample: { numPoints: 2 } };
    expect((await readLoss(nothing)).runs).toEqual([]);
  });

  test.each([
    ["no plugin filter", "ReadScalars", encodeFrame(new Uint8Array(0)), 3],
    ["no message", "ListRuns", new Uint8Array(0), 3],
    ["a frame cut short", "ListScalars", Uint8Array.of(0, 0, 0, 0, 9, 1), 3],
    ["a compressed frame", "ListRuns", Uint8Array.of(1, 0, 0, 0, 0), 12],
    ["bytes that are no message", "ListScalars", encodeFrame(Uint8Array.of(0x12, 99, 1)), 3],
    ["an unknown method", "Nothing", encodeFrame(new Uint8Array(0)), 12],
    ["a key that is none", "ReadBlob", encodeFrame(Uint8Array.of(10, 1, 0x41)), 3],
  ])("%s is refused with a status", async (_name, method, body, code) => {
    expect((await call(method, body)).status).toBe(code);
  });
});
