"""What tf.summary takes besides the usual: element types, ranks, names, order of steps, several writers.

needs: tf
"""
import os
import sys

import numpy as np
import tensorflow as tf

logdir = os.path.join(sys.argv[1], "logdir")
rng = np.random.default_rng(17)


def metadata(plugin, content=b"", description="", display=""):
    found = tf.compat.v1.SummaryMetadata(display_name=display, summary_description=description)
    found.plugin_data.plugin_name = plugin
    found.plugin_data.content = content
    return found


def writer(run, **options):
    return tf.summary.create_file_writer(os.path.join(logdir, run), **options).as_default()


with writer("."):
    for step in range(4):
        tf.summary.scalar("root scalar", step * 1.5, step=step, description="first *%d*" % step)
        tf.summary.text("root/text", tf.constant([["a", "b"], ["*c*", "`d`"]]), step=step)
with writer("types"):
    for dtype in ("float64", "float32", "float16", "int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8"):
        for step in range(3):
            tf.summary.write("s/" + dtype, tf.cast(step + 1, dtype), step=step, metadata=metadata("scalars"))
    for shape in ([1], [1, 1], [1, 1, 1]):
        tf.summary.write("shape/%d" % len(shape), tf.ones(shape), step=0, metadata=metadata("scalars", display="Shape", description="of *rank* %d" % len(shape)))
    tf.summary.write("big int", tf.constant(2**62 + 1, tf.int64), step=0, metadata=metadata("scalars"))
    tf.summary.write("precise", tf.constant(1 / 3, tf.float64), step=0, metadata=metadata("scalars"))
    tf.summary.write("unknown plugin", tf.constant(1.0), step=0, metadata=metadata("mine", b"content"))
    tf.summary.write("no plugin", tf.constant(1.0), step=0)
    for dtype in ("float32", "float64", "float16", "int32", "int64"):
        tf.summary.write("hist/" + dtype, tf.cast([[0, 1, 2], [1, 2, 3], [2, 4, 5]], dtype), step=0, metadata=metadata("histograms"))
    tf.summary.write("hist/nan", tf.constant([[0.0, 1.0, np.nan], [np.inf, 2.0, 1.0]], tf.float64), step=0, metadata=metadata("histograms"))
    tf.summary.write("hist/empty", tf.zeros([0, 3], tf.float64), step=0, metadata=metadata("histograms"))
with writer("histograms"):
    for name, data, buckets in (
        ("empty", [], None), ("one", [1.0], None), ("equal", [2.0] * 9, 5), ("normal", rng.normal(size=200), 12), ("one bucket", rng.normal(size=9), 1),
        ("ints", np.arange(10), 4), ("bools", [1, 0, 1], 2), ("wide", [-1e30, 0, 1e30], 3), ("zero buckets", [1.0, 2.0], 0), ("negative", [-3.0, -2.0, -2.0], 3),
    ):
        tf.summary.histogram(name, tf.constant(data, tf.float64), step=0, buckets=buckets, description="h _%s_" % name)
    for step in range(40):
        tf.summary.histogram("forty", [0.0, step, 2 * step], step=step, buckets=2)
with writer("images"):
    for step in range(3):
        tf.summary.image("floats", rng.random((4, 3, 5, 3)), step=step, max_outputs=2 + step, description="some\n\n* images")
    tf.summary.image("grey", tf.zeros([1, 2, 2, 1], tf.uint8), step=0)
    tf.summary.image("alpha", tf.zeros([2, 2, 2, 4], tf.uint8), step=0)
    tf.summary.image("two channels", tf.zeros([1, 2, 2, 2], tf.uint8), step=0)
    tf.summary.image("uint16", tf.constant(rng.integers(0, 65535, (1, 3, 3, 3)), tf.uint16), step=0)
    tf.summary.image("none", tf.zeros([0, 3, 3, 3], tf.uint8), step=0)
    tf.summary.image("out of range", tf.constant(rng.normal(size=(1, 4, 4, 3))), step=0)
    jpeg = tf.io.encode_jpeg(tf.cast(rng.integers(0, 255, (8, 8, 3)), tf.uint8))
    tf.summary.write("jpeg", tf.stack([b"8", b"8", jpeg, jpeg]), step=0, metadata=metadata("images"))
with writer("audio"):
    noise = lambda *shape: (rng.normal(size=shape) * 0.1).astype(np.float32)
    for step in range(2):
        tf.summary.audio("two", noise(2, 50, 1), 8000, step=step, description="a *sound*")
    tf.summary.audio("stereo", noise(1, 50, 2), 44100, step=0)
    tf.summary.audio("max", noise(5, 9, 1), 8000, step=0, max_outputs=4)
    tf.summary.audio("none", tf.zeros([0, 9, 1]), 8000, step=0)
with writer("text"):
    tf.summary.text("bytes", tf.constant(b"caf\xc3\xa9 **x**"), step=0, description="d")
    tf.summary.text("rank 1", tf.constant(["a", "b|c", "# d", "- e\n- f", "```\ng\n```"]), step=0)
    tf.summary.text("rank 2", tf.constant([["a", "b"], ["1", "| x | y |\n|--|--|\n| 1 | 2 |"]]), step=0)
    tf.summary.text("rank 3", tf.constant([[["a", "b"], ["c", "d"]], [["e", "f"], ["g", "h"]]]), step=0)
    tf.summary.text("rank 4", tf.constant([[[["a"], ["b"]]], [[["c"], ["d"]]]]), step=0)
    tf.summary.text("empty vector", tf.constant([], tf.string), step=0)
    tf.summary.text("empty matrix", tf.zeros([0, 3], tf.string), step=0)
    tf.summary.text("wide", tf.constant([[str(i * j) for i in range(12)] for j in range(30)]), step=0)
    for step in (3, 1, 2, 2):
        tf.summary.text("order", "step %d" % step, step=step)
with writer("steps"):
    for step in (-5, 0, 2**40, 3, 2, 2, 1):
        tf.summary.scalar("jumping", float(step % 97), step=step)
    for step in (5, 4, 3):
        tf.summary.histogram("down", [1.0, 2.0], step=step, buckets=2)
        tf.summary.image("down i", tf.fill([1, 2, 2, 3], step / 9), step=step)
with tf.name_scope("scope"), writer("scopes"):
    tf.summary.scalar("x", 1.0, step=0)
    with tf.name_scope("inner"):
        tf.summary.scalar("y", 2.0, step=0)
for part in range(3):
    with writer("files", filename_suffix=".%d" % part):
        for step in range(part * 2, part * 2 + 4):
            tf.summary.scalar("overlap", step + part / 10, step=step, description="part %d" % part)
            tf.summary.text("overlap t", "%d of %d" % (step, part), step=step)
            tf.summary.image("parts i", tf.fill([part + 1, 2, 2, 3], 0.1 * step), step=10 * part + step)
with writer("empty tags"):
    tf.summary.scalar("/", 1.0, step=0)
    tf.summary.scalar("//", 2.0, step=0)
    tf.summary.scalar(" ", 3.0, step=0)
os.makedirs(os.path.join(logdir, "only version"))
tf.summary.create_file_writer(os.path.join(logdir, "only version")).close()
