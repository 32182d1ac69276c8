// How many points TensorBoard's routes answer, and that ours answer all.
import { expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";

const store = new MemoryStore();
await store.commit(
  commitOf({
    runs: [runOf(1, "train")],
    series: [seriesOf(1, 1, "loss")],
    scalars: [{ seriesId: 1, points: pointsOf(Array.from({ length: 1500 }, (_, step) => step)) }],
  }),
);

async function countPoints(path: string, samplesPerPlugin = {}): Promise<number> {
  const limits = new Map<string, number>(Object.entries(samplesPerPlugin));
  const app = createApp({ reader: store, logdir: "/logs", samplesPerPlugin: limits });
  const answer = await app.inject(`${path}/scalars/scalars?run=train&tag=loss`);
  await app.close();
  return answer.json().length;
}

test("TensorBoard's routes answer as many points as TensorBoard, or as the flag says; 0 lifts the limit", async () => {
  expect(await countPoints("/data/plugin")).toBe(1000);
  expect(await countPoints("/data/plugin", { images: 3 })).toBe(1000);
  expect(await countPoints("/data/plugin", { scalars: 1200 })).toBe(1200);
  expect(await countPoints("/data/plugin", { scalars: 0 })).toBe(1500);
});

test("the routes below /api/v1/data answer every point, whatever the flag says", async () => {
  expect(await countPoints("/api/v1/data", { scalars: 10 })).toBe(1500);
});
