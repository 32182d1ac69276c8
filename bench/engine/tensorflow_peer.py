"""TensorFlow's and Keras's figures on one thread: one JSON object of case -> figure, timed by CPU time."""
import json
import time

import keras
import numpy as np
import tensorflow as tf

tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)
results = {}


def per_second(call, count):
    best = 0.0
    for run in range(4):
        begin = time.process_time()
        for _ in range(count):
            call()
        if run:
            best = max(best, count / (time.process_time() - begin))
    return best


def gflops(flops, call):
    return flops * per_second(call, max(1, round(3e8 / flops))) / 1e9


x = tf.Variable(3.0)
sgd = keras.optimizers.SGD(0.1)


def step():
    with tf.GradientTape() as tape:
        y = x * x + x - 1
    sgd.apply_gradients([(tape.gradient(y, x), x)])


results["scalar step, eager (steps/s)"] = per_second(step, 200)

for n in (128, 512):
    a, b = tf.random.uniform([n, n]), tf.random.uniform([n, n])
    results[f"matmul {n} (GFLOP/s)"] = gflops(2 * n**3, lambda: tf.matmul(a, b))

for size, channels, out in ((28, 1, 8), (14, 32, 64)):
    image, filters = tf.random.uniform([64, size, size, channels]), tf.random.uniform([3, 3, channels, out])
    dy = tf.random.uniform([64, size, size, out])
    flops = 2 * 64 * size * size * 9 * channels * out
    name = f"conv {size}×{size}×{channels}→{out}"
    raw = tf.raw_ops
    same = dict(strides=[1, 1, 1, 1], padding="SAME")
    results[f"{name} forward (GFLOP/s)"] = gflops(flops, lambda: tf.nn.conv2d(image, filters, 1, "SAME"))
    results[f"{name} input gradient (GFLOP/s)"] = gflops(flops, lambda: raw.Conv2DBackpropInput(input_sizes=image.shape, filter=filters, out_backprop=dy, **same))
    results[f"{name} filter gradient (GFLOP/s)"] = gflops(flops, lambda: raw.Conv2DBackpropFilter(input=image, filter_sizes=filters.shape, out_backprop=dy, **same))

L = keras.layers
models = {
    "dense network": [L.Flatten(), L.Dense(128, activation="relu"), L.Dense(10)],
    "convolutional network": [
        L.Conv2D(8, 3, padding="same", activation="relu"), L.MaxPooling2D(),
        L.Conv2D(16, 3, padding="same", activation="relu"), L.MaxPooling2D(),
        L.Flatten(), L.Dense(10),
    ],
}
count = 8000
rng = np.random.default_rng(1)
images = (rng.random((count, 28, 28, 1)) * (rng.random((count, 28, 28, 1)) < 0.2)).astype("float32")
classes = rng.integers(0, 10, count)
for name, layers in models.items():
    model = keras.Sequential([keras.Input((28, 28, 1)), *layers])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(images, classes, batch_size=64, epochs=1, verbose=0)
    begin = time.process_time()
    model.fit(images, classes, batch_size=64, epochs=5, verbose=0)
    results[f"{name} (samples/s)"] = 5 * count / (time.process_time() - begin)

print(json.dumps(results))
