// Writes what traced functions compute, as GraphDef and as values, for TensorFlow to compare: every op's sample and
// control flow.
// Usage: node write-graphs.mjs FOLDER
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cond, fn, GradientTape, less, scan, tensor, whileLoop } from "@tb-ts/engine";
import { encodeMessage } from "../../src/summary/wire/encode-message.ts";
import { graphFields } from "../../src/summary/wire/graph-messages.ts";
import { elementwise } from "../op-samples/elementwise.ts";
import { linearAlgebra } from "../op-samples/linear-algebra.ts";
import { networks } from "../op-samples/networks.ts";
import { structure } from "../op-samples/structure.ts";

const folder = process.argv[2];

const x = tensor([1, 2, 3]);
const k = tensor(2);
const chosen = (a) =>
  cond(
    a.sum().greater(0),
    () => a.mul(a).mul(2),
    () => a.sub(1),
  );
const doubled = (a, options) =>
  whileLoop(
    (v) => less(v.sum(), 100),
    (v) => [v.mul(2)],
    [a],
    options,
  )[0];
const slopeOf = (f) => (a) => {
  const tape = new GradientTape();
  tape.watch(a);
  const y = tape.record(() => f(a));
  return tape.gradient(y, a);
};
const control = [
  ["cond", chosen, [x]],
  ["cond, the other branch", chosen, [x.neg()]],
  [
    "cond with captures of both branches",
    (a, b) =>
      cond(
        b.greater(0),
        () => a.mul(b),
        () => a.sub(b),
      ),
    [x, k],
  ],
  ["while", doubled, [x]],
  [
    "while with captures",
    (a, b) =>
      whileLoop(
        (v) => less(v.sum(), b.mul(30)),
        (v) => [v.mul(b)],
        [a],
      )[0],
    [x, k],
  ],
  ["while of at most 2 runs", (a) => doubled(a, { maximumIterations: 2 }), [x]],
  [
    "a choice in a loop",
    (a) =>
      whileLoop(
        (v) => less(v.sum(), 50),
        (v) => [chosen(v)],
        [a],
      )[0],
    [x],
  ],
  ["scan", (a, b) => scan(([c], e) => [[c.add(e)], c.mul(e).add(b)], [0], a)[1], [x, k]],
  ["scan's carry", (a) => scan(([c], e) => [[c.mul(2).add(e)], c], [1], a)[0][0], [x]],
  ["comparisons", (a) => less(a, a.square()).cast("float32"), [x]],
  ["argmax", (a) => a.argmax().cast("float32"), [x]],
];
/** Their functions are built; how TensorFlow differentiates a choice is its own affair. */
const importedOnly = [["cond's gradient", slopeOf(chosen), [x]]];

const ops = [...elementwise, ...structure, ...linearAlgebra, ...networks];
/** In a function of the graph, where TensorFlow names what ops take by their outputs' names. */
const inside = ops.map(([name, f, inputs]) => {
  const both = (...args) =>
    cond(
      less(args[0].sum(), 1e9),
      () => f(...args),
      () => f(...args),
    );
  return [`${name} in a choice`, both, inputs];
});
const samples = [
  ...ops,
  ...inside.filter(([, , [first]]) => first.dtype !== "bool"),
  ...control,
  ...importedOnly,
];
const valuesOf = (one) => ({
  shape: one.shape,
  dtype: one.dtype,
  data: Array.from(one.data(), (value) => (Number.isFinite(value) ? value : String(value))),
});
const index = samples.map(([name, f, inputs], i) => {
  const traced = fn((...args) => f(...args));
  writeFileSync(join(folder, `${i}.pb`), encodeMessage(graphFields, traced.graphDef(...inputs)));
  const isImportedOnly = importedOnly.some(([other]) => other === name);
  return {
    name,
    inputs: inputs.map(valuesOf),
    y: isImportedOnly ? null : valuesOf(traced(...inputs)),
  };
});
writeFileSync(join(folder, "index.json"), JSON.stringify(index));
