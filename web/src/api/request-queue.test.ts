import { expect, test } from "vitest";
import { RequestQueue } from "./request-queue.ts";

test("no more than the limit run at once, in the order they came", async () => {
  const queue = new RequestQueue(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3].map((at) =>
    queue.run(async () => {
      started.push(at);
      await new Promise<void>((end) => ends.push(end));
      return at;
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  ends[1]?.();
  expect(await all[1]).toBe(1);
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await Promise.all([all[0], all[2]]);
  ends[3]?.();
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
});

test("a task that fails makes room for the next", async () => {
  const queue = new RequestQueue(1);
  const failing = queue.run(() => Promise.reject(new Error("no")));
  const next = queue.run(async () => "yes");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
