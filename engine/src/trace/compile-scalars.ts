// Graphs of scalars compiled to one JavaScript function: the notebook's kind of formula, at the speed of numbers.
// The plain form is `replay`; this one runs a gradient step some fifty times as fast (bench/engine.mjs), and a test
// compares the two.
import type { DType } from "../core/dtype.ts";
import { scalarOf, scalarTensor, type Tensor } from "../core/tensor.ts";
import { heldBy, hold, type Variable } from "../core/variable.ts";
import type { Graph, GraphNode, OpNode } from "./graph.ts";

export type CompiledGraph = (args: readonly Tensor[]) => Tensor[];

// The ops whose function is written out; the others are called.
const formulas: Record<string, (x: string, y: string) => string> = {
  AddV2: (x, y) => `${x} + ${y}`,
  Sub: (x, y) => `${x} - ${y}`,
  Mul: (x, y) => `${x} * ${y}`,
  RealDiv: (x, y) => `${x} / ${y}`,
  Pow: (x, y) => `${x} ** ${y}`,
  Neg: (x) => `-${x}`,
  Square: (x) => `${x} * ${x}`,
  Sqrt: (x) => `Math.sqrt(${x})`,
  Exp: (x) => `Math.exp(${x})`,
  Log: (x) => `Math.log(${x})`,
  Sin: (x) => `Math.sin(${x})`,
  Cos: (x) => `Math.cos(${x})`,
  Tanh: (x) => `Math.tanh(${x})`,
  Abs: (x) => `Math.abs(${x})`,
  Identity: (x) => x,
  StopGradient: (x) => x,
};

/** The function of a graph whose every value is a scalar; null for other graphs, and where code may not be made. */
export function compileScalars(graph: Graph): CompiledGraph | null {
  if (!graph.nodes.every((node) => isScalar(graph, node))) return null;
  const writer = new Writer(graph);
  for (const node of graph.nodes) writer.write(node);
  return writer.compile();
}

function isScalar({ slots }: Graph, node: GraphNode): boolean {
  if (node.kind === "resource") return node.variable.shape.length === 0;
  if (node.kind === "assign") return true;
  if (node.kind !== "op") return slots[node.out]!.shape.length === 0;
  const floating = node.outs.every((slot) => isFloatScalar(slots[slot]!));
  const fits = node.inputs.length === 1 || node.inputs.length === 2 || node.op.type === "AddN";
  return floating && fits && node.op.scalar !== null && node.outs.length === 1;
}

function isFloatScalar({ shape, dtype }: { shape: readonly number[]; dtype: DType }): boolean {
  return shape.length === 0 && (dtype === "float32" || dtype === "float64");
}

function rounded(value: string, dtype: DType): string {
  if (dtype === "float32") return `Math.fround(${value})`;
  return dtype === "float64" ? value : `(${value}) | 0`;
}

const signs = { assignAdd: "+", assignSub: "-" } as const;

class Writer {
  readonly #graph: Graph;
  readonly #variables: Variable[] = [];
  readonly #assigned = new Set<number>();
  readonly #functions: ((x: number, y: number) => number)[] = [];
  readonly #lines: string[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    graph.inputs.forEach((slot, i) => {
      this.#lines.push(`const s${slot} = scalarOf(args[${i}]);`);
    });
  }

  write(node: GraphNode): void {
    if (node.kind === "const") this.#let(node.out, literal(scalarOf(node.value)));
    else if (node.kind === "resource") this.#open(node.variable);
    else if (node.kind === "read") this.#let(node.out, `v${this.#indexOf(node.resource.variable)}`);
    else if (node.kind === "op") this.#let(node.outs[0]!, this.#formula(node));
    else if (node.kind === "assign") {
      const { variable } = node.resource;
      const index = this.#indexOf(variable);
      this.#assigned.add(index);
      const value = `s${node.value}`;
      const next = node.how === "assign" ? value : `v${index} ${signs[node.how]} ${value}`;
      this.#lines.push(`v${index} = ${rounded(next, variable.dtype)};`);
    }
  }

  #open(variable: Variable): void {
    this.#lines.push(
      `let v${this.#variables.length} = scalarOf(heldBy(variables[${this.#variables.length}]));`,
    );
    this.#variables.push(variable);
  }

  #indexOf(variable: Variable): number {
    return this.#variables.indexOf(variable);
  }

  #let(slot: number, value: string): void {
    this.#lines.push(`const s${slot} = ${value};`);
  }

  #formula({ op, inputs, outs }: OpNode): string {
    const [x, y] = [`s${inputs[0]}`, `s${inputs[1] ?? inputs[0]}`];
    const { dtype } = this.#graph.slots[outs[0]!]!;
    if (op.type === "AddN") return rounded(inputs.map((slot) => `s${slot}`).join(" + "), dtype);
    const written = formulas[op.type];
    if (written !== undefined) return rounded(written(x, y), dtype);
    this.#functions.push(op.scalar!); // isScalar has looked
    return rounded(`functions[${this.#functions.length - 1}](${x}, ${y})`, dtype);
  }

  compile(): CompiledGraph | null {
    const stores = [...this.#assigned].map((i) => {
      const { dtype } = this.#variables[i]!;
      return `hold(variables[${i}], scalarTensor(v${i}, ${JSON.stringify(dtype)}));`;
    });
    const results = this.#graph.outputs.map((slot) => {
      const { dtype } = this.#graph.slots[slot]!;
      return `scalarTensor(s${slot}, ${JSON.stringify(dtype)})`;
    });
    const body = [...this.#lines, ...stores, `return [${results.join(", ")}];`].join("\n");
    const names = ["variables", "functions", "scalarOf", "scalarTensor", "heldBy", "hold"];
    try {
      // The text is made of slot numbers, dtypes, number literals and the formulas above: nothing that a user wrote.
      const make = new Function(...names, `return (args) => {\n${body}\n};`);
      return make(this.#variables, this.#functions, scalarOf, scalarTensor, heldBy, hold);
    } catch (error) {
      // A page whose content policy forbids code from strings runs the graph node by node.
      if (error instanceof EvalError) return null;
      throw error;
    }
  }
}

function literal(value: number): string {
  if (Object.is(value, -0)) return "-0";
  return Number.isNaN(value) ? "NaN" : String(value);
}
