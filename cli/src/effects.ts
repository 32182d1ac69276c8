// Everything the commands do to the outside world, passed in so that tests patch nothing.
import process from "node:process";
import { createInterface } from "node:readline";

export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Like `out`, for much of it: resolves when more can be taken. */
  readonly stream: (data: string | Uint8Array) => Promise<void>;
  /** Standard input, a line at a time. */
  readonly lines: () => AsyncIterable<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Resolves with the signal's name once the user or the system asks the process to end. */
  readonly untilStopped: () => Promise<NodeJS.Signals>;
  /** Has a signal undo what is half done before it ends the process; the returned function takes that back. */
  readonly undoIfStopped: (undo: () => void) => () => void;
}

export function processEffects(): Effects {
  process.stdout.on("error", endWithoutReader);
  // Messages that nobody reads any more are no reason to end: a server goes on.
  process.stderr.on("error", () => {});
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stream,
    lines: () => createInterface({ input: process.stdin }),
    env: process.env,
    cwd: process.cwd(),
    untilStopped,
    undoIfStopped,
  };
}

function stream(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(data, () => resolve()));
}

/** A reader that has seen enough, such as `head`, ends the command as it would any other; a full disk is an error. */
function endWithoutReader({ code, message }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") process.exit(0);
  process.stderr.write(`error: Cannot write the output: ${message}\n`);
  process.exit(2);
}

/** A terminal and a parent process may both send a signal for one wish: repeats this soon after are one with it. */
const oneWishMs = 1000;

/** Resolves at the first signal; another one later on ends the process without waiting for anything. */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let firstMs: number | null = null;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        firstMs ??= performance.now();
        if (performance.now() - firstMs > oneWishMs) process.exit(1);
        resolve(signal);
      });
    }
  });
}

/** Numbers of the signals: a process that one ended has 128 more as its exit code. */
const signalNumbers = { SIGINT: 2, SIGTERM: 15 } as const;

function undoIfStopped(undo: () => void): () => void {
  const end = (signal: keyof typeof signalNumbers) => {
    undo();
    process.exit(128 + signalNumbers[signal]);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  return () => process.off("SIGINT", end).off("SIGTERM", end);
}
