// Traced functions compute what their formulas do, and export the graphs that TensorFlow would.
import { describe, expect, test } from "vitest";
import {
  customGradient,
  fn,
  GradientTape,
  matmul,
  nameScope,
  ones,
  relu,
  type Tensor,
  tensor,
  variable,
} from "../index.ts";
import type { GraphDef } from "./graph-def.ts";

const nodes = ({ node }: GraphDef) =>
  node.map(({ name, op, input }) => [name, op, ...input].join(" "));

test("the graph of the notebook's function has TensorFlow's nodes", () => {
  const f = fn((v: Tensor) => v.pow(2).add(v).sub(1));
  expect(nodes(f.graphDef(tensor(3)))).toEqual([
    "v Placeholder",
    "pow/y Const",
    "pow Pow v pow/y",
    "add AddV2 pow v",
    "sub/y Const",
    "sub Sub add sub/y",
    "Identity Identity sub",
  ]);
});

test("the graph of a training step has TensorFlow's nodes", () => {
  const x = variable(3);
  const step = fn(() => {
    const tape = new GradientTape();
    const y = tape.record(() => x.pow(2).add(x).sub(1));
    x.assignSub(tensor(0.1).mul(tape.gradient(y, x)!));
    return y;
  });
  expect(nodes(step.graphDef())).toEqual([
    "ReadVariableOp/resource Placeholder",
    "ReadVariableOp ReadVariableOp ReadVariableOp/resource",
    "pow/y Const",
    "pow Pow ReadVariableOp pow/y",
    "add/ReadVariableOp ReadVariableOp ReadVariableOp/resource",
    "add AddV2 pow add/ReadVariableOp",
    "sub/y Const",
    "sub Sub add sub/y",
    "ones Const",
    "gradient_tape/pow/mul Mul ones pow/y",
    "gradient_tape/pow/sub/y Const",
    "gradient_tape/pow/sub Sub pow/y gradient_tape/pow/sub/y",
    "gradient_tape/pow/pow Pow ReadVariableOp gradient_tape/pow/sub",
    "gradient_tape/pow/mul_1 Mul gradient_tape/pow/mul gradient_tape/pow/pow",
    "AddN AddN ones gradient_tape/pow/mul_1",
    "mul/x Const",
    "mul Mul mul/x AddN",
    "AssignSubVariableOp AssignSubVariableOp ReadVariableOp/resource mul ^ReadVariableOp ^add/ReadVariableOp",
    "Identity Identity sub ^NoOp",
    "NoOp NoOp ^ReadVariableOp ^add/ReadVariableOp ^AssignSubVariableOp",
  ]);
});

test("nodes carry types, shapes, values, attributes and scopes", () => {
  const w = variable([[1], [2], [3]], { name: "dense/kernel" });
  const f = fn((v: Tensor) => nameScope("dense", () => relu(matmul(v, w)).add(1)));
  const { node, versions } = f.graphDef(ones([2, 3]));
  const named = Object.fromEntries(node.map((one) => [one.name, one]));
  expect(versions.producer).toBe(2474);
  expect(named["dense/MatMul"]!.attr).toEqual({
    T: { type: 1 },
    transpose_a: { b: false },
    transpose_b: { b: false },
    _output_shapes: { list: { shape: [{ dim: [{ size: 2 }, { size: 1 }] }] } },
  });
  expect(named["dense/MatMul"]!.input).toEqual(["v", "dense/MatMul/ReadVariableOp"]);
  expect(named["dense/add/y"]!.attr.value).toEqual({
    tensor: { dtype: 1, tensorShape: { dim: [] }, floatVal: [1] },
  });
  expect(named["dense/kernel"]!.op).toBe("Placeholder");
});

describe("what a call does", () => {
  test("the function runs once per signature, the graph each time", () => {
    let runs = 0;
    const f = fn((v: Tensor) => {
      runs++;
      return v.mul(2);
    });
    expect([f(tensor(1)).item(), f(tensor(5)).item(), f(tensor([1, 2])).array()]).toEqual([
      2,
      10,
      [2, 4],
    ]);
    expect([runs, f.traceCount]).toEqual([2, 2]);
  });

  test("results keep their structure", () => {
    const f = fn((v: Tensor) => ({ twice: v.mul(2), both: [v, v.neg()], none: null }));
    const { twice, both, none } = f(tensor([1, 2]));
    expect([twice.array(), both[0]!.array(), both[1]!.array(), none]).toEqual([
      [2, 4],
      [1, 2],
      [-1, -2],
      null,
    ]);
  });

  test("variables are read and assigned when the graph runs", () => {
    const total = variable([0, 0]);
    const add = fn((v: Tensor) => {
      total.assignAdd(v);
      return total.read();
    });
    add(tensor([1, 2]));
    total.assign([10, 10]);
    expect(add(tensor([1, 2])).array()).toEqual([11, 12]);
  });

  test("a compiled graph of scalars gives what its nodes one by one give", () => {
    const step = (x: ReturnType<typeof variable>) => () => {
      const tape = new GradientTape();
      const y = tape.record(() =>
        x.tanh().mul(x.sin()).add(x.exp().div(7)).sub(x.square().add(1).log()),
      );
      x.assignSub(tape.gradient(y, x)!.mul(0.1));
      return y;
    };
    const [a, b] = [variable(0.7), variable(0.7)];
    const [eager, traced] = [step(a), fn(step(b))];
    for (let i = 0; i < 50; i++) expect(traced().item()).toBe(eager().item());
    expect(traced.concrete().compiled).not.toBeNull();
    expect(b.item()).toBe(a.item());
  });

  test("a custom gradient inside is used when a tape differentiates the call", () => {
    const x = variable(3);
    const odd = customGradient((v) => ({ value: v.mul(v), gradient: (dy) => dy.mul(100) }));
    const f = fn(() => odd(x).add(1));
    expect(f().item()).toBe(10);
    const tape = new GradientTape();
    expect(tape.gradient(tape.record(f), x)!.item()).toBe(100);
  });

  test("a tensor of the trace that got out is an error when it is read", () => {
    let leaked: Tensor = tensor(0);
    fn((v: Tensor) => {
      leaked = v.mul(2);
      return leaked;
    })(tensor(1));
    expect(() => leaked.item()).toThrow("has no value while tracing");
    expect(() => fn(() => leaked.mul(3))()).toThrow("a tensor of another traced function was used");
  });
});

test("run metadata names the graph's nodes, with time and memory", () => {
  const f = fn((v: Tensor) => matmul(v, v).add(1));
  const [device] = f.runMetadata(ones([4, 4])).stepStats.devStats;
  const product = device!.nodeStats.find(({ nodeName }) => nodeName === "MatMul")!;
  expect(device!.device).toBe("/job:localhost/replica:0/task:0/device:CPU:0");
  expect(product.allEndRelMicros).toBeGreaterThanOrEqual(1);
  expect(product.memory[0]!.totalBytes).toBe(64);
  expect(product.output[0]!.tensorDescription.shape.dim).toEqual([{ size: 4 }, { size: 4 }]);
  const names = new Set(f.graphDef(ones([4, 4])).node.map(({ name }) => name));
  expect(device!.nodeStats.every(({ nodeName }) => names.has(nodeName))).toBe(true);
});
