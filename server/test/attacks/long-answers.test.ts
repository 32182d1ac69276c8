// Requests for more points than the memory holds, however they ask.
import { expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { Series } from "../../src/store/store.ts";
import { commitOf, pointsOf, runOf, seriesOf } from "../example-commits.ts";

/** A store that claims so many points of its only series; reading them is the fault. */
class ClaimingStore extends MemoryStore {
  readonly #points: number;

  constructor(points: number) {
    super();
    this.#points = points;
  }

  override async series(): Promise<Series[]> {
    return (await super.series()).map((series) => ({ ...series, count: this.#points }));
  }
}

async function ask(points: number, body: object, accept = "application/octet-stream") {
  const reader = new ClaimingStore(points);
  const series = [seriesOf(1, 1, "loss")];
  const scalars = [{ seriesId: 1, points: pointsOf([1, 2]) }];
  await reader.commit(commitOf({ runs: [runOf(1, "run")], series, scalars }));
  const app = createApp({ reader, logdir: "/logs" });
  const payload = { series: [1], ...body };
  const headers = { accept };
  const { statusCode } = await app.inject({
    ...{ method: "POST", url: "/api/v1/scalars", headers, payload },
  });
  await app.close();
  return statusCode;
}

test.each([
  ["all of one", {}],
  ["one many times", { series: Array.from({ length: 20 }, () => 1) }],
  ["those after none", { after: [0] }],
  ["those after none, with a width", { after: [0], width: 100 }],
])("%s: 21 million points are refused", async (_name, body) => {
  expect(await ask(21_000_000, body)).toBe(400);
});

test("as JSON, three million points are refused; as bytes they are answered", async () => {
  expect(await ask(3_000_000, {}, "application/json")).toBe(400);
  expect(await ask(3_000_000, {})).toBe(200);
});

test("a width, or having most of them, makes any number answerable", async () => {
  expect(await ask(21_000_000, { width: 100 })).toBe(200);
  expect(await ask(21_000_000, { after: [20_999_998] })).toBe(200);
});
