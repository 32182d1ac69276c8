import { expect, test } from "vitest";
import { tracedGraph, traceOf } from "../../../test/traces/read-trace.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { readProfile } from "../source/profile-source.ts";
import { linkExecutions } from "./link-executions.ts";
import { buildOpGraph } from "./op-graph.ts";

const graph = buildOpGraph(readGraphDef(tracedGraph()));
const linked = linkExecutions(readProfile(traceOf("tensorflow.xplane.pb")), graph);
const graphNameOf = (name: string) => linked.nodeNames[linked.ranAs.indexOf(name)];

test("an operation that ran inside calls of functions is found in those functions", () => {
  expect(graphNameOf("sparse_categorical_crossentropy/Sum")).toBe(
    "sparse_categorical_crossentropy/Sum",
  );
  expect(graphNameOf("StatefulPartitionedCall/sequential_1/dense_1/Relu")).toMatch(
    /^__function_library__\w+\/sequential_1\/dense_1\/Relu$/,
  );
});

test("every execution of a traced step is tied to its graph", () => {
  const names = new Set(graph.rawNames);
  const strangers = linked.nodeNames.filter((name) => !names.has(name));
  expect(strangers).toEqual([]);
});

test("what the graph does not have keeps its name", () => {
  const stats = { ...linked, ranAs: ["no/such/op", "StatefulPartitionedCall/nothing"] };
  expect(linkExecutions(stats, graph).nodeNames).toEqual(stats.ranAs);
});

test("the scopes of merged graphs are passed over", () => {
  const merged = buildOpGraph(readGraphDef('node { name: "graph_2/a/b" op: "Add" }'));
  const stats = { ...linked, ranAs: ["a/b"] };
  expect(linkExecutions(stats, merged).nodeNames).toEqual(["graph_2/a/b"]);
});
