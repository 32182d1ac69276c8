"""What TensorFlow answers for the engine's ops: values and gradients, written to ops.json. Run with a Python that has it.

Each case is [name, inputs, value, gradients of sum(value * weights)], with weights 1, 2, 3, ... over the elements.
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
    return [float(f"{x:.7g}") for x in np.asarray(array, dtype="float64").ravel()]


cases = []


def case(name, f, *inputs):
    variables = [tf.Variable(x) for x in inputs]
    with tf.GradientTape() as tape:
        y = f(*variables)
        weights = tf.reshape(tf.range(1, tf.size(y) + 1, dtype=tf.float32), y.shape)
        total = tf.reduce_sum(y * weights)
    gradients = tape.gradient(total, variables, unconnected_gradients="zero")
    gradients = [tf.convert_to_tensor(g) for g in gradients]
    cases.append({
        "name": name,
        "inputs": [{"shape": list(x.shape), "values": listed(x)} for x in inputs],
        "shape": list(y.shape),
        "value": listed(y),
        "gradients": [listed(g) for g in gradients],
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

with open(os.path.join(os.path.dirname(__file__), "ops.json"), "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]\n")
