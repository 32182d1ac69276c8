// What the writer puts in its file, read back by the generated decoder.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { tensorboard, tensorflow } from "@tb-ts/proto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEvents, readScalars } from "../../test/read-events.ts";
import { EventFileError, SummaryWriter } from "./index.ts";

let logDir: string;
beforeEach(() => {
  logDir = mkdtempSync(join(tmpdir(), "tb-ts-writer-"));
});
afterEach(() => rmSync(logDir, { recursive: true, force: true }));

/** The events that `write` leaves behind the version record. */
function written(write: (writer: SummaryWriter) => void): tensorflow.Event[] {
  const writer = new SummaryWriter(logDir);
  write(writer);
  writer.close();
  return readEvents(writer.path).slice(1);
}

function valuesOf(events: tensorflow.Event[]): tensorflow.Summary.IValue[] {
  return events.flatMap((event) => event.summary?.value ?? []);
}

function strings(value: tensorflow.Summary.IValue | undefined): string[] {
  return value!.tensor!.stringVal!.map((bytes) => Buffer.from(bytes).toString());
}

test("the file is named as readers expect and begins with its version and writer", () => {
  const writer = new SummaryWriter(join(logDir, "deep", "run"));
  expect(basename(writer.path)).toMatch(/^events\.out\.tfevents\.\d{10}\..+\.\d+\.\d+\.v2$/);
  const [first] = readEvents(writer.path);
  expect(first!.fileVersion).toBe("brain.Event:2");
  expect(first!.sourceMetadata!.writer).toBe("tb-ts.engine.summary");
  writer.close();
});

test("two writers of one directory have files of their own", () => {
  const writers = [new SummaryWriter(logDir), new SummaryWriter(logDir)];
  for (const writer of writers) writer.close();
  expect(readdirSync(logDir)).toHaveLength(2);
});

describe("scalars", () => {
  test("are float tensors of rank 0 with the plugin named on each", () => {
    const [event] = written((w) => w.scalar("loss", 0.1, 7, { wallTimeSec: 12.5 }));
    expect([event!.wallTime, Number(event!.step)]).toEqual([12.5, 7]);
    const [value] = valuesOf([event!]);
    expect(value!.tag).toBe("loss");
    expect(value!.metadata!.pluginData!.pluginName).toBe("scalars");
    expect(value!.tensor!.dtype).toBe(tensorflow.DataType.DT_FLOAT);
    expect(value!.tensor!.tensorShape!.dim).toEqual([]);
  });

  test("keep every float32, NaN, infinities and denormals included, at any integer step", () => {
    const points = [Number.NaN, Infinity, -Infinity, -0, 1e-45, 3.4e38, 1e39, 1 / 3];
    const steps = [0, 1, 127, 128, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, -3];
    const writer = new SummaryWriter(logDir);
    points.forEach((value, i) => {
      writer.scalar(i % 2 ? "a" : "ü/b", value, steps[i]!);
    });
    writer.close();
    expect(readScalars(writer.path)).toEqual(
      points.map((value, i) => ({
        tag: i % 2 ? "a" : "ü/b",
        step: steps[i],
        value: Math.fround(value),
      })),
    );
  });

  test("are stamped with the present where no time is given", () => {
    const before = Date.now() / 1000 - 1;
    const [event] = written((w) => w.scalar("x", 1, 0));
    expect(event!.wallTime).toBeGreaterThan(before);
    expect(event!.wallTime).toBeLessThan(before + 10);
  });

  test("of a group are named group/key", () => {
    const values = valuesOf(written((w) => w.scalars("loss", { train: 1, test: 2 }, 3)));
    expect(values.map((value) => value.tag)).toEqual(["loss/train", "loss/test"]);
  });

  test.each([
    ["", 1, 0, TypeError, 'tag must be a string that is not empty, got ""'],
    ["x", 1, 0.5, RangeError, "step must be an integer within ±2**53, got 0.5"],
    ["x", 1, Number.NaN, RangeError, "step must be an integer within ±2**53, got NaN"],
    ["x", "1" as never, 0, TypeError, "value of x must be a number, got string"],
    ["x", undefined as never, 0, TypeError, "value of x must be a number, got undefined"],
  ] as const)("bad argument %# is named and nothing is written", (tag, value, step, type, text) => {
    const events = written((w) => {
      expect(() => w.scalar(tag, value, step)).toThrow(new type(text));
    });
    expect(events).toEqual([]);
  });
});

test("a histogram is a double tensor of 30 rows", () => {
  const [value] = valuesOf(written((w) => w.histogram("h", [1, 2, 3], 0)));
  expect(value!.metadata!.pluginData!.pluginName).toBe("histograms");
  expect(value!.tensor!.dtype).toBe(tensorflow.DataType.DT_DOUBLE);
  expect(value!.tensor!.tensorShape!.dim!.map((dim) => Number(dim.size))).toEqual([30, 3]);
  expect(value!.tensor!.tensorContent).toHaveLength(30 * 3 * 8);
});

test("images are their size and PNG files, at most maxOutputs of them", () => {
  const images = { shape: [5, 2, 4, 3], data: new Float32Array(5 * 2 * 4 * 3).fill(0.5) };
  const [three, five] = valuesOf(
    written((w) => {
      w.images("i", images, 0);
      w.images("i", images, 1, { maxOutputs: 9, description: "*pics*" });
    }),
  );
  expect(strings(three).slice(0, 2)).toEqual(["4", "2"]);
  expect(three!.tensor!.stringVal).toHaveLength(2 + 3);
  expect(five!.tensor!.stringVal).toHaveLength(2 + 5);
  expect(five!.metadata!.summaryDescription).toBe("*pics*");
  expect(strings(three)[2]!.slice(1, 4)).toBe("PNG");
});

test("boxes are drawn on an image, a video is an animated GIF", () => {
  const image = { shape: [4, 4, 1], data: new Uint8Array(16).fill(9) };
  const frames = { shape: [2, 4, 4, 3], data: new Uint8Array(96).fill(200) };
  const [boxes, video] = valuesOf(
    written((w) => {
      w.imageWithBoxes("b", image, [[0, 0, 2, 2]], 0);
      w.video("v", frames, 0);
    }),
  );
  expect(strings(boxes)[2]!.slice(1, 4)).toBe("PNG");
  expect(strings(video)[2]!.slice(0, 6)).toBe("GIF89a");
  const writer = new SummaryWriter(logDir);
  expect(() => writer.video("v", { shape: [1, 2, 2, 2], data: new Uint8Array(8) }, 0)).toThrow(
    "video: expected frames of 1 or 3 channels, got shape [1,2,2,2]",
  );
  writer.close();
});

test("an image's shape must fit its data", () => {
  const writer = new SummaryWriter(logDir);
  const image = { shape: [2, 2], data: new Uint8Array(3) };
  expect(() => writer.image("i", image, 0)).toThrow(
    new RangeError("image: shape [2,2] needs 4 elements, got 3"),
  );
  expect(() => writer.image("i", { shape: [2], data: [0, 1] }, 0)).toThrow(
    new RangeError("image: expected rank 2 or 3, got shape [2]"),
  );
  writer.close();
});

test("audio is WAV with its encoding in the plugin's data", () => {
  const sound = { samples: [0, 0.5], sampleRate: 8000, channels: 1 };
  const [value] = valuesOf(written((w) => w.audio("a", [sound, sound], 0)));
  expect(Buffer.from(value!.metadata!.pluginData!.content!).toString("hex")).toBe("100b");
  expect(value!.tensor!.tensorShape!.dim!.map((dim) => Number(dim.size))).toEqual([2, 2]);
  expect(strings(value)[0]!.slice(0, 4)).toBe("RIFF");
});

test("text keeps its rank", () => {
  const values = valuesOf(
    written((w) => {
      w.text("t", "# hello", 0);
      w.text("t", ["a", "b"], 1);
      w.text("t", [["a", "b", "c"]], 2);
    }),
  );
  const shapes = values.map((v) => v.tensor!.tensorShape!.dim!.map((dim) => Number(dim.size)));
  expect(shapes).toEqual([[], [2], [1, 3]]);
  expect(strings(values[2])).toEqual(["a", "b", "c"]);
});

test("a precision-recall curve tells its number of thresholds", () => {
  const examples = { labels: [true, false], predictions: [0.8, 0.2] };
  const [value] = valuesOf(written((w) => w.prCurve("p", examples, 0, { thresholds: 6 })));
  expect(Buffer.from(value!.metadata!.pluginData!.content!).toString("hex")).toBe("1006");
  expect(value!.tensor!.tensorContent).toHaveLength(6 * 6 * 4);
});

test("a mesh is one value a part, joined by name and component bits", () => {
  const triangle = { shape: [3, 3], data: [0, 0, 0, 1, 0, 0, 0, 1, 0] };
  const values = valuesOf(
    written((w) =>
      w.mesh("m", { vertices: triangle, faces: { shape: [1, 3], data: [0, 1, 2] } }, 0),
    ),
  );
  expect(values.map((value) => value.tag)).toEqual(["m_VERTEX", "m_FACE"]);
  const data = tensorboard.mesh.MeshPluginData.decode(values[0]!.metadata!.pluginData!.content!);
  expect([data.name, data.components, data.shape]).toEqual(["m", 6, [1, 3, 3]]);
});

test("custom scalars are a layout under the tag that TensorBoard looks for", () => {
  const layout = { losses: [{ title: "all", multiline: ["loss.*"] }] };
  const [value] = valuesOf(written((w) => w.customScalars(layout)));
  expect(value!.tag).toBe("custom_scalars__config__");
  const back = tensorboard.Layout.decode(value!.tensor!.stringVal![0]!);
  expect(back.category[0]!.chart![0]!.multiline!.tag).toEqual(["loss.*"]);
});

test("hyperparameters are an experiment, a session's start and its end", () => {
  const values = valuesOf(
    written((w) => {
      w.hparams({ lr: 0.1, act: "relu", bias: true }, { metrics: ["loss"] });
      w.hparamsEnd();
    }),
  );
  expect(values.map((value) => value.tag)).toEqual([
    "_hparams_/experiment",
    "_hparams_/session_start_info",
    "_hparams_/session_end_info",
  ]);
  const [experiment, start, end] = values.map((value) =>
    tensorboard.hparams.HParamsPluginData.decode(value.metadata!.pluginData!.content!),
  );
  expect(experiment!.experiment!.hparamInfos!.map(({ type }) => type)).toEqual([3, 1, 2]);
  expect(start!.sessionStartInfo!.hparams!.lr!.numberValue).toBe(0.1);
  expect(end!.sessionEndInfo!.status).toBe(tensorboard.hparams.Status.STATUS_SUCCESS);
});

test("a graph is an event of its own, a traced step a value with its timings", () => {
  const graphDef = { node: [{ name: "x", op: "Placeholder" }] };
  const runMetadata = { stepStats: { devStats: [{ device: "cpu" }] } };
  const [graph, step, model] = written((w) => {
    w.graph(graphDef);
    w.runMetadata("train_step", runMetadata, 1);
    w.kerasModel("keras", "{}", 0);
  });
  expect(tensorflow.GraphDef.decode(graph!.graphDef!).node[0]!.op).toBe("Placeholder");
  const values = valuesOf([step!, model!]);
  expect(values.map((value) => value.metadata!.pluginData!.pluginName)).toEqual([
    "graph_run_metadata",
    "graph_keras_model",
  ]);
  expect(strings(values[1])).toEqual(["{}"]);
});

test("an embedding is files beside the event file, listed in the projector's configuration", () => {
  const writer = new SummaryWriter(logDir);
  const thumbnails = { shape: [2, 1, 1, 1], data: Uint8Array.of(1, 2) };
  const vectors = { shape: [2, 3], data: [1, 2, 3, 4, 5, 6] };
  writer.embedding("e", { vectors, metadata: ["a", "b\tc"], thumbnails });
  writer.close();
  const config = readFileSync(join(logDir, "projector_config.pbtxt"), "utf8");
  expect(config).toContain('tensor_path: "e/00000/tensors.bytes"');
  expect(readFileSync(join(logDir, "e/00000/metadata.tsv"), "utf8")).toBe("a\nb c\n");
  expect(readFileSync(join(logDir, "e/00000/tensors.bytes"))).toHaveLength(24);
});

test("a record larger than the buffer is written whole", () => {
  const writer = new SummaryWriter({ logDir, bufferBytes: 256 });
  writer.scalar("before", 1, 0);
  writer.text("t", "x".repeat(10_000), 0);
  writer.scalar("after", 2, 0);
  writer.close();
  expect(readEvents(writer.path)).toHaveLength(4);
});

test("a file that has grown enough is followed by another, in the order of names", () => {
  const writer = new SummaryWriter({ logDir, maxFileBytes: 2_000 });
  for (let step = 0; step < 100; step++) writer.scalar("x", step, step);
  writer.close();
  const files = readdirSync(logDir).sort();
  expect(files.length).toBeGreaterThan(2);
  for (const file of files)
    expect(readEvents(join(logDir, file))[0]!.fileVersion).toBe("brain.Event:2");
  const steps = files.flatMap((file) => readScalars(join(logDir, file)).map(({ step }) => step));
  expect(steps).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test("after close, writing says that the file is closed and closing again does nothing", () => {
  const writer = new SummaryWriter(logDir);
  writer.close();
  writer.close();
  expect(() => writer.scalar("x", 1, 0)).toThrow(EventFileError);
  expect(() => writer.flush()).toThrow(`the event file ${writer.path} is closed`);
});

test("`using` closes the writer", () => {
  let path: string;
  {
    using writer = new SummaryWriter(logDir);
    writer.scalar("x", 1, 0);
    path = writer.path;
  }
  expect(readScalars(path)).toHaveLength(1);
});
