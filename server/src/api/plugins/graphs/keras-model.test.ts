import { describe, expect, test } from "vitest";
import { kerasModelToGraph } from "./keras-model.ts";

const layer = (name: string, inputs: string[] | null = null, dtype: unknown = "float32") => ({
  class_name: "Dense",
  config: { name, dtype },
  ...(inputs && { inbound_nodes: [{ args: inputs.map(tensor) }] }),
});
const tensor = (name: string) => ({ config: { keras_history: [name, 0, 0] } });
const model = (name: string, layers: unknown[], more: object = {}) => ({
  class_name: "Functional",
  config: { name, layers, ...more },
});
const edges = (config: unknown) =>
  (kerasModelToGraph(config).node ?? []).map((node) => [node.name, node.input]);

describe("a Keras model as a graph", () => {
  test("layers of a Sequential model follow one another", () => {
    expect(edges(model("m", [layer("a"), layer("b")]))).toEqual([
      ["m/a", []],
      ["m/b", ["m/a"]],
    ]);
  });

  test("layers of a functional model have the inputs that they are called with", () => {
    expect(edges(model("m", [layer("a", []), layer("b", []), layer("c", ["a", "b"])]))).toEqual([
      ["m/a", []],
      ["m/b", []],
      ["m/c", ["m/a", "m/b"]],
    ]);
  });

  test("a model in a model is fed at its input layer and read at its output layer", () => {
    const ends = { input_layers: ["in"], output_layers: [["out", 0, 0]] };
    const inner = {
      ...model("inner", [layer("in", []), layer("out", ["in"])], ends),
      inbound_nodes: [{ args: [tensor("a")] }],
    };
    expect(edges(model("m", [layer("a", []), inner, layer("b", ["inner"])]))).toEqual([
      ["m/a", []],
      ["m/inner/in", ["m/a"]],
      ["m/inner/out", ["m/inner/in"]],
      ["m/b", ["m/inner/out"]],
    ]);
  });

  test("class and element type are attributes; a mixed-precision policy is no type", () => {
    const policy = { config: { name: "mixed_float16" } };
    const nodes = kerasModelToGraph(model("m", [layer("a"), layer("b", null, policy)])).node ?? [];
    expect(nodes[0]?.attr?.dtype?.type).toBe(1);
    expect(Buffer.from(nodes[0]?.attr?.keras_class?.s ?? []).toString()).toBe("Dense");
    expect(nodes[1]?.attr?.dtype).toBeUndefined();
  });

  test.each([[null], [[]], [{}], [{ config: 3 }], [model("m", [null])]])(
    "%j is refused",
    (config) => {
      expect(() => kerasModelToGraph(config)).toThrow("Keras model");
    },
  );

  test("a model nested thousands of times is refused", () => {
    let nested: unknown = layer("x");
    for (let depth = 0; depth < 5000; depth++) nested = model("m", [nested]);
    expect(() => kerasModelToGraph(nested)).toThrow("nested too deeply");
  });
});
