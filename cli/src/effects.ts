// Everything the commands do to the outside world, passed in so that tests patch nothing.
import process from "node:process";

export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Resolves with the signal's name once the user or the system asks the process to end. */
  readonly untilStopped: () => Promise<NodeJS.Signals>;
}

export function processEffects(): Effects {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    untilStopped,
  };
}

function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
}
