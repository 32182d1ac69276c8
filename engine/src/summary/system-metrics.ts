// The load of the machine that trains, as scalars of the run: processor, memory, and NVIDIA's GPUs where there are any.
import { execFile } from "node:child_process";
import { cpus, freemem, totalmem } from "node:os";

export interface SystemMetricsOptions {
  /** Seconds between two measurements; default 10. */
  readonly everySec?: number;
  /** How GPUs are asked; gives the answer's text, or throws where there are none. Default nvidia-smi. */
  readonly askGpus?: () => Promise<string>;
}

/** Takes one point: its tag is below `system/`. */
export type TakePoint = (tag: string, value: number, step: number) => void;

const bytesPerMegabyte = 2 ** 20;

const gpuFields = [
  "utilization.gpu",
  "memory.used",
  "memory.total",
  "temperature.gpu",
  "power.draw",
];

function askNvidia(): Promise<string> {
  const argv = [`--query-gpu=${gpuFields.join(",")}`, "--format=csv,noheader,nounits"];
  return new Promise((resolve, reject) => {
    execFile("nvidia-smi", argv, { timeout: 5_000 }, (error, out) =>
      error ? reject(error) : resolve(out),
    );
  });
}

/**
 * Measures now and then, step by step from 0. Does not keep the process alive. Returns what ends it. GPUs that do not
 * answer once are not asked again.
 */
export function startSystemMetrics(take: TakePoint, options: SystemMetricsOptions): () => void {
  const { everySec = 10, askGpus = askNvidia } = options;
  let step = 0;
  let isEnded = false;
  let hasGpus = true;
  let previous: ProcessorTimes | null = null;
  const measure = () => {
    const now = step++;
    const times = processorTimes();
    for (const [name, value] of hostPoints(previous, times)) take(`system/${name}`, value, now);
    previous = times;
    if (hasGpus) void measureGpus(now);
  };
  const measureGpus = async (now: number) => {
    try {
      const points = gpuPoints(await askGpus());
      if (!isEnded) for (const [name, value] of points) take(`system/${name}`, value, now);
    } catch {
      hasGpus = false;
    }
  };
  measure();
  const timer = setInterval(measure, everySec * 1000).unref();
  return () => {
    isEnded = true;
    clearInterval(timer);
  };
}

interface ProcessorTimes {
  readonly machine: { readonly busy: number; readonly all: number };
  /** Microseconds that this process has had. */
  readonly ownUs: number;
  readonly atMs: number;
}

function processorTimes(): ProcessorTimes {
  const machine = { busy: 0, all: 0 };
  for (const { times } of cpus()) {
    const { idle, ...working } = times;
    const busy = Object.values(working).reduce((sum, time) => sum + time, 0);
    machine.busy += busy;
    machine.all += busy + idle;
  }
  const { user, system } = process.cpuUsage();
  return { machine, ownUs: user + system, atMs: performance.now() };
}

/** Percent of all processors for the machine, of one for the process; nothing over no time. */
function processorPoints(before: ProcessorTimes, after: ProcessorTimes): [string, number][] {
  const all = after.machine.all - before.machine.all;
  const tookMs = after.atMs - before.atMs;
  if (all <= 0 || tookMs <= 0) return [];
  return [
    ["cpu/machine_percent", (100 * (after.machine.busy - before.machine.busy)) / all],
    ["cpu/process_percent", (after.ownUs - before.ownUs) / 10 / tookMs],
  ];
}

function hostPoints(before: ProcessorTimes | null, after: ProcessorTimes): [string, number][] {
  return [
    ...(before ? processorPoints(before, after) : []),
    ["memory/used_percent", 100 * (1 - freemem() / totalmem())],
    ["memory/process_mb", process.memoryUsage.rss() / bytesPerMegabyte],
  ];
}

const gpuNames = ["percent", "memory_used_mb", "memory_total_mb", "temperature_c", "power_w"];

/** A line a GPU; what a GPU does not measure, such as `[N/A]` or nothing, is left out. */
function gpuPoints(text: string): [string, number][] {
  return text
    .trim()
    .split("\n")
    .flatMap((line, gpu) =>
      line
        .split(",")
        .map((cell, i): [string, number] => [`gpu${gpu}/${gpuNames[i]}`, Number.parseFloat(cell)]),
    )
    .filter(([, value]) => Number.isFinite(value));
}
