// Our answers against those of the real TensorBoard 2.21, recorded in ../shared/fixtures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCases, fixtures, hasPython } from "./fixture-cases.ts";
import { replay } from "./replay.ts";

/** Requests that we answer otherwise on purpose, by reason. */
interface Deviations {
  readonly deviations: readonly {
    readonly reason: string;
    readonly requests: readonly {
      readonly case: string;
      readonly id: string;
      readonly request: string;
    }[];
  }[];
}

const path = join(import.meta.dirname, "..", "..", "..", "docs", "compat-deviations.json");
const { deviations }: Deviations = JSON.parse(readFileSync(path, "utf8"));
const allowed = deviations.flatMap(({ requests }) => requests);

function byId<T extends { readonly id: string }>(requests: readonly T[]): T[] {
  return [...requests].sort((a, b) => (a.id < b.id ? -1 : 1));
}

if (fixtures && hasPython) {
  describe("answers as the real TensorBoard's, but for the listed deviations", () => {
    const root = fixtures;
    test.each(findCases(root).map((one) => [one.name, one] as const))("%s", async (name, one) => {
      const differing = (await replay(root, one))
        .filter(({ diffs }) => diffs.length > 0)
        .map(({ id, request }) => ({ case: name, id, request }));
      expect(byId(differing)).toEqual(byId(allowed.filter((request) => request.case === name)));
    });
  });
} else {
  const missing = fixtures ? "python3" : "../shared/fixtures";
  console.warn(
    `Not compared with the real TensorBoard's recorded answers: there is no ${missing}.`,
  );
}

test("every deviation has a reason and is listed once", () => {
  expect(deviations.every(({ reason }) => reason.length > 20)).toBe(true);
  const keys = allowed.map((one) => `${one.case} ${one.id}`);
  expect(new Set(keys).size).toBe(keys.length);
});
