import { tensorflow } from "@tb-ts/proto";
import { expect, test } from "vitest";
import { limitAttributes } from "./limit-attributes.ts";

const encode = (graph: tensorflow.GraphDef.$Properties) =>
  tensorflow.GraphDef.encode(graph).finish();
const small = { name: "small", op: "Add", attr: { i: { i: 1 } } };
const large = {
  name: "large",
  op: "Const",
  attr: { big: { s: new Uint8Array(100) }, i: { i: 1 } },
};

test("attributes above the limit leave their names; other nodes and fields stay", () => {
  const graph = encode({ node: [small, large, small], versions: { producer: 7 } });
  const limited = tensorflow.GraphDef.decode(limitAttributes(graph, 50, "left out"));
  expect(limited.node?.map(({ name }) => name)).toEqual(["small", "large", "small"]);
  expect(limited.versions?.producer).toBe(7);
  const attr = limited.node?.[1]?.attr ?? {};
  expect(Object.keys(attr).sort()).toEqual(["i", "left out"]);
  const names = attr["left out"]?.list?.s?.map((name) => Buffer.from(name).toString());
  expect(names).toEqual(["big"]);
});

test("a graph without large attributes is the same bytes", () => {
  const graph = encode({ node: [small, large] });
  expect(limitAttributes(graph, 200, "left out")).toBe(graph);
});
