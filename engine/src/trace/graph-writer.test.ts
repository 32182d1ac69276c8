// Graphs with functions in them, in the form that TensorFlow imports (test/peers/import_graphs.py does).
import { expect, test } from "vitest";
import { cond, fn, less, scan, type Tensor, tensor, whileLoop } from "../index.ts";
import type { FunctionDef, GraphDef } from "./graph-def.ts";

const x = tensor([1, 2, 3]);
const k = tensor(2);

const named = ({ library }: GraphDef, name: string): FunctionDef =>
  library!.function.find(({ signature }) => signature.name === name)!;
const nodeOf = ({ node }: GraphDef, op: string) => node.find((one) => one.op === op)!;
const namesOf = (args: readonly { name: string }[]) => args.map(({ name }) => name);

test("inside a function inputs name the outputs of nodes, arguments stand alone", () => {
  const def = fn((a: Tensor) =>
    cond(
      less(a.sum(), 9),
      () => a.mul(2).add(1).sum(),
      () => a.sum(),
    ),
  ).graphDef(x);
  const { nodeDef, ret } = named(def, nodeOf(def, "StatelessIf").attr.then_branch!.func!.name);
  const inputs = Object.fromEntries(nodeDef.map(({ name, input }) => [name, input]));
  expect(inputs.mul).toEqual(["capture_0", "mul/y:output:0"]);
  expect(inputs.add).toEqual(["mul:z:0", "add/y:output:0"]);
  expect(inputs.Sum).toEqual(["add:z:0", "Sum/reduction_indices:output:0"]);
  expect(ret).toEqual({ result_0: "Identity:output:0" });
});

test("both branches take what either needs", () => {
  const def = fn((a: Tensor, b: Tensor) =>
    cond(
      less(b, 3),
      () => a.mul(b),
      () => a.neg(),
    ),
  ).graphDef(x, k);
  const choice = nodeOf(def, "StatelessIf");
  expect(choice.attr.Tin!.list!.type).toHaveLength(choice.input.length - 1);
  const branches = [choice.attr.then_branch!, choice.attr.else_branch!].map(({ func }) =>
    namesOf(named(def, func!.name).signature.inputArg),
  );
  expect(branches).toEqual([
    ["capture_0", "capture_1", "unused_2"],
    ["unused_0", "unused_1", "capture_0"],
  ]);
});

test("a loop's body returns all that it is given, so that it can run again", () => {
  const def = fn((a: Tensor, b: Tensor) =>
    whileLoop(
      (v) => less(v!.sum(), 100),
      (v) => [v!.mul(b)],
      [a],
    ),
  ).graphDef(x, k);
  const loop = nodeOf(def, "StatelessWhile");
  const body = named(def, loop.attr.body!.func!.name);
  expect(namesOf(body.signature.inputArg)).toEqual(["arg_0", "capture_0"]);
  expect(body.ret).toEqual({ result_0: "Identity:output:0", result_1: "capture_0" });
  expect(loop.attr.T!.list!.type).toEqual([1, 1]);
  expect(loop.attr._output_shapes!.list!.shape).toHaveLength(2);
});

test("a limit of runs counts in the graph, and gives what it gives here", () => {
  const twice = (a: Tensor) =>
    whileLoop(
      (v) => less(v!.sum(), 100),
      (v) => [v!.mul(2)],
      [a],
      { maximumIterations: 2 },
    )[0]!;
  const traced = fn(twice);
  expect(traced(x).array()).toEqual(twice(x).array());
  const loop = nodeOf(traced.graphDef(x), "StatelessWhile");
  expect(loop.attr.T!.list!.type).toEqual([3, 1]);
});

test("a scan is shown as the loop that it is", () => {
  const def = fn((a: Tensor) => scan(([c], e) => [[c!.add(e)], c!], [0], a)[1]).graphDef(x);
  const whole = named(def, nodeOf(def, "PartitionedCall").attr.f!.func!.name);
  expect(whole.nodeDef.map(({ op }) => op)).toContain("StatelessWhile");
});
