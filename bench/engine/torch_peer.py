"""PyTorch's figures on one thread: one JSON object of case -> figure, timed by CPU time."""
import json
import time

import torch

torch.set_num_threads(1)
results = {}


def per_second(call, count):
    best = 0.0
    for run in range(6):
        begin = time.process_time()
        for _ in range(count):
            call()
        if run:
            best = max(best, count / (time.process_time() - begin))
    return best


def gflops(flops, call):
    return flops * per_second(call, max(1, round(3e8 / flops))) / 1e9


x = torch.tensor(3.0, requires_grad=True)
sgd = torch.optim.SGD([x], lr=0.1)


def step():
    sgd.zero_grad()
    (x * x + x - 1).backward()
    sgd.step()


results["scalar step, eager (steps/s)"] = per_second(step, 2000)

for n in (128, 512):
    a, b = torch.rand(n, n), torch.rand(n, n)
    results[f"matmul {n} (GFLOP/s)"] = gflops(2 * n**3, lambda: a @ b)

for size, channels, out in ((28, 1, 8), (14, 32, 64)):
    image, filters = torch.rand(64, channels, size, size), torch.rand(out, channels, 3, 3)
    dy = torch.rand(64, out, size, size)
    flops = 2 * 64 * size * size * 9 * channels * out
    name = f"conv {size}×{size}×{channels}→{out}"
    conv = torch.nn.functional.conv2d
    results[f"{name} forward (GFLOP/s)"] = gflops(flops, lambda: conv(image, filters, padding=1))
    grad = torch.nn.grad
    results[f"{name} input gradient (GFLOP/s)"] = gflops(flops, lambda: grad.conv2d_input(image.shape, filters, dy, padding=1))
    results[f"{name} filter gradient (GFLOP/s)"] = gflops(flops, lambda: grad.conv2d_weight(image, filters.shape, dy, padding=1))

nn = torch.nn
models = {
    "dense network": nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)),
    "convolutional network": nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(784, 10),
    ),
}
count = 8000
images = torch.rand(count, 1, 28, 28) * (torch.rand(count, 1, 28, 28) < 0.2)
classes = torch.randint(0, 10, (count,))


def epoch(model, optimizer):
    order = torch.randperm(count)
    for start in range(0, count, 64):
        rows = order[start : start + 64]
        predictions = model(images[rows])
        loss = nn.functional.cross_entropy(predictions, classes[rows])
        (predictions.argmax(1) == classes[rows]).float().mean().item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


for name, model in models.items():
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    epoch(model, optimizer)
    begin = time.process_time()
    for _ in range(5):
        epoch(model, optimizer)
    results[f"{name} (samples/s)"] = 5 * count / (time.process_time() - begin)

print(json.dumps(results))
