"""TensorFlow 1 writers: graphs with meta graphs, traces, session logs, the plugins' own summaries, several a run.

needs: tf
"""
import os
import sys

import numpy as np
import tensorflow as tf
from tensorboard import summary as tb_summary
from tensorboard.plugins.custom_scalar import layout_pb2
from tensorboard.plugins.custom_scalar import summary as custom_scalar
from tensorboard.plugins.mesh import summary as mesh
from tensorboard.plugins.mesh import summary_v2 as mesh_v2
from tensorboard.plugins.pr_curve import summary as pr_curve

tf1 = tf.compat.v1
logdir = os.path.join(sys.argv[1], "logdir")
rng = np.random.default_rng(3)
v1 = tb_summary.v1


def layout(*categories):
    return custom_scalar.pb(layout_pb2.Layout(category=categories))


def lines(title, *tags):
    return layout_pb2.Chart(title=title, multiline=layout_pb2.MultilineChartContent(tag=tags))


def band(title, *series):
    parts = [layout_pb2.MarginChartContent.Series(value=v, lower=l, upper=u) for v, l, u in series]
    return layout_pb2.Chart(title=title, margin=layout_pb2.MarginChartContent(series=parts))


Category = layout_pb2.Category
with tf1.Graph().as_default():
    for run in ("b run", "a run", "c/nested"):
        w = tf1.summary.FileWriter(os.path.join(logdir, run))
        w.add_summary(layout(
            Category(title="shared", chart=[lines("l", "loss.*", r"acc(uracy)?$"), lines("l " + run, ".*")], closed=run == "a run"),
            Category(title=run, chart=[band("m", ("loss", "acc", "loss"), ("acc", "loss", "acc")), layout_pb2.Chart(title="empty")]),
            Category(title="", chart=[lines("", "[", "(?P<x>lo)ss", "^acc$", r"\w+\Z", "(?i)LOSS", "a{2}", "")]),
        ))
        for step in range(5):
            for tag in ("loss", "acc", "accuracy", "loss/sub"):
                w.add_summary(tf1.Summary(value=[tf1.Summary.Value(tag=tag, simple_value=step + len(run))]), step)
        w.close()
    w = tf1.summary.FileWriter(os.path.join(logdir, "two layouts"))
    w.add_summary(layout(Category(title="old", chart=[lines("o", "x")])), 0)
    w.add_summary(layout(Category(title="new", chart=[lines("n", "y")])), 1)
    w.close()

    w = tf1.summary.FileWriter(os.path.join(logdir, "pb"))
    for step in range(3):
        w.add_summary(pr_curve.pb("pr", labels=rng.random(80) > 0.4, predictions=rng.random(80), num_thresholds=7 + step * 0, weights=rng.random(80), display_name="P *R*", description="_d_"), step)
        w.add_summary(pr_curve.raw_data_pb("raw pr", [4, 3, 2, 0], [4, 2, 0, 0], [0, 2, 4, 4], [0, 1, 2, 4], [0.5, 0.6, 1.0, 0.0], [1.0, 0.75, 0.5, 0.0], num_thresholds=4), step)
        w.add_summary(v1.scalar_pb("sc", 1.5 * step, display_name="S", description="desc"), step)
        w.add_summary(v1.histogram_pb("hi", rng.normal(size=40), bucket_count=6, description="hist"), step)
        w.add_summary(v1.image_pb("im", rng.integers(0, 255, (4, 3, 3, 3)).astype(np.uint8), max_outputs=2), step)
        w.add_summary(v1.audio_pb("au", rng.normal(size=(3, 20, 1)) * 0.1, 8000, labels=["*l%d*" % i for i in range(3)], max_outputs=2), step)
        w.add_summary(v1.text_pb("te", np.array([["x", "y"], ["**z**", "w"]], dtype=object)), step)
    w.close()

    w = tf1.summary.FileWriter(os.path.join(logdir, "logs"))
    log = tf1.SessionLog
    for start, steps in ((0, range(6)), (3, range(3, 8)), (0, range(0, 2))):
        w.add_session_log(log(status=log.START), start)
        for step in steps:
            w.add_summary(tf1.Summary(value=[tf1.Summary.Value(tag="v", simple_value=step + start / 10)]), step)
            if step % 2:
                w.add_summary(v1.histogram_pb("h", rng.normal(size=10), bucket_count=3), step)
                w.add_summary(v1.text_pb("t", "s%d" % step), step)
                w.add_summary(v1.image_pb("i", np.full((1, 2, 2, 3), step * 20, np.uint8)), step)
        w.add_session_log(log(status=log.STOP), 9)
    w.close()

    w = tf1.summary.FileWriter(os.path.join(logdir, "legacy values"))
    V, S = tf1.Summary.Value, tf1.Summary
    png = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000" "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082")
    for step in range(3):
        w.add_summary(S(value=[
            V(tag="hist/image", image=S.Image(height=1, width=1, colorspace=4, encoded_image_string=png)),
            V(tag="no size", image=S.Image(encoded_image_string=png)),
            V(tag="sound", audio=S.Audio(sample_rate=8000.0, num_channels=1, length_frames=3, encoded_audio_string=b"RIFFxxxxWAVE", content_type="audio/wav")),
            V(tag="mp3", audio=S.Audio(encoded_audio_string=b"ID3", content_type="audio/mp3")),
            V(tag="h", histo=tf1.HistogramProto(min=-1, max=2, num=6, sum=3, sum_squares=9, bucket_limit=[-1, 0, 1, 2, 1.8e308], bucket=[0, 1, 2, 3, 0])),
            V(tag="h inner zero", histo=tf1.HistogramProto(min=0, max=9, num=3, bucket_limit=[1, 2, 3, 9], bucket=[1, 0, 0, 2])),
            V(tag="h empty", histo=tf1.HistogramProto()),
            V(tag="h no counts", histo=tf1.HistogramProto(min=1, max=2, bucket_limit=[1, 2], bucket=[0, 0])),
            V(tag="old style", obsolete_old_style_histogram=b"abc"),
            V(tag="with metadata", simple_value=2.0, metadata=tf1.SummaryMetadata(display_name="shown", summary_description="desc *x*", plugin_data=tf1.SummaryMetadata.PluginData(plugin_name="scalars"))),
            V(tag="other plugin", simple_value=2.0, metadata=tf1.SummaryMetadata(plugin_data=tf1.SummaryMetadata.PluginData(plugin_name="mine"))),
        ]), step)
    w.close()

with tf1.Graph().as_default() as g, tf1.Session() as session:
    x = tf1.placeholder(tf.float32, [None, 2], name="x")
    with tf1.name_scope("outer/inner"):
        y = tf.matmul(x, tf.constant(rng.normal(size=(2, 50)).astype(np.float32), name="big"))
    k = tf1.get_variable("k", [50, 2])
    z = tf.nn.relu(tf.matmul(y, k), name="z")
    session.run(tf1.global_variables_initializer())
    w = tf1.summary.FileWriter(os.path.join(logdir, "traced"), g)
    w.add_meta_graph(tf1.train.export_meta_graph(graph=g), 5)
    for name, level in (("full", tf1.RunOptions.FULL_TRACE), ("software", tf1.RunOptions.SOFTWARE_TRACE), ("none", tf1.RunOptions.NO_TRACE)):
        metadata = tf1.RunMetadata()
        session.run(z, {x: np.ones((3, 2))}, options=tf1.RunOptions(trace_level=level, output_partition_graphs=name == "full"), run_metadata=metadata)
        w.add_run_metadata(metadata, name, 1)
    w.add_graph(g.as_graph_def(), global_step=9)
    w.close()

w = tf.summary.create_file_writer(os.path.join(logdir, "mesh v2"))
with w.as_default():
    points = tf.constant(rng.normal(size=(2, 6, 3)), tf.float32)
    faces = tf.constant(rng.integers(0, 6, (2, 3, 3)), tf.int32)
    colors = tf.constant(rng.integers(0, 255, (2, 6, 3)), tf.uint8)
    for step in range(3):
        mesh_v2.mesh("all", points * step, faces=faces, colors=colors, step=step, config_dict={"lights": [{"cls": "AmbientLight"}]}, description="*m*")
        mesh_v2.mesh("points/only", points, step=step)
    mesh_v2.mesh("float colors", points, colors=tf.cast(colors, tf.float32), step=1)
    mesh_v2.mesh("int32 colors", points, colors=tf.cast(colors, tf.int32), step=1)
with tf1.Graph().as_default():
    w = tf1.summary.FileWriter(os.path.join(logdir, "mesh v1"))
    for step in range(2):
        w.add_summary(mesh.pb("pb mesh", rng.normal(size=(1, 4, 3)).astype(np.float32), colors=np.ones((1, 4, 3), np.uint8), faces=np.array([[[0, 1, 2]]], np.int32), display_name="D", description="d"), step)
    w.close()
