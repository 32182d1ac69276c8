"""Has PyTorch profile a training step. Read from standard input, so that no path enters the trace.

    cd FOLDER && PYTHON - < record_torch.py
"""

import torch
from torch.profiler import profile, record_function, schedule, tensorboard_trace_handler

torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
steps = schedule(wait=0, warmup=1, active=1, repeat=1)
handler = tensorboard_trace_handler(".", worker_name="host", use_gzip=True)
with profile(schedule=steps, on_trace_ready=handler) as profiler:
    for _ in range(2):
        with record_function("forward"):
            output = net(torch.randn(2, 4))
        loss = torch.nn.functional.cross_entropy(output, torch.tensor([0, 1]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        profiler.step()
