// The suite that every Store runs: what a commit adds, what readers answer, what removal and reduction keep.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReferenceColumns, ScalarColumns, StoreWriter } from "../src/store/store.ts";
import { commitOf, pointsOf, runOf, seriesOf } from "./example-commits.ts";
import { anyLineRecipe, anyReduction, drawLine, explainMissing } from "./line-properties.ts";

function referencesOf(count: number, firstStep = 0): ReferenceColumns {
  const index = Float64Array.from({ length: count }, (_, i) => firstStep + i);
  return {
    steps: index,
    wallTimesSec: index.map((i) => 1.7e9 + i),
    fileIds: new Uint32Array(count).fill(1),
    recordOffsets: index.map((i) => i * 1000),
    recordLengths: new Uint32Array(count).fill(984),
    valueIndexes: new Int16Array(count).fill(-1),
    lengths: Uint32Array.from(index, (i) => 1 + (i % 3)),
  };
}

/** Runs the contract against stores that `open` makes, empty each time. */
export function describeStore(name: string, open: () => Promise<StoreWriter>): void {
  describe(`the store contract, ${name}`, () => {
    let store: StoreWriter;

    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    async function addOneSeries() {
      await store.commit(commitOf({ runs: [runOf(1, "train")], series: [seriesOf(1, 1, "loss")] }));
    }

    async function append(points: ScalarColumns) {
      return store.commit(commitOf({ scalars: [{ seriesId: 1, points }] }));
    }

    test("a new store is empty, at generation 0", async () => {
      expect(await store.generation()).toBe(0);
      expect([await store.runs(), await store.series()]).toEqual([[], []]);
      expect(await store.lastIds()).toEqual({ run: 0, file: 0, series: 0 });
    });

    test("a series may come with its points, and more of them, in one commit", async () => {
      await store.commit(
        commitOf({
          runs: [runOf(1, "train")],
          series: [seriesOf(1, 1, "loss"), seriesOf(2, 1, "empty"), seriesOf(3, 1, "bare")],
          scalars: [
            { seriesId: 1, points: pointsOf([3, 1]) },
            { seriesId: 1, points: pointsOf([2], 2) },
            { seriesId: 2, points: pointsOf([]) },
          ],
        }),
      );
      const [series, empty, bare] = await store.series();
      expect(series).toMatchObject({ count: 3, lastStep: 2, lastValue: 2, min: 1, max: 3 });
      for (const one of [empty, bare]) expect(one).toMatchObject({ count: 0, lastStep: null });
      expect(await store.scalars(1)).toEqual(pointsOf([3, 1, 2]));
    });

    test("a series keeps what its identity says and sums up its points", async () => {
      const identity = seriesOf(1, 1, "loss", {
        displayName: "Loss",
        description: "of *training*",
        pluginContent: new Uint8Array([16, 6]),
      });
      await store.commit(commitOf({ runs: [runOf(1, "train")], series: [identity] }));
      await append(pointsOf([5, -2, Number.NaN, Number.POSITIVE_INFINITY]));
      await append(pointsOf([Number.NaN], 4));
      expect(await store.series()).toEqual([
        {
          ...identity,
          count: 5,
          restarts: [],
          lastStep: 4,
          lastTimeSec: 1_795_237_628.5,
          lastValue: Number.NaN,
          min: -2,
          max: 5,
          maxLength: 0,
          dropped: 0,
        },
      ]);
    });

    test("runs keep their times, not a number included, and are replaced whole", async () => {
      const run = runOf(1, "train", { startTimeSec: Number.NaN, lastTimeSec: null });
      await store.commit(commitOf({ runs: [run] }));
      expect(await store.runs()).toEqual([run]);
      const ended = { ...run, startTimeSec: 5, lastTimeSec: Number.NEGATIVE_INFINITY, ended: true };
      await store.commit(commitOf({ runs: [ended] }));
      expect(await store.runs()).toEqual([ended]);
    });

    test("points appended one by one and by thousands come back in arrival order", async () => {
      await addOneSeries();
      const all: number[] = [];
      for (const size of [1, 1, 254, 1, 5000, 3, 300, 4096, 1, 1, 2500, 200, 100, 5000]) {
        const values = Array.from({ length: size }, (_, i) => all.length + i + 0.1);
        await append(pointsOf(values, all.length));
        all.push(...values);
      }
      expect(await store.scalars(1)).toEqual(pointsOf(all));
      const from = await store.scalars(1, 5003);
      expect(from).toEqual(pointsOf(all.slice(5003), 5003));
      expect((await store.scalars(1, all.length)).values.length).toBe(0);
    });

    test("packed points unpack where they are wanted, steps beyond 2**53 rounded", async () => {
      await addOneSeries();
      await append(pointsOf(Array.from({ length: 5000 }, (_, i) => i / 3)));
      await append({ ...pointsOf([3, 4]), steps: BigInt64Array.of(2n ** 60n + 1n, 7n) });
      const packed = await store.packedScalars(1);
      expect(packed.count).toBe(5002);
      const column = () => new Float64Array(5002);
      const columns = { steps: column(), wallTimesSec: column(), values: column() };
      packed.unpackInto(columns);
      const { steps, ...rest } = await store.scalars(1);
      expect(columns).toEqual({ ...rest, steps: Float64Array.from(steps, Number) });
      expect((await store.packedScalars(99)).count).toBe(0);
    });

    test("steps beyond 2**53 are exact", async () => {
      await addOneSeries();
      await append(pointsOf([1, 2]));
      const wide = new BigInt64Array([2n ** 60n + 1n, -(2n ** 63n)]);
      await append({ ...pointsOf([3, 4]), steps: wide });
      expect((await store.scalars(1)).steps).toEqual(
        new BigInt64Array([0n, 1n, 2n ** 60n + 1n, -(2n ** 63n)]),
      );
      expect((await store.findSeries("train", "loss"))?.lastStep).toBe(-(2n ** 63n));
    });

    test("references come back, with the longest list in the summary", async () => {
      await store.commit(
        commitOf({
          runs: [runOf(1, "train")],
          series: [seriesOf(1, 1, "img", { plugin: "images", dataClass: "blob" })],
          references: [{ seriesId: 1, references: referencesOf(2) }],
        }),
      );
      const more = referencesOf(2000, 2);
      await store.commit(commitOf({ references: [{ seriesId: 1, references: more }] }));
      expect(await store.references(1)).toEqual(referencesOf(2002));
      expect(await store.references(1, 1500)).toEqual(referencesOf(502, 1500));
      expect(await store.findSeries("train", "img")).toMatchObject({ count: 2002, maxLength: 3 });
    });

    test("restarts and dropped values are counted on their series", async () => {
      await addOneSeries();
      const restarts = [
        { index: 3, step: 2, cause: "stepBack" },
        { index: 9, step: 2n ** 60n, cause: "sessionStart" },
      ] as const;
      for (const restart of restarts) {
        await store.commit(commitOf({ restarts: [{ seriesId: 1, restart }] }));
      }
      await store.commit(commitOf({ dropped: [{ seriesId: 1, count: 2 }] }));
      await store.commit(commitOf({ dropped: [{ seriesId: 1, count: 3 }] }));
      expect((await store.series())[0]).toMatchObject({ restarts, dropped: 5 });
    });

    test("files and losses are kept, healed losses go", async () => {
      const file = {
        id: 1,
        runId: 1,
        path: "train/events.out.tfevents.1",
        identity: "8:77:abc",
        size: 2 ** 40,
        offset: 2 ** 39,
        records: 12,
        state: "active",
        isVersion2: true,
      } as const;
      const losses = [
        { fileId: 1, byteOffset: 40, kind: "dataCrc", message: "checksum of a record" },
        { fileId: 1, byteOffset: 80, kind: "lengthCrc", message: "checksum of a length" },
      ] as const;
      await store.commit(commitOf({ runs: [runOf(1, "train")], files: [file], losses }));
      expect([await store.files(), await store.losses()]).toEqual([[file], losses]);
      await store.commit(
        commitOf({
          files: [{ ...file, state: "dead" }],
          healedLosses: [{ fileId: 1, byteOffset: 40 }],
        }),
      );
      expect((await store.files())[0]?.state).toBe("dead");
      expect(await store.losses()).toEqual([losses[1]]);
    });

    test("a removed run takes everything with it, and its ids are never given again", async () => {
      await addOneSeries();
      await append(pointsOf([1, 2, 3]));
      await store.commit(
        commitOf({
          runs: [runOf(2, "eval")],
          series: [seriesOf(2, 2, "loss")],
          removedRunIds: [1],
        }),
      );
      expect((await store.runs()).map((run) => run.name)).toEqual(["eval"]);
      expect((await store.series()).map((series) => series.id)).toEqual([2]);
      expect((await store.scalars(1)).values.length).toBe(0);
      expect(await store.findSeries("train", "loss")).toBeNull();
      await store.commit(commitOf({ removedRunIds: [2] }));
      expect(await store.lastIds()).toMatchObject({ run: 2, series: 2 });
    });

    test("the same commit can remove a run and add it anew", async () => {
      await addOneSeries();
      await append(pointsOf([1, 2, 3]));
      await store.commit(
        commitOf({
          removedRunIds: [1],
          runs: [runOf(2, "train")],
          series: [seriesOf(2, 2, "loss")],
          scalars: [{ seriesId: 2, points: pointsOf([9]) }],
        }),
      );
      expect(await store.findSeries("train", "loss")).toMatchObject({ id: 2, count: 1 });
    });

    test("changes tell what is new since a generation", async () => {
      await addOneSeries();
      const before = await store.generation();
      expect(await store.changes(0)).toMatchObject({ structure: true });
      expect(await store.changes(before)).toMatchObject({ structure: false, grown: [] });
      await append(pointsOf([1]));
      const grown = await store.changes(before);
      expect(grown).toMatchObject({ structure: false, losses: false });
      expect(grown.grown.map((series) => [series.id, series.count])).toEqual([[1, 1]]);
      await store.commit(commitOf({ runs: [runOf(1, "train", { lastTimeSec: 9 })] }));
      expect(await store.changes(before)).toMatchObject({ structure: false });
      await store.commit(commitOf({ runs: [runOf(1, "train", { lastTimeSec: 9, ended: true })] }));
      expect(await store.changes(before)).toMatchObject({ structure: true });
    });

    test("a commit that fails adds nothing", async () => {
      await addOneSeries();
      await append(pointsOf([1]));
      const scalars = [{ seriesId: 1, points: pointsOf([2], 1) }];
      const repeated = commitOf({ scalars, series: [seriesOf(1, 1, "loss")] });
      await expect(store.commit(repeated)).rejects.toThrow();
      const unknown = { seriesId: 7, points: pointsOf([2]) };
      await expect(store.commit(commitOf({ scalars: [...scalars, unknown] }))).rejects.toThrow(
        "no series 7",
      );
      expect(await store.scalars(1)).toEqual(pointsOf([1]));
      expect(await store.generation()).toBe(2);
    });

    test("a reduced line shows every point to within a pixel column", async () => {
      let seriesId = 0;
      await store.commit(commitOf({ runs: [runOf(1, "lines")] }));
      await fc.assert(
        fc.asyncProperty(anyLineRecipe, anyReduction, async (recipe, reduction) => {
          const { points, restarts } = drawLine(recipe);
          seriesId++;
          await store.commit(
            commitOf({
              series: [seriesOf(seriesId, 1, `line ${seriesId}`)],
              scalars: [{ seriesId, points }],
              restarts: restarts.map((index) => ({
                seriesId,
                restart: { index, step: 0, cause: "sessionStart" },
              })),
            }),
          );
          const reduced = await store.reducedScalars(seriesId, reduction);
          expect(explainMissing(points, restarts, reduction, reduced)).toBeNull();
        }),
        { numRuns: 60 },
      );
    });
  });
}
