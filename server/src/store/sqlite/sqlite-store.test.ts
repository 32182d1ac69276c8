import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { describeStore } from "../../../test/store-contract.ts";
import { connectReader } from "./schema.ts";
import { SqliteReader } from "./sqlite-reader.ts";
import { SqliteWriter } from "./sqlite-writer.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeStore("SQLite", async () => new SqliteWriter(join(folder, "index.db")));

describe("an index file", () => {
  test("shows a second connection each commit, whole", async () => {
    const path = join(folder, "index.db");
    const writer = new SqliteWriter(path);
    const reader = new SqliteReader(connectReader(path));
    await writer.commit(commitOf({ runs: [runOf(1, "train")], series: [seriesOf(1, 1, "loss")] }));
    expect((await reader.series()).length).toBe(1);
    await writer.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([1, 2]) }] }));
    expect((await reader.series())[0]?.count).toBe(2);
    expect(await reader.scalars(1)).toEqual(pointsOf([1, 2]));
    await writer.commit(commitOf({ removedRunIds: [1] }));
    expect([await reader.runs(), await reader.series()]).toEqual([[], []]);
    await Promise.all([reader.close(), writer.close()]);
  });

  test("holds everything after its writer is gone", async () => {
    const path = join(folder, "index.db");
    const first = new SqliteWriter(path);
    await first.commit(
      commitOf({
        runs: [runOf(1, "train")],
        series: [seriesOf(1, 1, "loss")],
        scalars: [{ seriesId: 1, points: pointsOf([1, 2, 3]) }],
      }),
    );
    await first.close();
    const second = new SqliteWriter(path);
    await second.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([4], 3) }] }));
    expect(await second.scalars(1)).toEqual(pointsOf([1, 2, 3, 4]));
    expect(await second.lastIds()).toEqual({ run: 1, file: 0, series: 1 });
    await second.close();
  });

  test("leaves the pages of a first scan in the log until its writer rests", async () => {
    const path = join(folder, "index.db");
    const writer = new SqliteWriter(path);
    await writer.commit(commitOf({ runs: [runOf(1, "train")], series: [seriesOf(1, 1, "loss")] }));
    const points = pointsOf(Array.from({ length: 4096 }, (_, i) => Math.sqrt(i)));
    for (let i = 0; i < 20; i++) {
      await writer.commit(commitOf({ scalars: [{ seriesId: 1, points }] }));
    }
    const bytesInPlace = () => statSync(path).size;
    const before = bytesInPlace();
    await writer.rest();
    expect(bytesInPlace()).toBeGreaterThan(before + 20 * 4096 * 4);
    expect((await writer.series())[0]?.count).toBe(20 * 4096);
    await writer.close();
  });
});
