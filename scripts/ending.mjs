// When a script is to end: by a signal, or because npm was ended, whose shell hands no signal on.
import process from "node:process";

const orphanCheckMs = 500;

/** Calls `end` at each signal to end, and once when the parent process is gone. */
export function whenEnded(end) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, orphanCheckMs);
  timer.unref();
}
