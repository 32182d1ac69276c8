"""Records the notebook's rows with TensorFlow, as NumPy prints float32: PYTHON engine/test/peers/record_notebook.py

The output is what engine/test/notebook-example.test.ts expects.
"""
import json, os
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
import tensorflow as tf

x = tf.Variable(3.0)
rows = []
for epoch in range(30):
    with tf.GradientTape() as tape:
        y = x**2 + x - 1
    rows.append(f"{np.float32(x.numpy())!s}, {np.float32(y.numpy())!s}")
    x.assign_sub(0.1 * tape.gradient(y, x))
print(json.dumps(rows, indent=2))
