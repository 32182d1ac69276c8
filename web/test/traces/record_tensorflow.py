"""Writes a run with the graph of a training step, and has TensorFlow profile two such steps.

    PYTHON record_tensorflow.py FOLDER
"""

import sys

import tensorflow as tf

folder = sys.argv[1]
tf.random.set_seed(1)
dense = tf.keras.layers.Dense
model = tf.keras.Sequential([tf.keras.layers.Input((8,)), dense(16, activation="relu"), dense(3)])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def forward(x):
    return model(x)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        value = loss(y, forward(x))
    for variable, gradient in zip(
        model.trainable_variables, tape.gradient(value, model.trainable_variables)
    ):
        variable.assign_sub(0.1 * gradient)
    return value


x, y = tf.random.normal((64, 8)), tf.zeros((64,), tf.int64)
with tf.summary.create_file_writer(folder + "/train").as_default():
    tf.summary.trace_on(graph=True)
    train_step(x, y)
    tf.summary.trace_export("train_step", step=0)
options = tf.profiler.experimental.ProfilerOptions(python_tracer_level=0, host_tracer_level=1)
tf.profiler.experimental.start(folder, options=options)
for _ in range(2):
    train_step(x, y)
tf.profiler.experimental.stop()
