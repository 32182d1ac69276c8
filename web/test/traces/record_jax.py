"""Has JAX profile a gradient twice, without a graph. Read from standard input, so that no path enters the trace.

    PYTHON - FOLDER < record_jax.py
"""

import sys

import jax
import jax.numpy as jnp

gradient = jax.jit(jax.grad(lambda w, x: jnp.tanh(x @ w).sum()))
w, x = jnp.ones((64, 32)), jnp.ones((16, 64))
gradient(w, x).block_until_ready()
options = jax.profiler.ProfileOptions()
options.python_tracer_level = 0
jax.profiler.start_trace(sys.argv[1], profiler_options=options)
for _ in range(2):
    gradient(w, x).block_until_ready()
jax.profiler.stop_trace()
