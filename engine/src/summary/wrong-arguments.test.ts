// What is no value of a method's kind is refused with a message that says what was expected, and leaves no record.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tensor } from "../index.ts";
import { SummaryWriter } from "./summary-writer.ts";

const directory = mkdtempSync(join(tmpdir(), "wrong-"));
const writer = new SummaryWriter(directory);
// What JavaScript callers may pass although the types forbid it.
// biome-ignore lint/suspicious/noExplicitAny: the cases are calls that TypeScript would refuse.
const any = (value: unknown) => value as any;
const pixels = { shape: [4, 4, 3], data: new Uint8Array(48) };
const w = writer;

afterAll(() => {
  writer.close();
  rmSync(directory, { recursive: true });
});

test.each<[call: () => unknown, message: string]>([
  [() => w.scalar("a", any("1"), 0), "value of a must be a number, got string"],
  [() => w.scalar("a", 1, any(undefined)), "step must be an integer within ±2**53, got undefined"],
  [() => w.scalar("a", 1, 0, any(123)), "expected options such as { wallTimeSec }, got 123"],
  [() => w.scalar("a", 1, 0, any(null)), "expected options such as { wallTimeSec }, got null"],
  [() => w.text("a", "b", 0, { wallTimeSec: any("x") }), 'wallTimeSec must be a number, got "x"'],
  [() => w.scalars("g", any(null), 0), "scalars: expected numbers by name, got null"],
  [() => w.scalars("g", any([1]), 0), "scalars: expected numbers by name, got a list of 1"],
  [() => w.histogram("h", any(3), 0), "histogram: expected a list of numbers, got 3"],
  [() => w.histogram("h", any(["a"]), 0), 'histogram: element 0 must be a number, got "a"'],
  [() => w.histogram("h", any([[1], [2]]), 0), "element 0 must be a number, got a list of 1"],
  [() => w.histogram("h", any([1n]), 0), "histogram: element 0 must be a number, got 1"],
  [() => w.image("i", any(null), 0), "image: expected { shape, data } or a tensor, got null"],
  [() => w.image("i", any(new Uint8Array(12)), 0), "or a tensor, got a Uint8Array"],
  [() => w.image("i", any({ shape: [2, 2] }), 0), "expected a list of numbers, got undefined"],
  [() => w.encodedImages("i", any(["x"]), { width: 1, height: 1 }, 0), 'bytes of files, got "x"'],
  [() => w.encodedImages("i", [], any(undefined), 0), "expected { width, height }, got undefined"],
  [() => w.figure("f", any("x.png"), 0), 'a PNG\'s bytes or a canvas with toBuffer, got "x.png"'],
  [() => w.imageWithBoxes("b", pixels, any(null), 0), "expected a list of boxes, got null"],
  [() => w.imageWithBoxes("b", pixels, any([[1, 2, 3]]), 0), "must be [left, top, right, bottom]"],
  [
    () => w.imageWithBoxes("b", pixels, [[0, 0, Number.POSITIVE_INFINITY, 1]], 0),
    "box 0 must be [left, top, right, bottom], got a list of 4",
  ],
  [
    () =>
      w.video("v", { shape: [1, 2, 2, 3], data: new Uint8Array(12) }, 0, { framesPerSecond: 0 }),
    "video: framesPerSecond must be above 0, got 0",
  ],
  [() => w.audio("s", any(null), 0), "{ samples, sampleRate, channels }, got null"],
  [
    () => w.audio("s", any(new Float32Array(4)), 0),
    "audio: expected a list of numbers, got undefined",
  ],
  [() => w.text("t", any(3), 0), "text: expected a string or lists of strings, got 3"],
  [() => w.text("t", any([1, 2]), 0), "text: expected a string or lists of strings"],
  [() => w.prCurve("p", any(null), 0), "prCurve: expected { labels, predictions }, got null"],
  [() => w.prCurve("p", any({ labels: [1] }), 0), "prCurve: expected { labels, predictions }, two"],
  [() => w.mesh("m", any({}), 0), "mesh: expected vertices, got none"],
  [() => w.mesh("m", any(undefined), 0), "mesh: expected { vertices, faces?, colors? }"],
  [() => w.customScalars(any("x")), 'customScalars: expected lists of charts by title, got "x"'],
  [() => w.customScalars(any({ a: "x" })), 'customScalars: a must be a list of charts, got "x"'],
  [() => w.customScalars({ a: [any({ title: "x" })] }), '"x" must have multiline or margin'],
  [() => w.hparams(any(null)), "hparams: expected an object of settings, got null"],
  [() => w.hparams({ lr: 1 }, any({ loss: 1 })), "hparams: there is no option loss; there are"],
  [() => w.hparams({ lr: 1 }, { metrics: any({ loss: 1 }) }), "metrics must be a list of tags"],
  [() => w.hparamsEnd(any("ok")), 'hparamsEnd: expected success, failure or running, got "ok"'],
  [() => w.graph(any(null)), "graph: expected a GraphDef or its bytes, got null"],
  [() => w.graph(any({ node: "x" })), "expected a list in a message, got string"],
  [() => w.graph({ node: [any("x")] }), "expected a message within a message, got string"],
  [() => w.runMetadata("r", any(null), 0), "runMetadata: expected a RunMetadata or its bytes"],
  [() => w.kerasModel("k", any({}), 0), "kerasModel: expected JSON in a string, got an object"],
  [() => w.embedding("e", any(null)), "embedding: expected { vectors, metadata? }, got null"],
  [
    () => w.embedding("e", { vectors: any([[1]]) }),
    "embedding: expected { shape, data } or a tensor",
  ],
  [() => new SummaryWriter(any(3)), "SummaryWriter: expected a directory or options, got 3"],
  [() => new SummaryWriter(""), 'SummaryWriter: logDir must be a directory\'s name, got ""'],
  [() => new SummaryWriter(directory, { flushMs: -1 }), "flushMs must be 0 or more, got -1"],
  [() => new SummaryWriter(directory, { maxFileBytes: 0 }), "maxFileBytes must be above 0, got 0"],
  [() => new SummaryWriter(directory, any({ flushSecs: 1 })), "there is no option flushSecs"],
])("%#: %s is refused", (call, message) => {
  writer.flush();
  const before = readFileSync(writer.path).length;
  expect(call).toThrow(message);
  writer.flush();
  expect(readFileSync(writer.path).length).toBe(before);
});

test("tensors are taken where arrays with a shape are", () => {
  const image = tensor([
    [0, 0.5],
    [1, 0],
  ]);
  const sizeAfter = (log: () => void) => {
    const before = readFileSync(writer.path).length;
    log();
    writer.flush();
    return readFileSync(writer.path).length - before;
  };
  const data = image.data();
  const ofTensor = sizeAfter(() => writer.image("t", image, 0));
  expect(ofTensor).toBe(sizeAfter(() => writer.image("t", { shape: [2, 2], data }, 0)));
  const counted = sizeAfter(() => writer.histogram("t", image, 0));
  expect(counted).toBe(sizeAfter(() => writer.histogram("t", data, 0)));
});
