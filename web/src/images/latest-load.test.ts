import { expect, test } from "vitest";
import { LatestLoad } from "./latest-load.ts";

/** Loads that end when the test says so. */
function scripted() {
  const asked: string[] = [];
  const settled: (readonly [string, string | null])[] = [];
  const ends: ((failure?: Error) => void)[] = [];
  const loads = new LatestLoad<string>(
    (key) => {
      asked.push(key);
      return new Promise((resolve, reject) =>
        ends.push((failure) => (failure ? reject(failure) : resolve(key.toUpperCase()))),
      );
    },
    (key, value) => settled.push([key, value]),
  );
  const end = async (failure?: Error) => {
    ends.shift()?.(failure);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { loads, asked, settled, end };
}

test("what was wanted in between is left out, the newest comes last", async () => {
  const { loads, asked, settled, end } = scripted();
  for (const key of ["a", "b", "c", "d"]) loads.want(key);
  expect(asked).toEqual(["a"]);
  await end();
  expect(asked).toEqual(["a", "d"]);
  await end();
  expect(settled).toEqual([
    ["a", "A"],
    ["d", "D"],
  ]);
});

test("a load that fails is told as such and does not stop the next", async () => {
  const { loads, settled, end } = scripted();
  loads.want("a");
  loads.want("b");
  await end(new Error("broken"));
  await end();
  expect(settled).toEqual([
    ["a", null],
    ["b", "B"],
  ]);
});
