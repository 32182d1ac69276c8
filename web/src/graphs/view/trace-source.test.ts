import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readProfile } from "../source/profile-source.ts";
import type { GraphChoice } from "./graph-source.ts";
import { isTrace, traceChoices, traceTitle, unpackTrace } from "./trace-source.ts";

const packed = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "test", "traces", "jax.trace.json.gz"),
);
const graph = (run: string, type: GraphChoice["type"] = "op"): GraphChoice => ({
  ...{ run, tag: null, type, hasOwnGraph: true },
});

test("a trace is shown on the op graphs of its own run and of the runs right below it", () => {
  const [conceptual, op] = [graph("fit/train", "conceptual"), graph("fit/train")];
  const graphs = [conceptual, op, graph("fit/a/b"), graph("other")];
  const choices = traceChoices({ fit: ["s/host.xplane.pb"] }, graphs);
  expect(choices).toHaveLength(1);
  expect(choices[0]).toMatchObject({ run: "fit/train", tag: "s/host", trace: { graph: op } });
});

test("a trace that no graph belongs to is shown on none", () => {
  const [choice] = traceChoices({ ".": ["s/host.trace.json.gz"] }, [graph("a/b")]);
  expect(choice).toMatchObject({
    run: ".",
    tag: "s/host",
    type: "profile",
    trace: { graph: null },
  });
});

test.each([
  ["host.xplane.pb", true],
  ["host.17.pt.trace.json.gz", true],
  ["trace.json", true],
  ["graph.pb", false],
  ["graph.pbtxt", false],
])("%s is taken for a trace: %s", (name, is) => expect(isTrace(name)).toBe(is));

test("a trace is called by its session and host, or by PyTorch's host and time", () => {
  expect(traceTitle("2026_01_02/vm.trace.json.gz")).toBe("2026_01_02/vm");
  expect(traceTitle("vm_1.17.pt.trace.json")).toBe("vm_1.17");
});

test("a packed trace is unpacked, a damaged one refused", async () => {
  const name = "host.trace.json.gz";
  expect(readProfile(await unpackTrace(name, new Blob([packed]))).count).toBe(6);
  for (const damaged of [packed.subarray(0, 700), Buffer.from("no gzip file")])
    await expect(unpackTrace(name, new Blob([damaged]))).rejects.toThrow("not a whole gzip file");
});
