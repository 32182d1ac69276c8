// What an operation does, in a word, from its type: the default colouring of the graph.
import { findAttr, readAttr } from "../source/attr-value.ts";
import type { OpGraph } from "./op-graph.ts";

export const OP_KINDS = [
  "layers",
  "activation",
  "arithmetic",
  "variables",
  "arrays",
  "reduction",
  "input and output",
  "control",
  "gradient",
  "other",
] as const;

export type OpKind = (typeof OP_KINDS)[number];

/** First match wins; types of TensorFlow, Keras layers and PyTorch, lower case. */
const RULES: readonly (readonly [RegExp, OpKind])[] = [
  [/grad(ient)?s?$|backprop/, "gradient"],
  [
    /^(_?arg|_?retval|input_arg|placeholder|io node|inputlayer|_devicearg|_deviceretval|prim::param)/,
    "input and output",
  ],
  [
    /variable|varhandle|assign|getattr|resourceapply|apply(adam|gradient|momentum)|param/,
    "variables",
  ],
  [
    /conv|matmul|einsum|dense|linear|addmm|embedding|lstm|gru|attention|rnn|fusedbatchnorm|batchnorm|batch_norm|layernorm|layer_norm|normalization|pool|dropout|gather/,
    "layers",
  ],
  [/relu|elu$|sigmoid|tanh|softmax|softplus|softsign|swish|gelu|activation/, "activation"],
  [
    /^(switch|merge|enter|exit|nextiteration|loopcond|noop|if|while|stateless(if|while)|.*partitionedcall|assert|group|prim::(if|loop))/,
    "control",
  ],
  [/sum|mean|max|min|prod|argm|^all$|^any$|norm|loss|entropy|reduce|count|top_?k/, "reduction"],
  [
    /reshape|transpose|concat|slice|split|pad|pack|stack|expand|squeeze|tile|shape|cast|identity|flatten|fill|range|zeros|ones|rank|size|view|permute|list|tuple|cat$|select|broadcast|constant/,
    "arrays",
  ],
  [
    /add|sub|mul|div|pow|sqrt|square|neg|exp|log|abs|sign|floor|ceil|round|rsqrt|recip|greater|less|equal|logical|random|cos|sin|mod|bias/,
    "arithmetic",
  ],
];

const known = new Map<string, OpKind>();

function kindOfType(type: string): OpKind {
  const seen = known.get(type);
  if (seen) return seen;
  const plain = type.toLowerCase().replace(/^aten::/, "");
  const kind = RULES.find(([pattern]) => pattern.test(plain))?.[1] ?? "other";
  known.set(type, kind);
  return kind;
}

/** Whether an operation hands on a variable itself and not its value. */
function isResource({ def, defNode }: OpGraph, op: number): boolean {
  const node = defNode[op] ?? -1;
  if (node < 0) return false;
  const attr = Math.max(findAttr(def, node, "dtype"), findAttr(def, node, "T"));
  if (attr < 0) return false;
  return readAttr(def, attr).some(
    ([, value]) => value.kind === "scalar" && value.text === "DT_RESOURCE",
  );
}

/** The kind of an operation. A variable that a function uses comes into it as an input. */
export function opKind(graph: OpGraph, op: number): OpKind {
  const kind = kindOfType(graph.ops[op] ?? "");
  return kind === "input and output" && isResource(graph, op) ? "variables" : kind;
}
