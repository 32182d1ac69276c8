"""What torch.utils.tensorboard takes besides the usual: odd shapes, types, names and options.

needs: torch
"""
import os
import sys

import numpy as np
import torch
from torch.utils.tensorboard import SummaryWriter

logdir = os.path.join(sys.argv[1], "logdir")
rng = np.random.default_rng(5)
torch.manual_seed(5)

w = SummaryWriter(logdir)  # the root itself is a run
for step in range(3):
    w.add_scalar("loss", 1 / (step + 1), step)
    w.add_scalar("name with spaces & <tags> \u00e9\u4e16", step, step)
    w.add_scalar("a/b/c/d", torch.tensor([[float(step)]]), step)
    w.add_scalar("numpy", np.float16(step / 3), step)
    w.add_scalar("bool", True, step, new_style=True)
    w.add_scalar("half", torch.tensor(step / 3, dtype=torch.half), step, new_style=True)
    w.add_scalar("int64", torch.tensor(2**40 + step), step, new_style=True)
w.add_scalars("main/group", {"a b": 1.0, "c/d": 2.0, "\u00e9": 3.0}, 0)
w.add_scalars("main/group", {"a b": 1.5, "c/d": 2.5, "\u00e9": 3.5}, 1)
w.add_scalar("walltime", 1.0, 0, walltime=1e9)
w.add_scalar("no step", 1.0)
w.add_scalar("no step", 2.0)
for dtype in (np.int8, np.uint8, np.int64, np.float16, np.float64, bool):
    w.add_histogram("h/%s" % np.dtype(dtype).name, (rng.normal(size=100) * 10).astype(dtype), 0, bins=8 if dtype != bool else "fd")
w.add_histogram("h/single", np.array([3.0]), 0)
w.add_histogram("h/negative", -rng.exponential(size=50), 0)
w.add_histogram("h/zeros", np.zeros(5), 1)
w.add_histogram("h/large", np.array([1e30, -1e30, 1e-30]), 0)
w.add_histogram("h/max_bins", rng.normal(size=1000), 0, bins="auto", max_bins=4)
for step in range(8):
    w.add_histogram("h/steps", rng.normal(step, 1, size=60), step * 100, bins=12)
w.add_image("i/1x1", np.zeros((3, 1, 1)), 0)
w.add_image("i/chw4", rng.random((4, 3, 5)), 0)
w.add_image("i/over", rng.random((3, 4, 4)) * 3 - 1, 0)
w.add_images("i/nhwc", rng.random((5, 4, 3, 1)), 0, dataformats="NHWC")
for step in range(4):
    w.add_image("i/grow", rng.random((3, 2 + step, 3 + step)), step)
w.add_text("t/empty", "", 0)
w.add_text("t/steps", "one", 0)
w.add_text("t/steps", "two", 0)
w.add_text("t/steps", "three", 5)
labels, scores = rng.integers(0, 2, 100), rng.random(100)
w.add_pr_curve("pr/weights", labels, scores, 0, num_thresholds=20, weights=rng.random(100))
w.add_pr_curve("pr/all positive", np.ones(30), rng.random(30), 0, num_thresholds=10)
w.add_pr_curve("pr/all negative", np.zeros(30), rng.random(30), 0, num_thresholds=10)
w.add_pr_curve("pr/perfect", np.array([0, 0, 1, 1]), np.array([0.0, 0.1, 0.9, 1.0]), 0, num_thresholds=5)
for step in range(3):
    w.add_pr_curve("pr/steps", labels, np.clip(scores + step / 10, 0, 1), step, num_thresholds=127)
w.add_pr_curve_raw("pr/raw", [75, 64, 21, 5, 0], [150, 105, 18, 0, 0], [0, 45, 132, 150, 150], [0, 11, 54, 70, 75],
                   [0.33, 0.37, 0.53, 1, 0], [1.0, 0.85, 0.28, 0.06, 0.0], 2, num_thresholds=5)
v = torch.tensor(rng.normal(size=(1, 5, 3)), dtype=torch.float)
w.add_mesh("m/vertices only", v, global_step=0)
w.add_mesh("m/colors", v, colors=torch.randint(0, 255, (1, 5, 3)), global_step=0)
w.add_mesh("m/faces", v, faces=torch.tensor([[[0, 1, 2], [2, 3, 4]]]), global_step=0)
w.add_mesh("m/batch", torch.tensor(rng.normal(size=(3, 4, 3)), dtype=torch.float), colors=torch.randint(0, 255, (3, 4, 3)),
           faces=torch.tensor([[[0, 1, 2]]] * 3), config_dict={"camera": {"cls": "PerspectiveCamera", "fov": 75}}, global_step=1)
for step in (0, 3, 2):
    w.add_mesh("m/steps", v * step, global_step=step)
w.add_mesh("m/name/with slash_VERTEX", v, global_step=0)
w.add_tensor("tensor/rank0", torch.tensor(1.5), 0)
w.add_tensor("tensor/rank1", torch.arange(3).float(), 0)
w.add_audio("a/loud", torch.tensor([2.0, -2.0, 0.5]), 0, sample_rate=44100)
w.add_audio("a/short", torch.zeros(2), 0)
video = torch.rand(2, 3, 3, 8, 8)
w.add_video("v/two", video, 0, fps=2)
w.add_video("v/bytes", (video * 255).to(torch.uint8), 1, fps=8)
w.add_embedding(torch.randn(5, 3), metadata=["a\tb", "c", "", "\u00e9", "x"], tag="with tab", global_step=1)
w.add_embedding(np.arange(12.0).reshape(4, 3), metadata=[["a", 1], ["b", 2], ["c", 3], ["d", 4]], metadata_header=["n", "i"], tag="h/slash", global_step=2)
w.add_embedding(torch.randn(9, 2), label_img=torch.rand(9, 3, 5, 5))
w.add_custom_scalars_marginchart(["loss", "numpy", "bool"], category="margin", title="m")
w.close()

again = SummaryWriter(logdir, filename_suffix=".second")
for step in range(2, 6):
    again.add_scalar("loss", 10 + step, step)
again.close()
purged = SummaryWriter(os.path.join(logdir, "purged"))
for step in range(6):
    purged.add_scalar("x", step, step)
purged.close()
purged = SummaryWriter(os.path.join(logdir, "purged"), purge_step=3, filename_suffix=".resumed")
for step in range(3, 8):
    purged.add_scalar("x", step * 10, step)
    purged.add_histogram("h", np.arange(5.0), step, bins=3)
purged.close()

h = SummaryWriter(os.path.join(logdir, "hp"))
domains = {"opt": ["adam", "sgd", "rms"], "layers": [2, 3, 4], "bias": [True, False]}
for name, values, metrics in (
    (None, {"lr": 0.1, "layers": 2, "opt": "adam", "bias": True}, {"m/acc": 0.5, "m/loss": float("nan")}),
    ("second", {"lr": 0.2, "layers": 3, "opt": "sgd", "bias": False}, {"m/acc": float("inf"), "m/loss": 1}),
    ("third", {"lr": 1, "layers": 4, "opt": "\u4e16", "bias": False}, {"m/acc": -1, "m/loss": 0.25}),
):
    h.add_hparams(values, metrics, run_name=name, hparam_domain_discrete=domains, global_step=7)
h.close()


class Inner(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = torch.nn.LSTM(4, 5, batch_first=True)
        self.heads = torch.nn.ModuleDict({"a": torch.nn.Linear(5, 2), "b": torch.nn.Linear(5, 3)})

    def forward(self, x):
        y, _ = self.lstm(x)
        return self.heads["a"](y).softmax(-1), self.heads["b"](y[:, -1]).exp()


class Outer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.ModuleList([torch.nn.Linear(4, 4) for _ in range(3)])
        self.inner = Inner()
        self.scale = torch.nn.Parameter(torch.ones(1))

    def forward(self, x, mask):
        for layer in self.layers:
            x = torch.relu(layer(x)) * self.scale + mask
        return self.inner(x)


g = SummaryWriter(os.path.join(logdir, "graphs"))
g.add_graph(Outer().eval(), (torch.zeros(2, 3, 4), torch.ones(2, 3, 4)))
g.close()
t = SummaryWriter(os.path.join(logdir, "two graphs"))
t.add_graph(torch.nn.Sequential(torch.nn.Conv1d(2, 3, 2), torch.nn.ReLU(), torch.nn.Flatten()), torch.zeros(1, 2, 5))
t.add_graph(torch.nn.Linear(2, 2), torch.zeros(1, 2))
t.close()
