// The built command over a log directory, on an index that outlives it: a second start finds it warm.
import { spawn } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "..", "..", "cli", "bin", "tb-ts.js");
const startedPattern = /at (http:\/\/\S+)/;

function addressOf(command) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk) => {
      output += chunk;
      const address = startedPattern.exec(output)?.[1];
      if (address) resolve(address);
    };
    command.stdout.on("data", read);
    command.stderr.on("data", read);
    command.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}

/** Starts the command and waits until its first pass over the log directory is done. */
export async function serve(logdir, index) {
  const args = [bin, "--logdir", logdir, "--index", index, "--port", "0"];
  const command = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => command.once("exit", resolve));
  const url = await addressOf(command);
  while ((await fetch(new URL("readyz", url))).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const close = async (signal = "SIGTERM") => {
    command.kill(signal);
    await ended;
  };
  return { url, close };
}
