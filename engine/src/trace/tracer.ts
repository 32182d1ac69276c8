// The trace: takes ops as graph nodes while fn runs the user's function once.
import type { AssignKind, TraceListener } from "../core/apply.ts";
import type { Op } from "../core/op.ts";
import { isSymbolic, symbolicTensor, type Tensor, type TensorSpec } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { ConstNode, Graph, GraphNode, ReadNode, ResourceNode, SlotOrigin } from "./graph.ts";
import { Names } from "./names.ts";

/** A read that has no node until an op uses it, so that the node can be named after the op. */
interface PendingRead {
  readonly variable: Variable;
}

const assignTypes: Record<AssignKind, string> = {
  assign: "AssignVariableOp",
  assignAdd: "AssignAddVariableOp",
  assignSub: "AssignSubVariableOp",
};

export class Tracer implements TraceListener {
  readonly #names = new Names();
  readonly #nodes: GraphNode[] = [];
  readonly #slots: TensorSpec[] = [];
  readonly #origins: SlotOrigin[] = [];
  readonly #slotOf = new Map<number, number>();
  readonly #pending = new Map<number, PendingRead>();
  readonly #resources = new Map<Variable, ResourceNode>();
  readonly #uses = new Map<Variable, string[]>();
  readonly #inputs: number[] = [];
  hasCustomGradient = false;

  /** A new argument of the function. */
  placeholder(spec: TensorSpec, userName: string): Tensor {
    const out = this.#slots.length;
    const name = this.#names.unique(userName);
    const value = this.#place({ kind: "placeholder", name, userName, out }, [spec])[0]!;
    this.#inputs.push(out);
    return value;
  }

  emit(op: Op, inputs: readonly Tensor[], attrs: unknown): readonly Tensor[] {
    const specs = op.infer(inputs, attrs);
    const name = this.#names.unique(op.label);
    const slots = inputs.map((input, i) => this.#inputSlot(input, name, op.args, i));
    const first = this.#slots.length;
    const outs = specs.map((_, i) => first + i);
    return this.#place({ kind: "op", name, op, attrs, inputs: slots, outs }, specs);
  }

  read(variable: Variable, placed: boolean): Tensor {
    if (placed) {
      return this.#place(this.#readNode(variable, this.#names.unique("ReadVariableOp")), [
        variable,
      ])[0]!;
    }
    const value = symbolicTensor(variable);
    this.#pending.set(value.id, { variable });
    return value;
  }

  assign(variable: Variable, how: AssignKind, value: Tensor): void {
    const name = this.#names.unique(assignTypes[how]);
    const slot = this.#inputSlot(value, name, ["value"], 0);
    const resource = this.#resource(variable, name);
    const after = [...(this.#uses.get(variable) ?? [])];
    this.#nodes.push({ kind: "assign", name, how, resource, value: slot, after });
    this.#use(variable, name);
  }

  noteCustomGradient(): void {
    this.hasCustomGradient = true;
  }

  constant(value: Tensor, name: string): Tensor {
    const node: ConstNode = {
      kind: "const",
      name: this.#names.unique(name),
      value,
      out: this.#slots.length,
    };
    return this.#place(node, [value])[0]!;
  }

  scoped<R>(name: string, absolute: boolean, body: () => R): R {
    return this.#names.scoped(name, absolute, body);
  }

  nodeNameOf(tensor: Tensor): string {
    const slot = this.#slotOf.get(tensor.id);
    return slot === undefined ? "eager" : this.#origins[slot]!.node.name;
  }

  /** The slot of a value that the function returns. */
  slotOf(tensor: Tensor): number {
    return this.#inputSlot(tensor, "Identity", ["input"], 0);
  }

  /** The graph of everything traced so far. */
  graph(outputs: readonly number[]): Graph {
    return {
      nodes: this.#nodes,
      slots: this.#slots,
      origins: this.#origins,
      inputs: this.#inputs,
      outputs,
    };
  }

  /** A tensor of this trace for one from outside; null for a constant. Other traces' values are out of reach here. */
  protected foreign(input: Tensor): Tensor | null {
    if (!isSymbolic(input)) return null;
    throw new TypeError("a tensor of another traced function was used: pass it as an argument");
  }

  #place(node: GraphNode, specs: readonly TensorSpec[]): readonly Tensor[] {
    this.#nodes.push(node);
    return specs.map((spec, index) => {
      const tensor = symbolicTensor(spec);
      this.#fill(tensor, node, index);
      return tensor;
    });
  }

  #fill(tensor: Tensor, node: GraphNode, index: number): void {
    this.#slotOf.set(tensor.id, this.#slots.length);
    this.#slots.push({ shape: tensor.shape, dtype: tensor.dtype });
    this.#origins.push({ node, index });
  }

  #inputSlot(input: Tensor, user: string, args: readonly string[], index: number): number {
    const known = this.#slotOf.get(input.id);
    if (known !== undefined) return known;
    const pending = this.#pending.get(input.id);
    if (pending !== undefined) return this.#placePending(input, pending, user);
    const own = this.foreign(input);
    if (own !== null) return this.#slotOf.get(own.id)!; // foreign has placed it
    return this.#constInput(
      input,
      `${user}/${args[index] ?? `${args.at(-1) ?? "input"}_${index}`}`,
    );
  }

  #placePending(input: Tensor, { variable }: PendingRead, user: string): number {
    this.#pending.delete(input.id);
    const node = this.#readNode(variable, this.#names.claim(`${user}/ReadVariableOp`));
    this.#nodes.push(node);
    this.#fill(input, node, 0);
    return node.out;
  }

  #constInput(value: Tensor, wanted: string): number {
    const out = this.#slots.length;
    const node: ConstNode = { kind: "const", name: this.#names.claim(wanted), value, out };
    this.#nodes.push(node);
    this.#fill(value, node, 0);
    return out;
  }

  #readNode(variable: Variable, name: string): ReadNode {
    const resource = this.#resource(variable, name);
    this.#use(variable, name);
    return { kind: "read", name, resource, out: this.#slots.length };
  }

  #resource(variable: Variable, user: string): ResourceNode {
    const known = this.#resources.get(variable);
    if (known !== undefined) return known;
    const name = this.#names.claim(
      variable.name === "Variable" ? `${user}/resource` : variable.name,
    );
    const node: ResourceNode = { kind: "resource", name, variable };
    this.#nodes.push(node);
    this.#resources.set(variable, node);
    return node;
  }

  #use(variable: Variable, name: string): void {
    const uses = this.#uses.get(variable);
    if (uses === undefined) this.#uses.set(variable, [name]);
    else uses.push(name);
  }
}
