"""A Debugger V2 dump in which several functions and eager calls go wrong in every way that alerts know.

needs: tf
"""
import os
import sys

import tensorflow as tf


def dump(mode, circular_buffer_size):
    logdir = os.path.join(sys.argv[1], "logdir")
    tf.debugging.experimental.enable_dump_debug_info(logdir, tensor_debug_mode=mode, circular_buffer_size=circular_buffer_size)

    @tf.function
    def inner(x):
        return tf.math.log(x) / x

    @tf.function
    def outer(x, n):
        for _ in tf.range(n):
            x = tf.cond(tf.reduce_sum(x) > 1.0, lambda: inner(x), lambda: x - 1.0)
        return x * 2.0, tf.cast(x, tf.int32)

    for value in ([0.0, 1.0], [2.0, -1.0, 4.0]):
        outer(tf.constant(value), tf.constant(2))
    inner(tf.constant([[0.0]], tf.float64))
    tf.constant(1.0) / tf.constant(0.0)
    tf.math.log(tf.constant([-1.0, 0.0, 1.0]))
    tf.constant(["text"]) + "more"
    tf.reshape(tf.range(6), [2, 3])
    tf.cast([True, False], tf.bool)
    tf.split(tf.constant([1.0, float("nan"), float("inf"), -float("inf")]), 2)
    tf.debugging.experimental.disable_dump_debug_info()


if __name__ == "__main__":
    dump("FULL_HEALTH", circular_buffer_size=1000)
