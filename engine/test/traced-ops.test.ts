// Every op gives traced what it gives eagerly, and its graph can be written down.
import { expect, test } from "vitest";
import { fn, type Tensor } from "../src/index.ts";
import { elementwise } from "./op-samples/elementwise.ts";
import { linearAlgebra } from "./op-samples/linear-algebra.ts";
import { networks } from "./op-samples/networks.ts";
import { structure } from "./op-samples/structure.ts";

const samples = [...elementwise, ...structure, ...linearAlgebra, ...networks];

test.each(samples)("%s", (_, f, inputs) => {
  const traced = fn((...args: Tensor[]) => f(...args));
  const eager = f(...inputs);
  const replayed = traced(...inputs);
  expect(replayed.shape).toEqual(eager.shape);
  expect(replayed.data()).toEqual(eager.data());
  const names = traced.graphDef(...inputs).node.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9.][A-Za-z0-9_./>-]*$/);
});
