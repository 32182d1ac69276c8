// What engine and tfjs measure alike, and how.

export const products = [128, 512];
/** Image size, channels in, channels out. */
export const convolutions = [
  [28, 1, 8],
  [14, 32, 64],
];
export const sampleCount = 8000;

/** Images that are zero but for a fifth of the pixels, as handwritten digits are, and classes. */
export function examples() {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const x = Float32Array.from({ length: sampleCount * 784 }, () => (random() < 0.2 ? random() : 0));
  const y = Int32Array.from({ length: sampleCount }, () => Math.floor(random() * 10));
  return { x, y };
}

/** Epochs that training is timed for, after one to warm up. */
export const timedEpochs = 5;

/**
 * Seconds of CPU time that the main thread has taken, to some milliseconds: what training takes on a machine with
 * nothing else to do, where V8 compiles and collects on threads of its own. In a Node.js that cannot tell, those of all
 * threads.
 */
export function threadSeconds() {
  return inSeconds((process.threadCpuUsage ?? process.cpuUsage).call(process));
}

function inSeconds({ user, system }) {
  return (user + system) / 1e6;
}

/** Calls a second of CPU time, the best of five runs after one to warm up. */
export function perSecond(call, count) {
  let best = 0;
  for (let run = 0; run < 6; run++) {
    const begin = process.cpuUsage();
    for (let i = 0; i < count; i++) call();
    if (run > 0) best = Math.max(best, count / inSeconds(process.cpuUsage(begin)));
  }
  return best;
}

export function gflops(flops, call) {
  return (flops * perSecond(call, Math.max(1, Math.round(3e8 / flops)))) / 1e9;
}
