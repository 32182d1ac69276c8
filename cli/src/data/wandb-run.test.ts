// W&B's local file, made here chunk by chunk as its own writer does (compared with files of wandb 0.31).
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { WandbFileError } from "./wandb-records.ts";
import { readWandbRun } from "./wandb-run.ts";

const blockBytes = 32_768;

/** A file of records, those that cross a block's end in parts. */
function fileOf(records: readonly Buffer[]): Buffer {
  const parts = [Buffer.from([...Buffer.from(":W&B"), 0xe1, 0xbe, 0])];
  let at = 7;
  const append = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const record of records) {
    for (let start = 0, isFirst = true; start < record.length || isFirst; isFirst = false) {
      const left = blockBytes - (at % blockBytes);
      if (left < 7) append(Buffer.alloc(left));
      const room = blockBytes - (at % blockBytes) - 7;
      const data = record.subarray(start, start + room);
      start += data.length;
      const isLast = start === record.length;
      append(chunk(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, data));
    }
  }
  return Buffer.concat(parts);
}

function chunk(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(7);
  const typed = Buffer.concat([Buffer.of(type), data]);
  head.writeUInt32LE(crc32(typed), 0);
  head.writeUInt16LE(data.length, 4);
  head[6] = type;
  return Buffer.concat([head, data]);
}

function field(number: number, data: Buffer | string): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

const item = (value: string, ...keys: string[]) =>
  field(1, Buffer.concat([...keys.map((key) => field(2, key)), field(16, value)]));
const history = (...items: Buffer[]) => field(2, Buffer.concat(items));
const step = (n: number) => item(String(n), "_step");

const run = field(
  17,
  Buffer.concat([
    field(1, "id"),
    field(
      4,
      Buffer.concat([
        item("0.1", "lr"),
        item('"sgd"', "opt"),
        item("{}", "_wandb"),
        item("[1]", "list"),
      ]),
    ),
    field(8, "my run"),
  ]),
);

it("gives the name, the plain settings and every number of the history", () => {
  const records = [
    run,
    history(step(0), item("1.5", "loss"), item("7", "nested", "acc"), item("100.5", "_timestamp")),
    history(
      step(1),
      item("NaN", "loss"),
      item('"hello"', "words"),
      item('{"_type":"image-file"}', "image"),
    ),
  ];
  expect(readWandbRun(fileOf(records))).toEqual({
    name: "my run",
    config: { lr: 0.1, opt: "sgd" },
    points: [
      { tag: "loss", step: 0, wallTimeSec: 100.5, value: 1.5 },
      { tag: "nested.acc", step: 0, wallTimeSec: 100.5, value: 7 },
      { tag: "loss", step: 1, wallTimeSec: null, value: Number.NaN },
    ],
  });
});

it("reads records that cross the ends of blocks, wherever these fall", () => {
  for (const length of [30_000, blockBytes - 40, blockBytes - 33, 3 * blockBytes]) {
    const records = [
      history(step(1), item(JSON.stringify("x".repeat(length)), "long")),
      history(step(2), item("2", "loss")),
    ];
    expect(readWandbRun(fileOf(records)).points).toEqual([
      { tag: "loss", step: 2, wallTimeSec: null, value: 2 },
    ]);
  }
});

it("keeps what a killed run had written, and names damage and other files", () => {
  const file = fileOf([history(step(1), item("1", "loss")), history(step(2), item("2", "loss"))]);
  for (let length = 7; length < file.length; length++)
    expect(readWandbRun(file.subarray(0, length)).points.length).toBeLessThan(2);
  const damaged = Buffer.from(file);
  damaged[20]! ^= 1;
  expect(() => readWandbRun(damaged)).toThrow("it is damaged at byte 7");
  expect(() => readWandbRun(Buffer.from("step,loss\n"))).toThrow(WandbFileError);
});
