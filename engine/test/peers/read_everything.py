"""Checks every method of SummaryWriter against TensorFlow and the real TensorBoard, run by hand:

    PYTHON engine/test/peers/read_everything.py [--node NODE]

PYTHON has tensorflow and tensorboard. The values are read with EventAccumulator and over HTTP from TensorBoard in
both loading modes; histograms and precision-recall rows must equal what TensorFlow itself makes of the same numbers.
"""
import argparse, io, json, os, subprocess, sys, tempfile, wave
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing import event_accumulator
from tensorboard.plugins.histogram import summary_v2 as histogram
from tensorboard.plugins.pr_curve import summary as pr_curve
from tensorboard_server import TensorBoard

here = os.path.dirname(os.path.abspath(__file__))
parser = argparse.ArgumentParser()
parser.add_argument("--node", default="node")
options = parser.parse_args()
checks = 0


def same(what, ours, theirs):
    global checks
    checks += 1
    if isinstance(theirs, np.ndarray):
        np.testing.assert_array_equal(np.asarray(ours), theirs, err_msg=what)
    elif ours != theirs:
        sys.exit(f"{what}: {ours!r:.2000} instead of {theirs!r:.2000}")


logdir = tempfile.mkdtemp()
env = {**os.environ, "NODE_OPTIONS": "--conditions=tb-ts-source --no-warnings"}
subprocess.run([options.node, os.path.join(here, "write-everything.mjs"), logdir], check=True, env=env, cwd=here)
want = json.load(open(os.path.join(logdir, "expected.json")))
unlimited = {kind: 0 for kind in event_accumulator.STORE_EVERYTHING_SIZE_GUIDANCE}
events = event_accumulator.EventAccumulator(os.path.join(logdir, "all"), size_guidance=unlimited)
events.Reload()


def tensor(tag):
    return tf.make_ndarray(events.Tensors(tag)[0].tensor_proto)


same("scalars", [[e.step, float(tf.make_ndarray(e.tensor_proto))] for e in events.Tensors("loss/train")], want["scalars"])
for tag, data in [("weights", want["values"]), ("constant", [2.0, 2, 2]), ("empty", [])]:
    theirs = tf.make_ndarray(histogram.histogram_pb(tag, np.array(data)).value[0].tensor)
    same(f"histogram {tag}: counts", tensor(tag)[:, 2], theirs[:, 2])
    np.testing.assert_allclose(tensor(tag), theirs, rtol=1e-14, atol=1e-14)
picture = tensor("picture")
same("image size", list(picture[:2]), [b"5", b"4"])
same("image pixels", tf.image.decode_png(picture[2]).numpy(), np.array(want["pixels"], np.uint8).reshape(4, 5, 3))
grey = np.array(want["unit"], np.float32).reshape(2, 4, 5, 1)
theirs = tf.image.convert_image_dtype(grey, tf.uint8, saturate=True).numpy()
same("images from floats", np.stack([tf.image.decode_png(png).numpy() for png in tensor("grey")[2:]]), theirs)
same("figure", list(tensor("figure")[:2]) + tf.image.decode_png(tensor("figure")[2]).numpy()[0, :, 0].tolist(), [b"2", b"1", 0, 128])
frames = tf.io.decode_gif(tensor("video")[2]).numpy()
same("video", frames[..., 0], np.array(want["clip"], np.uint8).reshape(3, 40, 50))
boxes = tf.image.decode_png(tensor("boxes")[2]).numpy()
same("box", boxes[0, 1].tolist() + boxes[1, 2].tolist(), [255, 0, 0] + tf.image.decode_png(picture[2]).numpy()[1, 2].tolist())
sound = wave.open(io.BytesIO(tensor("tone")[0, 0]))
same("audio format", sound.getparams()[:4], (1, 2, 8000, 800))
theirs = tf.audio.encode_wav(np.array(want["tone"], np.float32)[:, None], 8000).numpy()
same("audio samples", bytes(tensor("tone")[0, 0]), theirs)
same("text", tensor("note")[()], b"# hello")
same("table", tensor("table").tolist(), [[b"a", b"b"], [b"c", b"d"]])
theirs = pr_curve.pb("pr", np.array(want["labels"]), np.array(want["predictions"]), num_thresholds=11)
same("precision-recall curve", tensor("pr"), tf.make_ndarray(theirs.value[0].tensor))
same("graph", [node.op for node in events.Graph().node], ["Placeholder", "Square"])


def check_tensorboard(fast):
    ready = lambda board: board.json("plugin/hparams/experiment", request="{}").get("hparamInfos")
    with TensorBoard(logdir, fast, ready) as board:
        mode = board.mode
        plugin = lambda path, **query: board.json("plugin/" + path, **query)
        same(f"{mode} runs", board.json("runs"), ["all"])
        points = plugin("scalars/scalars", run="all", tag="loss/train")
        same(f"{mode} scalars", [point[1:] for point in points], want["scalars"])
        same(f"{mode} histogram", len(plugin("histograms/histograms", run="all", tag="weights")[0][2]), 30)
        images = plugin("images/images", run="all", tag="picture", sample=0)
        png = board.ask("plugin/images/individualImage?" + images[0]["query"] + "&x")
        same(f"{mode} image", png, picture[2])
        same(f"{mode} audio", plugin("audio/audio", run="all", tag="tone", sample=0)[0]["contentType"], "audio/wav")
        same(f"{mode} text", plugin("text/text", run="all", tag="note", markdown="true")[0]["text"], "<h1>hello</h1>")
        curve = plugin("pr_curves/pr_curves", run="all", tag="pr")["all"][0]
        same(f"{mode} thresholds", len(curve["thresholds"]), 10)  # the last, reached by none, is cut
        parts = plugin("mesh/meshes", run="all", tag="tetra", sample=0)
        same(f"{mode} mesh parts", sorted(part["content_type"] for part in parts), [1, 2, 3])
        layout = plugin("custom_scalars/layout")["category"][0]
        same(f"{mode} layout", layout["chart"][0]["multiline"]["tag"], ["loss.*"])
        experiment = plugin("hparams/experiment", request="{}")
        same(f"{mode} hparams", sorted(info["name"] for info in experiment["hparamInfos"]), ["act", "bias", "lr"])
        info = plugin("graphs/info")["all"]
        same(f"{mode} run graph", info["run_graph"], True)
        same(f"{mode} traced step", info["tags"]["train_step"], {"tag": "train_step", "conceptual_graph": False, "op_graph": True, "profile": True})
        same(f"{mode} step stats", b'node_name: "y"' in board.ask("plugin/graphs/run_metadata", run="all", tag="train_step"), True)
        same(f"{mode} projector", plugin("projector/info", run="all")["embeddings"][0]["tensorShape"], [4, 3])
        vectors = np.frombuffer(board.ask("plugin/projector/tensor", run="all", name="points/00000"), np.float32)
        same(f"{mode} vectors", vectors.tolist(), want["vertices"])


for fast in (False, True):
    check_tensorboard(fast)
print(f"{checks} checks passed")
