"""Checks what the examples log against the real TensorBoard in both loading modes, run by hand:

    PYTHON engine/test/peers/read_training.py [--node NODE]

Runs examples/notebook.mjs and a short examples/digits.mjs. The graphs must be those that TensorFlow can import.
"""
import argparse, os, subprocess, sys, tempfile
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import tensorflow as tf
from google.protobuf import text_format
from tensorboard_server import TensorBoard

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.join(here, "..", "..", "..")
parser = argparse.ArgumentParser()
parser.add_argument("--node", default="node")
options = parser.parse_args()
logdir = tempfile.mkdtemp()
env = {**os.environ, "NODE_OPTIONS": "--conditions=tb-ts-source --no-warnings"}


def example(name, *flags):
    script = os.path.join(root, "examples", name + ".mjs")
    subprocess.run([options.node, script, "--logdir", os.path.join(logdir, name), *flags], check=True, env=env, stdout=subprocess.DEVNULL)
    [stamp] = os.listdir(os.path.join(logdir, name))
    return f"{name}/{stamp}"


notebook = example("notebook")
digits = example("digits", "--epochs", "2", "--samples", "640")
train, validation = f"{digits}/train", f"{digits}/validation"


def graph(board, **query):
    definition = tf.compat.v1.GraphDef()
    text_format.Parse(board.ask("plugin/graphs/graph", **query), definition)
    return definition


def drop_optimizer(definition):
    """Our fused update is no op of TensorFlow's: what only the optimizer and the step's end hold is left out."""
    kept = [node for node in definition.node if not node.name.startswith("Adam/") and node.name != "NoOp"]
    del definition.node[:]
    definition.node.extend(kept)
    for node in definition.node:
        inputs = [name for name in node.input if not name.startswith(("Adam/", "^Adam/", "^NoOp"))]
        del node.input[:]
        node.input.extend(inputs)


for fast in (False, True):
    with TensorBoard(logdir, fast, lambda board: len(board.json("runs")) == 3) as board:
        points = {tag: board.json("plugin/scalars/scalars", run=notebook, tag=tag) for tag in ("x", "f(x)")}
        assert [len(series) for series in points.values()] == [30, 30]
        assert abs(points["f(x)"][29][2] + 1.2499707) < 1e-7
        nodes = graph(board, run=notebook, conceptual="false").node
        assert [node.op for node in nodes] == ["Placeholder", "Const", "Pow", "AddV2", "Const", "Sub", "Identity"], nodes
        tags = board.json("plugin/scalars/tags")
        assert sorted(tags[train]) == ["batch_accuracy", "batch_loss", "epoch_accuracy", "epoch_learning_rate", "epoch_loss"], tags
        assert sorted(tags[validation]) == ["epoch_accuracy", "epoch_loss", "evaluation_accuracy_vs_iterations", "evaluation_loss_vs_iterations"]
        assert len(board.json("plugin/scalars/scalars", run=train, tag="batch_loss")) == 20
        info = board.json("plugin/graphs/info")[train]
        assert info["run_graph"] and info["tags"]["keras"]["conceptual_graph"] and info["tags"]["train_step"]["op_graph"], info
        keras = graph(board, run=train, tag="keras", conceptual="true")
        assert len(keras.node) == 7 and keras.node[1].name.endswith("conv2d"), keras
        for query in ({"run": train}, {"run": train, "tag": "train_step"}):
            definition = graph(board, **query, conceptual="false")
            count = len(definition.node)
            drop_optimizer(definition)
            tf.Graph().as_default().__enter__()
            tf.import_graph_def(definition)
            print(board.mode, query.get("tag", "run graph"), count, "nodes,", len(definition.node), "imported by TensorFlow")
        histograms = board.json("plugin/histograms/tags")[train]
        assert len(histograms) == 6, histograms
        assert len(board.json("plugin/images/tags")[train]) >= 3
print("the real TensorBoard shows both examples, in both modes")
