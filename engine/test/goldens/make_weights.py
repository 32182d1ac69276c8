"""Writes weights.json: what Keras's regularizers and constraints make of a weight.

usage: PYTHON make_weights.py weights.json    (needs keras on TensorFlow)

Element i of the weight, [4, 3], is 2 sin(1.7 i).
"""
import json, os, sys
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np, keras
R, C = keras.regularizers, keras.constraints
weight = keras.ops.convert_to_tensor((2 * np.sin(np.arange(12) * 1.7)).astype(np.float32).reshape(4, 3))
regularizers = {
    "l1": R.L1(0.1), "l2": R.L2(0.1), "l1l2": R.L1L2(0.1, 0.2), "orthogonal": R.OrthogonalRegularizer(0.1),
    "orthogonal columns": R.OrthogonalRegularizer(0.1, "columns"),
}
constraints = {
    "maxNorm": C.MaxNorm(1.5), "maxNorm of rows": C.MaxNorm(1.5, axis=1), "nonNeg": C.NonNeg(), "unitNorm": C.UnitNorm(),
    "minMaxNorm": C.MinMaxNorm(2.6, 3.0, 0.5),
}
listed = lambda x: [float(f"{value:.8g}") for value in np.asarray(x).ravel()]
json.dump({
    "regularizers": {name: listed(f(weight))[0] for name, f in regularizers.items()},
    "constraints": {name: listed(f(weight)) for name, f in constraints.items()},
}, open(sys.argv[1], "w"), indent=2)
