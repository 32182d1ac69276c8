// What TensorFlow's ops call their outputs: inside a function one node's input is "node:output name:position".

/** Every output called otherwise than "output", by op type (tensorflow/core/ops). */
const names: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...of(
    ["y"],
    "Abs Acos Acosh Asin Asinh Atan Atanh Cast Ceil Cos Cosh Erf Erfc Exp Expm1 Floor IsFinite IsInf IsNan Lgamma Log Log1p",
    "LogicalNot Neg Reciprocal Rint Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh Transpose",
  ),
  ...of(
    ["z"],
    "AddV2 Atan2 DivNoNan Equal FloorDiv FloorMod Greater GreaterEqual Less LessEqual LogicalAnd LogicalOr Maximum",
    "Minimum Mul MulNoNan NotEqual Polygamma Pow RealDiv SigmoidGrad SquaredDifference Sub TanhGrad Xlogy",
  ),
  ...of(["out"], "Cumprod Cumsum ApplyAdam"),
  ...of(["activations"], "Relu Softplus"),
  ...of(["loss", "backprop"], "SoftmaxCrossEntropyWithLogits SparseSoftmaxCrossEntropyWithLogits"),
  ...of(["backprops"], "ReluGrad"),
  ...of(["logsoftmax"], "LogSoftmax"),
  ...of(["product"], "MatMul"),
  ...of(["q", "r"], "Qr"),
  ...of(["softmax"], "Softmax"),
  ...of(["sum"], "AddN"),
  ...of(["values", "indices"], "TopKV2"),
]);

function of(outputs: readonly string[], ...types: readonly string[]) {
  return types.flatMap((line) => line.split(" ").map((type) => [type, outputs] as const));
}

/** How a node of the same function names an output of the node of that name and op type. */
export function outputInFunction(node: string, type: string, index: number): string {
  const own = names[type];
  return own === undefined ? `${node}:output:${index}` : `${node}:${own[index]}:0`;
}
