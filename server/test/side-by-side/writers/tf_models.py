"""Keras models of every make and traced functions: nested, shared, subclassed, wrapped, mixed precision, profiles.

needs: tf
"""
import os
import sys

import keras
import numpy as np
import tensorflow as tf
from keras import layers

logdir = os.path.join(sys.argv[1], "logdir")
keras.utils.set_random_seed(1)


def write(name, model):
    callback = keras.callbacks.TensorBoard(os.path.join(logdir, name))
    callback.set_model(model)
    callback.on_train_begin()
    callback.on_train_end()


def block(name):
    inputs = keras.Input((4,), name=name + "_in")
    a = layers.Dense(4, name=name + "_a")(inputs)
    return keras.Model(inputs, [layers.Dense(4, name=name + "_b")(a), a], name=name)


inputs = keras.Input((4,), name="x")
inner = block("inner")
left, right = inner(inputs)
again, _ = inner(left)
write("nested", keras.Model(inputs, layers.Add(name="sum")([again, right]), name="outer"))

deep = keras.Sequential([layers.Dense(4, name="d1"), layers.ReLU(name="r1")], name="deep")
stack = keras.Sequential([keras.Input((4,)), layers.Dense(4, name="first"), deep, keras.Sequential([deep, layers.Dense(2, name="in2")], name="twice")], name="stack")
write("sequential", stack)
write("sequential no input", keras.Sequential([layers.Dense(3), layers.Dense(2)]))

a, b = keras.Input((6, 4), name="a"), keras.Input((6,), dtype="int32", name="b")
shared = layers.Dense(4, name="shared")
h = layers.Bidirectional(layers.LSTM(3, return_sequences=True), name="bi")(shared(a))
h = layers.TimeDistributed(layers.Dense(4), name="td")(h)
e = layers.Embedding(9, 4, name="emb")(b)
m = layers.MultiHeadAttention(2, 3, name="mha")(h, shared(e), e)
m = layers.LayerNormalization(name="ln")(m + h)
m = layers.Lambda(lambda t: t * 2.0, name="twice")(m)
out = {"p": layers.Dense(1, name="p")(m), "q": layers.Flatten(name="q")(e)}
write("functional", keras.Model({"a": a, "b": b}, out, name="many"))

image = keras.Input((8, 8, 3), name="image")
c = layers.Conv2D(4, 3, padding="same", name="scope_conv")(image)
c = layers.BatchNormalization(name="bn")(c)
c = layers.Concatenate(name="cat")([c, layers.Conv2D(2, 1, name="side", dtype="mixed_float16")(image)])
c = layers.GlobalAveragePooling2D(name="gap", dtype="float64")(c)
write("image", keras.Model(image, layers.Dense(2, dtype="float16", name="head")(c)))


class Custom(layers.Layer):
    def __init__(self, units=3, **more):
        super().__init__(**more)
        self.dense = layers.Dense(units)

    def call(self, x, scale=1.0):
        return self.dense(x) * scale

    def get_config(self):
        return dict(super().get_config(), units=3)


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__(name="subclassed")
        self.one, self.two = Custom(name="c1"), layers.Dense(1)

    def call(self, x):
        return self.two(self.one(x))


model = Subclassed()
model.compile("sgd", "mse")
x = np.ones((8, 4), "float32")
model.fit(x, x[:, :1], verbose=0, callbacks=[keras.callbacks.TensorBoard(os.path.join(logdir, "subclassed"), histogram_freq=1, write_images=True)])
z = keras.Input((4,), name="z")
write("custom layer", keras.Model(z, Custom(name="custom")(z, scale=2.0)))

trained = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(1)])
trained.compile("adam", "mse", metrics=["mae"])
trained.fit(x, x[:, :1], validation_split=0.5, epochs=2, batch_size=2, verbose=0, callbacks=[
    keras.callbacks.TensorBoard(os.path.join(logdir, "profiled"), update_freq=2, profile_batch=(1, 2), write_steps_per_second=True)])


@tf.function
def f(t):
    for _ in tf.range(2):
        t = tf.cond(tf.reduce_sum(t) > 0, lambda: t + 1, lambda: t * tf.constant(np.ones((30, 30), "float32"))[0, 0])
    return t


@tf.function
def g(t):
    return f(t) @ tf.transpose(f(t * 2))


writer = tf.summary.create_file_writer(os.path.join(logdir, "functions"))
with writer.as_default():
    tf.summary.trace_on(graph=True)
    f(tf.ones([2, 2]))
    tf.summary.trace_export("one", step=0)
    tf.summary.trace_on(graph=True)
    f(tf.ones([3, 2]))
    g(tf.ones([2, 2]))
    g(tf.ones([4, 2]))
    tf.summary.trace_export("several", step=1)
    tf.summary.trace_on(graph=True)
    tf.summary.trace_export("empty", step=2)
    tf.summary.trace_on(graph=True, profiler=False)
    g(tf.ones([5, 1]))
    tf.summary.trace_export("one", step=3)
    tf.summary.graph(g.get_concrete_function(tf.ones([2, 2])).graph)
    tf.summary.text("beside", "text", step=0)
