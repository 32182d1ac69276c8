"""Compares what the TensorBoard callback writes with what Keras's writes for the same model, run by hand:

    PYTHON engine/test/peers/compare_callback.py [--node NODE]

For each set of options both train; run by run, the values (tag, step, plugin, content, dtype, shape) must be Keras's, in its
order. Ours may also have the traced training step and the measured batch, of which Keras 3.15 writes none or an empty one.
"""
import argparse, glob, json, os, subprocess, sys, tempfile
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np, keras
from tensorboard.backend.event_processing.event_file_loader import LegacyEventFileLoader

parser = argparse.ArgumentParser()
parser.add_argument("--node", default="node")
arguments = parser.parse_args()
here = os.path.dirname(os.path.abspath(__file__))
env = {**os.environ, "NODE_OPTIONS": "--conditions=tb-ts-source --no-warnings"}


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def examples(count, k):
    x = np.sin(np.arange(count * 36) * 1.7 + k).astype("float32").reshape(count, 6, 6, 1)
    return x, np.arange(count) % 3


def train_keras(logdir, options):
    keras.backend.clear_session()
    L = keras.layers
    model = keras.Sequential([L.Input((6, 6, 1)), L.Conv2D(4, 3, activation="relu", name="conv"), L.MaxPooling2D(name="pool"), L.Flatten(name="flatten"), L.Dense(3, name="head")], name="net")
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    x, y = examples(24, 0)
    model.fit(x, y, epochs=3, batch_size=4, shuffle=False, validation_data=examples(8, 1), verbose=0, callbacks=[keras.callbacks.TensorBoard(logdir, **options)])


def image_sizes(tensor):
    """The two leading strings of an images value: width and height; and how many images follow."""
    return [value.decode() for value in tensor.string_val[:2]] + [len(tensor.string_val) - 2]


def values(logdir, run):
    found, versions = [], []
    for path in sorted(glob.glob(os.path.join(logdir, run, "*tfevents*"))):
        for event in LegacyEventFileLoader(path).Load():
            if event.file_version: versions.append((event.file_version, event.source_metadata.writer if event.HasField("source_metadata") else ""))
            if event.graph_def: found.append(("graph_def", 0, "", b"", 0, []))
            for value in event.summary.value:
                plugin, tensor = value.metadata.plugin_data, value.tensor
                detail = [dim.size for dim in tensor.tensor_shape.dim]
                if plugin.plugin_name == "images": detail = image_sizes(tensor)
                found.append((value.tag, event.step, plugin.plugin_name, plugin.content, tensor.dtype, detail))
    return found, versions


def keras_json(logdir):
    for path in glob.glob(os.path.join(logdir, "train", "*tfevents*")):
        for event in LegacyEventFileLoader(path).Load():
            for value in event.summary.value:
                if value.tag == "keras":
                    config = json.loads(value.tensor.string_val[0])["config"]
                    return [(layer["class_name"], layer["config"]["name"]) for layer in config["layers"]]


extra = lambda value: value[0] == "train_step" or value[2] in ("graph_run_metadata", "graph_run_metadata_graph") or value[0] == "graph_def"
cases = {
    "defaults": {},
    "everything by epoch": {"histogram_freq": 1, "write_images": True, "write_steps_per_second": True},
    "every batch": {"update_freq": "batch", "write_steps_per_second": True},
    "every other epoch": {"histogram_freq": 2},
    "every second batch": {"update_freq": 2},
    "no graph": {"write_graph": False},
    "a measured batch": {"profile_batch": 2},
    "a range of batches": {"profile_batch": (2, 4)},
}
failures = 0
for name, options in cases.items():
    own, theirs = tempfile.mkdtemp(), tempfile.mkdtemp()
    train_keras(theirs, options)
    ours = {camel(key): value for key, value in options.items()}
    subprocess.run([arguments.node, os.path.join(here, "train-with-callback.mjs"), own, json.dumps(ours)], check=True, env=env)
    for run in ("train", "validation"):
        (got, versions), (expected, kerasVersions) = values(own, run), values(theirs, run)
        left = [value for value in got if not extra(value)]
        right = [value for value in expected if not extra(value)]
        if left == right and versions[0][0] == kerasVersions[0][0]:
            print(f"{name}, {run}: {len(right)} values alike, {len(got) - len(left)} more of ours")
            continue
        failures += 1
        print(f"{name}, {run}: DIFFERS", versions[0], kerasVersions[0])
        for one in right:
            if one not in left: print("   only Keras:", one)
        for one in left:
            if one not in right: print("   only ours:", one)
        if sorted(map(str, left)) == sorted(map(str, right)): print("   order:", [one[:2] for one in left][:14], "Keras:", [one[:2] for one in right][:14])
    if keras_json(own) != keras_json(theirs): failures += 1; print(f"{name}: conceptual graph DIFFERS", keras_json(own), keras_json(theirs))
sys.exit(1 if failures else 0)
