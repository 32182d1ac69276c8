"""Imports the graphs of traced functions into TensorFlow and runs them there, run by hand:

    PYTHON engine/test/peers/import_graphs.py [--node NODE]

PYTHON has tensorflow. Every op's sample and control flow must give the values that they give here; what draws at random
is imported only.
"""
import argparse, json, os, subprocess, sys, tempfile
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
import tensorflow as tf

here = os.path.dirname(os.path.abspath(__file__))
parser = argparse.ArgumentParser()
parser.add_argument("--node", default="node")
options = parser.parse_args()
folder = tempfile.mkdtemp()
env = {**os.environ, "NODE_OPTIONS": "--conditions=tb-ts-source --no-warnings"}
subprocess.run([options.node, os.path.join(here, "write-graphs.mjs"), folder], check=True, env=env, cwd=here)


def array(values):
    return np.array([float(one) for one in values["data"]]).reshape(values["shape"]).astype(values["dtype"])


samples = json.load(open(os.path.join(folder, "index.json")))
wrong, run = [], 0
for i, sample in enumerate(samples):
    graph = tf.compat.v1.GraphDef()
    graph.ParseFromString(open(os.path.join(folder, f"{i}.pb"), "rb").read())
    placeholders = [f"{node.name}:0" for node in graph.node if node.op == "Placeholder"]
    try:
        with tf.Graph().as_default():
            tf.compat.v1.import_graph_def(graph, name="")
            nodes = [*graph.node, *(node for function in graph.library.function for node in function.node_def)]
            if sample["y"] is None or any(node.op == "RandomUniform" for node in nodes):
                continue
            with tf.compat.v1.Session() as session:
                got = session.run("Identity:0", dict(zip(placeholders, map(array, sample["inputs"]))))
        np.testing.assert_allclose(got.astype("float64"), array(sample["y"]), rtol=1e-5, atol=1e-6)
        run += 1
    except (AssertionError, ValueError, tf.errors.OpError) as error:
        wrong.append(f"{sample['name']}: {str(error).strip().splitlines()[0][:200]}")
print(f"{len(samples)} graphs imported, {run} of them run with equal values" if not wrong else "\n".join(wrong))
sys.exit(bool(wrong))
