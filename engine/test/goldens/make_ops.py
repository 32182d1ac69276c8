"""What TensorFlow answers for the engine's ops: values and gradients, written to ops.json. Run with a Python that has it.

Each case has a name, inputs, the value and the gradients of sum(value * weights), with weights 1, 2, 3, ... over the
elements; null instead of gradients where TensorFlow has none. Inputs and values are float32 unless a dtype is given.
"""
import json
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(5)


def draw(*shape, low=-2.0, high=2.0):
    return np.round(rng.uniform(low, high, shape), 3).astype("float32")


def listed(array):
    return [written(x) for x in np.asarray(array, dtype="float64").ravel()]


def written(x):
    """A number, or as JavaScript spells what JSON has no number for."""
    return float(f"{x:.7g}") if np.isfinite(x) else "NaN" if np.isnan(x) else "Infinity" if x > 0 else "-Infinity"


cases = []


def described(array):
    kind = {"int32": "int32", "bool": "bool"}.get(str(array.dtype))
    return {"shape": list(array.shape), "values": listed(array), **({"dtype": kind} if kind else {})}


def case(name, f, *inputs):
    """The value of f and its gradients, where all inputs and the value are float32."""
    variables = [tf.constant(x) for x in inputs]
    with tf.GradientTape() as tape:
        tape.watch([x for x in variables if x.dtype == tf.float32])
        y = f(*variables)
        if y.dtype == tf.float32:
            weights = tf.reshape(tf.range(1, tf.size(y) + 1, dtype=tf.float32), y.shape)
            total = tf.reduce_sum(y * weights)
    differentiable = y.dtype == tf.float32 and all(x.dtype == tf.float32 for x in variables)
    gradients = tape.gradient(total, variables, unconnected_gradients="zero") if differentiable else None
    cases.append({
        "name": name,
        "inputs": [described(x) for x in inputs],
        **({"dtype": y.dtype.name} if y.dtype != tf.float32 else {}),
        "shape": list(y.shape),
        "value": listed(y),
        "gradients": [listed(tf.convert_to_tensor(g)) for g in gradients] if differentiable else None,
    })


m, nn = tf.math, tf.nn
some, positive, unit = lambda: draw(2, 3), lambda: draw(2, 3, low=0.3), lambda: draw(2, 3, low=-0.9, high=0.9)
for name, f in {
    "neg": m.negative, "abs": m.abs, "square": m.square, "exp": m.exp, "expm1": m.expm1, "sin": m.sin, "cos": m.cos,
    "tan": m.tan, "atan": m.atan, "sinh": m.sinh, "cosh": m.cosh, "asinh": m.asinh, "erf": m.erf, "erfc": m.erfc,
    "tanh": m.tanh, "sigmoid": m.sigmoid, "softplus": m.softplus, "relu": nn.relu, "relu6": nn.relu6, "elu": nn.elu,
    "selu": nn.selu, "gelu": nn.gelu, "silu": nn.silu, "softsign": nn.softsign, "leakyRelu": nn.leaky_relu,
    "logSigmoid": m.log_sigmoid, "softmax": nn.softmax, "logSoftmax": nn.log_softmax, "round": m.round,
    "floor": m.floor, "ceil": m.ceil, "sign": m.sign,
}.items():
    case(name, f, some())
for name, f in {
    "log": m.log, "log1p": m.log1p, "sqrt": m.sqrt, "rsqrt": m.rsqrt, "reciprocal": m.reciprocal, "lgamma": m.lgamma,
    "digamma": m.digamma,
}.items():
    case(name, f, positive())
for name, f in {"asin": m.asin, "acos": m.acos, "atanh": m.atanh}.items():
    case(name, f, unit())
for name, f in {
    "add": m.add, "sub": m.subtract, "mul": m.multiply, "div": m.divide, "divNoNan": m.divide_no_nan, "pow": m.pow,
    "maximum": m.maximum, "minimum": m.minimum, "squaredDifference": m.squared_difference, "mod": m.floormod,
    "atan2": m.atan2, "xlogy": m.xlogy, "mulNoNan": m.multiply_no_nan,
}.items():
    case(name, f, positive(), draw(3, low=0.5))
for name, f in {
    "sum": tf.reduce_sum, "mean": tf.reduce_mean, "max": tf.reduce_max, "min": tf.reduce_min, "prod": tf.reduce_prod,
    "logSumExp": tf.reduce_logsumexp, "variance": m.reduce_variance, "std": m.reduce_std,
}.items():
    case(name, f, some())
    case(f"{name} over axis 1", lambda x, f=f: f(x, axis=1), draw(2, 3, 2))
case("max with ties", tf.reduce_max, np.array([1, 3, 3], "float32"))
case("cumsum", lambda x: m.cumsum(x, 1, exclusive=True), some())
case("cumprod", lambda x: m.cumprod(x, 1, reverse=True), positive())
case("matmul", tf.matmul, draw(2, 3), draw(3, 4))
case("matmul transposed", lambda a, b: tf.matmul(a, b, True, True), draw(3, 2), draw(4, 3))
case("batched matmul", tf.matmul, draw(2, 1, 2, 3), draw(3, 3, 2))
case("tensordot", lambda a, b: tf.tensordot(a, b, [[0, 2], [1, 0]]), draw(2, 3, 2), draw(2, 2, 3))
case("conv2d same", lambda x, f: nn.conv2d(x, f, 1, "SAME"), draw(1, 4, 5, 2), draw(3, 3, 2, 2))
case("conv2d strides", lambda x, f: nn.conv2d(x, f, 2, "SAME"), draw(1, 5, 4, 2), draw(3, 2, 2, 1))
case("conv2d dilations", lambda x, f: nn.conv2d(x, f, 1, "VALID", dilations=2), draw(1, 5, 5, 1), draw(2, 2, 1, 2))
case("conv2dTranspose", lambda x, f: nn.conv2d_transpose(x, f, [1, 4, 6, 1], 2, "SAME"), draw(1, 2, 3, 2), draw(3, 3, 1, 2))
case("conv1d", lambda x, f: nn.conv1d(x, f, 1, "SAME"), draw(1, 5, 2), draw(3, 2, 2))
case("maxPool", lambda x: nn.max_pool2d(x, 2, 2, "VALID"), draw(1, 4, 5, 2))
case("maxPool same", lambda x: nn.max_pool2d(x, 3, 2, "SAME"), draw(1, 5, 4, 1))
case("avgPool same", lambda x: nn.avg_pool2d(x, 3, 2, "SAME"), draw(1, 5, 4, 1))
case("biasAdd", nn.bias_add, draw(2, 2, 3), draw(3))
labels = np.array([[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]], "float32")
case("softmaxCrossEntropy", lambda x: nn.softmax_cross_entropy_with_logits(labels, x), some())
case("sparseSoftmaxCrossEntropy", lambda x: nn.sparse_softmax_cross_entropy_with_logits([2, 0], x), some())
case("sigmoidCrossEntropy", lambda x: nn.sigmoid_cross_entropy_with_logits(labels, x), some())
case("gather", lambda x: tf.gather(x, [2, 0, 2], axis=1), some())
case("gatherNd", lambda x: tf.gather_nd(x, [[0, 1], [1, 2]]), some())
case("scatterNd", lambda x: tf.scatter_nd([[0, 1], [1, 2], [0, 1]], x, [2, 3]), draw(3))
case("unsortedSegmentSum", lambda x: m.unsorted_segment_sum(x, [2, 0, -1, 2], 3), draw(4, 2))
case("slice", lambda x: tf.slice(x, [1, 0], [1, 2]), some())
case("stridedSlice", lambda x: x[1, 3:0:-2], draw(2, 4, 2))
case("pad", lambda x: tf.pad(x, [[1, 0], [2, 1]], constant_values=3), some())
case("mirrorPad reflect", lambda x: tf.pad(x, [[1, 1], [0, 2]], "REFLECT"), some())
case("mirrorPad symmetric", lambda x: tf.pad(x, [[1, 1], [0, 2]], "SYMMETRIC"), some())
case("concat", lambda a, b: tf.concat([a, b], 1), some(), draw(2, 2))
case("stack", lambda a, b: tf.stack([a, b], 1), some(), some())
case("tile", lambda x: tf.tile(x, [2, 2]), some())
case("roll", lambda x: tf.roll(x, 1, 1), some())
case("reverse", lambda x: tf.reverse(x, [1]), some())
case("transpose", lambda x: tf.transpose(x, [2, 0, 1]), draw(2, 3, 2))
case("broadcastTo", lambda x: tf.broadcast_to(x, [2, 4, 3]), draw(4, 1))
case("topK", lambda x: m.top_k(x, 2).values, some())
case("sort", lambda x: tf.sort(x), some())
case("clip", lambda x: tf.clip_by_value(x, -0.5, 0.5), some())


ints = np.array([[7, -7, 3], [2, -9, 0]], "int32")
flags, others = np.array([True, False, True, False]), np.array([True, True, False, False])
odd = np.array([1.5, np.nan, np.inf, -np.inf, 0.0], "float32")
levels, steps = np.array([1, 2, 3, 2], "float32"), np.array([2, 2, 2, 2], "float32")
for name, f in {
    "less": m.less, "lessEqual": m.less_equal, "greater": m.greater, "greaterEqual": m.greater_equal, "equal": m.equal,
    "notEqual": m.not_equal,
}.items():
    case(name, f, levels, steps)
for name, f in {"logicalAnd": m.logical_and, "logicalOr": m.logical_or}.items():
    case(name, f, flags, others)
case("logicalNot", m.logical_not, flags)
for name, f in {"isNan": m.is_nan, "isFinite": m.is_finite, "isInf": m.is_inf}.items():
    case(name, f, odd)
for name, f in {"any": tf.reduce_any, "all": tf.reduce_all}.items():
    case(name, f, flags)
    case(f"{name} over axis 1", lambda x, f=f: f(x, axis=1), np.array([[True, False], [True, True]]))
for name, f in {"argmax": m.argmax, "argmin": m.argmin}.items():
    case(f"{name} over axis 1", lambda x, f=f: f(x, axis=1, output_type=tf.int32), np.array([[1, 3, 3], [2, 0, 0]], "float32"))
case("argsort", lambda x: tf.argsort(x, stable=True), some())
case("oneHot", lambda x: tf.one_hot(x, 3), np.array([2, -1, 0, 5], "int32"))
case("floorDiv", m.floordiv, some(), draw(3, low=0.5))
case("floorDiv of integers", m.floordiv, ints, np.array([2, 2, -3], "int32"))
case("mod of integers", m.floormod, ints, np.array([2, 2, -3], "int32"))
case("add of integers", m.add, ints, ints)
case("mul of integers", m.multiply, ints, ints)
case("sum of integers", tf.reduce_sum, ints)
case("max of integers", tf.reduce_max, ints)
case("cast to int32", lambda x: tf.cast(x, tf.int32), np.array([1.9, -1.9, 0.4], "float32"))
case("cast to bool", lambda x: tf.cast(x, tf.bool), ints)
case("cast to float32", lambda x: tf.cast(x, tf.float32), ints)
case("where", lambda a, b: tf.where([[True, False, True], [False, False, True]], a, b), some(), some())
case("polygamma", lambda x: m.polygamma(2.0, x), positive())
case("addN", lambda a, b: tf.add_n([a, b, a]), some(), some())
case("avgPool", lambda x: nn.avg_pool2d(x, 2, 2, "VALID"), draw(1, 4, 5, 2))
case("tensorScatterUpdate", lambda x, y: tf.tensor_scatter_nd_update(x, [[0, 1], [1, 2]], y), some(), draw(2))
case("split", lambda x: tf.split(x, [1, 2], 1)[1], some())
case("unstack", lambda x: tf.unstack(x, axis=1)[1], some())
case("expandDims", lambda x: tf.expand_dims(x, 1), some())
case("squeeze", tf.squeeze, draw(2, 1, 3))
case("reshape", lambda x: tf.reshape(x, [3, -1]), some())
case("identity", tf.identity, some())
case("stopGradient", tf.stop_gradient, some())
case("meshgrid", lambda x, y: tf.meshgrid(x, y, indexing="ij")[1], draw(2), draw(3))
case("moments", lambda x: nn.moments(x, [1])[1], some())
for name, order in {"norm": 2, "norm of order 1": 1, "norm of order Infinity": np.inf}.items():
    case(name, lambda x, order=order: tf.norm(x, order), some())
case("mish", lambda x: x * m.tanh(m.softplus(x)), some())
case("checkNumerics", lambda x: tf.debugging.check_numerics(x, "bad"), some())

square = np.array([[[3, 1, 0.5], [0.2, 2, 0.7], [1, -0.4, 2.5]], [[2, 0.3, -0.5], [1, 3, 0.1], [0.4, 0.2, 1.5]]], "float32")
definite = square @ square.transpose(0, 2, 1)
linalg = tf.linalg
case("solve", linalg.solve, square, draw(2, 3, 2))
case("inv", linalg.inv, square)
case("det", linalg.det, square)
case("cholesky", linalg.cholesky, definite)
for lower in (True, False):
    for adjoint in (False, True):
        name = f"triangularSolve {'lower' if lower else 'upper'}{' transposed' if adjoint else ''}"
        case(name, lambda a, b, l=lower, t=adjoint: linalg.triangular_solve(a, b, lower=l, adjoint=t), square, draw(2, 3, 2))
for name, shape in {"deep": (2, 4, 2), "square": (3, 3), "wide": (2, 4)}.items():
    matrix = draw(*shape)
    case(f"qr {name} q", lambda x: linalg.qr(x)[0], matrix)
    case(f"qr {name} r", lambda x: linalg.qr(x)[1], matrix)
for equation, shapes in {
    "bij,bjk->bik": ((2, 3, 2), (2, 2, 3)), "ij,jk": ((2, 3), (3, 2)), "...ij,...jk->...ik": ((2, 1, 2, 3), (3, 3, 2)),
    "ij...,jk->ik...": ((2, 3, 2), (3, 2)), "iji->j": ((3, 2, 3),), "ij->ji": ((2, 3),), "ij->": ((2, 3),), "i,j->ij": ((2,), (3,)), "abcd,bcae->de": ((2, 3, 2, 2), (3, 2, 2, 3)),
}.items():
    case(f"einsum {equation}", lambda *x, e=equation: tf.einsum(e, *x), *[draw(*shape) for shape in shapes])

case("conv3d same", lambda x, f: nn.conv3d(x, f, [1, 2, 1, 1, 1], "SAME"), draw(1, 3, 4, 3, 2), draw(2, 3, 2, 2, 2))
case("conv3d valid", lambda x, f: nn.conv3d(x, f, [1, 1, 2, 1, 1], "VALID"), draw(1, 4, 5, 3, 1), draw(2, 2, 2, 1, 2))
case("conv3dTranspose same", lambda x, f: nn.conv3d_transpose(x, f, [1, 4, 4, 2, 1], 2, "SAME"), draw(1, 2, 2, 1, 2), draw(3, 3, 2, 1, 2))
case("conv3dTranspose valid", lambda x, f: nn.conv3d_transpose(x, f, [1, 5, 3, 3, 1], 2, "VALID"), draw(1, 2, 1, 1, 2), draw(3, 3, 3, 1, 2))
case("depthwiseConv2d", lambda x, f: nn.depthwise_conv2d(x, f, [1, 2, 2, 1], "SAME"), draw(1, 4, 5, 2), draw(2, 3, 2, 2))
case("separableConv2d", lambda x, d, p: nn.separable_conv2d(x, d, p, [1, 1, 1, 1], "VALID"), draw(1, 4, 4, 2), draw(2, 2, 2, 2), draw(1, 1, 4, 3))
case("maxPool1d", lambda x: nn.max_pool1d(x, 2, 2, "VALID"), draw(1, 5, 2))
case("avgPool1d", lambda x: nn.avg_pool1d(x, 3, 2, "SAME"), draw(1, 5, 2))
case("maxPool3d", lambda x: nn.max_pool3d(x, 2, 2, "VALID"), draw(1, 3, 4, 2, 2))
case("avgPool3d", lambda x: nn.avg_pool3d(x, 3, 2, "SAME"), draw(1, 3, 4, 2, 2))
case("depthToSpace", lambda x: nn.depth_to_space(x, 2), draw(1, 2, 3, 8))
case("spaceToDepth", lambda x: nn.space_to_depth(x, 2), draw(1, 4, 2, 2))
for method in ("bilinear", "nearest"):
    for size in ((5, 3), (2, 7)):
        case(f"resize {method} {size[0]} {size[1]}", lambda x, s=size, k=method: tf.image.resize(x, s, k), draw(1, 3, 4, 2))
case("batchNorm", lambda x, mean, v, o, s: nn.batch_normalization(x, mean, v, o, s, 1e-3), some(), draw(3), draw(3, low=0.5), draw(3), draw(3))
case("scaledDotProductAttention", lambda q, k, v: tf.matmul(nn.softmax(tf.matmul(q, k, transpose_b=True) / np.sqrt(2.0)), v), draw(2, 3, 2), draw(2, 4, 2), draw(2, 4, 3))
case("acosh", m.acosh, draw(2, 3, low=1.2, high=3.0))
case("conv1dTranspose", lambda x, f: nn.conv1d_transpose(x, f, [1, 7, 1], 2, "VALID"), draw(1, 3, 2), draw(3, 1, 2))
case("dropout of nothing", lambda x: nn.dropout(x, 0.0), some())
for name, shape in {"": (3,), " of rows": (2, 3), " of batches": (2, 1, 2), " of nothing": (2, 0)}.items():
    case(f"diag{name}", linalg.diag, draw(*shape))
case("diag of int32", linalg.diag, np.array([1, 2], "int32"))
case("diag of bool", linalg.diag, np.array([True, False]))
for name, shape in {"": (3, 3), " of a tall matrix": (4, 2), " of wide matrices": (2, 2, 3), " of nothing": (2, 3, 0)}.items():
    case(f"diagPart{name}", linalg.diag_part, draw(*shape))
    case(f"trace{name}", linalg.trace, draw(*shape))
case("trace of int32", linalg.trace, np.array([[1, 2], [3, 4]], "int32"))
case("diagPart of bool", linalg.diag_part, np.array([[True, False], [True, False]]))
case("zerosLike", tf.zeros_like, some())
case("onesLike", tf.ones_like, some())
case("zerosLike of int32", tf.zeros_like, np.array([[1, 2]], "int32"))
case("onesLike of bool", tf.ones_like, np.array([True, False]))
case("onesLike as int32", lambda x: tf.ones_like(x, "int32"), some())

with open(os.path.join(os.path.dirname(__file__), "ops.json"), "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
