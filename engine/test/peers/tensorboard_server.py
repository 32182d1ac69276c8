"""Starts the real TensorBoard over a log directory and asks it, for the checks in this folder."""
import json, os, re, subprocess, sys, time, urllib.parse, urllib.request


class TensorBoard:
    """A server in one loading mode; ready says, given the server, whether everything is loaded."""

    def __init__(self, logdir, fast, ready):
        program = os.path.join(os.path.dirname(sys.executable), "tensorboard")
        command = [program, "--logdir", logdir, "--port", "0", "--host", "127.0.0.1", f"--load_fast={'true' if fast else 'false'}"]
        self.mode = "fast" if fast else "slow"
        self.server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.port = next(match[1] for line in self.server.stderr if (match := re.search(r"127\.0\.0\.1:(\d+)/", line)))
        for _ in range(100):
            if ready(self): return
            time.sleep(0.2)
        sys.exit(f"{self.mode}: not loaded after 20 s")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def ask(self, path, **query):
        suffix = f"?{urllib.parse.urlencode(query)}" if query else ""
        return urllib.request.urlopen(f"http://127.0.0.1:{self.port}/data/{path}{suffix}").read()

    def json(self, path, **query):
        return json.loads(self.ask(path, **query))
