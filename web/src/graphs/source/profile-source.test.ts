import { describe, expect, test } from "vitest";
import { traceOf } from "../../../test/traces/read-trace.ts";
import { readProfile } from "./profile-source.ts";

const jsonTrace = (trace: unknown) => ({
  fileName: "host.trace.json",
  bytes: new TextEncoder().encode(typeof trace === "string" ? trace : JSON.stringify(trace)),
});

/** A trace of one process whose rows hold these events. */
function deviceTrace(process: string, rows: Readonly<Record<string, readonly object[]>>) {
  const named = { ph: "M", pid: 1, name: "process_name", args: { name: process } };
  const events = Object.entries(rows).flatMap(([name, list], tid) => [
    { ph: "M", pid: 1, tid, name: "thread_name", args: { name } },
    ...list.map((event) => ({ ph: "X", pid: 1, tid, ts: 5, dur: 2, ...event })),
  ]);
  return jsonTrace({ traceEvents: [named, ...events] });
}

describe("a profiler's file", () => {
  test("of TensorFlow gives its operations, not the marks of its runtime", () => {
    const stats = readProfile(traceOf("tensorflow.xplane.pb"));
    expect(stats.devices).toEqual(["/host:CPU"]);
    expect(stats.count).toBe(68);
    const relu = "StatefulPartitionedCall/sequential_1/dense_1/Relu";
    expect(stats.ranAs.filter((name) => name === relu)).toHaveLength(2);
    expect(stats.timelineLabels).toContain(`${relu} = _MklNativeFusedMatMul()`);
    expect(Math.min(...stats.startMicros)).toBe(0);
    expect(stats.ranAs.some((name) => name.includes("::"))).toBe(false);
  });

  test("of JAX says the same in both of its forms", () => {
    const [json, xplane] = (["jax.trace.json", "jax.xplane.pb"] as const).map((name) => {
      const stats = readProfile(traceOf(name));
      return stats.ranAs.map((op, run) => [
        ...[op, stats.timelineLabels[run], stats.devices[stats.device[run] ?? 0]],
        ...[stats.startMicros[run]?.toFixed(2), stats.durationMicros[run]?.toFixed(2)],
      ]);
    });
    expect(json).toHaveLength(6);
    expect(json?.map(([op]) => op)).toContain("dot");
    expect(xplane?.toSorted()).toEqual(json?.toSorted());
  });

  test("of PyTorch gives its operators and the user's annotations by device, not the profiler's own spans", () => {
    const stats = readProfile(traceOf("torch.trace.json"));
    expect(stats.devices).toEqual(["CPU"]);
    const runs = (name: string) => stats.timelineLabels.filter((label) => label === name).length;
    expect(runs("aten::linear = operator()")).toBe(2);
    expect(runs("forward = annotation()")).toBe(1);
    expect(stats.ranAs.some((name) => name.startsWith("PyTorch Profiler"))).toBe(false);
    expect(stats.totalBytes.every(Number.isNaN)).toBe(true);
    expect(Math.min(...stats.startMicros)).toBe(0);
  });

  test("of PyTorch on a GPU gives its kernels and copies, not the calls that started them", () => {
    const label = { ph: "M", pid: 0, name: "process_labels", args: { labels: "GPU 0" } };
    const events = [
      { cat: "kernel", name: "ampere_sgemm", pid: 0 },
      { cat: "gpu_memcpy", name: "Memcpy HtoD", pid: 0 },
      { cat: "cuda_runtime", name: "cudaLaunchKernel", pid: 7 },
      { cat: "python_function", name: "train.py(3): step", pid: 7 },
    ].map((event) => ({ ph: "X", tid: 7, ts: 1, dur: 2, ...event }));
    const stats = readProfile(jsonTrace({ traceEvents: [label, ...events] }));
    expect(stats.ranAs).toEqual(["ampere_sgemm", "Memcpy HtoD"]);
    expect(stats.devices).toEqual(["GPU 0"]);
  });

  test("gives a device's streams, without the rows that sum them up", () => {
    const stats = readProfile(
      deviceTrace("/device:GPU:0", {
        "Stream #7(Compute)": [{ name: "ampere_sgemm", args: { tf_op: "dense/MatMul:MatMul" } }],
        "TensorFlow Ops": [{ name: "MatMul", args: { long_name: "dense/MatMul:MatMul" } }],
        Steps: [{ name: "1" }],
      }),
    );
    expect(stats.ranAs).toEqual(["dense/MatMul"]);
    expect([...stats.durationMicros]).toEqual([2]);
  });

  test("that names no operation gives all that has a length", () => {
    const stats = readProfile(
      deviceTrace("/host:CPU", { python: [{ name: "train step" }, { name: "mark", dur: 0 }] }),
    );
    expect(stats.ranAs).toEqual(["train step"]);
  });

  test("of very many executions gives the longest and counts the others", () => {
    const events = Array.from({ length: 100_003 }, (_, run) => ({ name: "a:Add", dur: run + 1 }));
    const stats = readProfile(deviceTrace("/host:CPU", { python: events }));
    expect([stats.count, stats.leftOut]).toEqual([100_000, 3]);
    expect(Math.min(...stats.durationMicros)).toBe(4);
  });

  test.each([
    ["{", "the trace does not parse"],
    ["{}", "no list traceEvents"],
    ["null", "no list traceEvents"],
  ])("that holds %s is refused", (text, why) => {
    expect(() => readProfile(jsonTrace(text))).toThrow(why);
  });

  test("with entries of other kinds keeps the events", () => {
    const events = [
      null,
      3,
      { ph: "X", name: "a:Add", ts: "?" },
      { ph: "X", name: "a:Add", ts: 1 },
    ];
    const stats = readProfile(jsonTrace({ traceEvents: events }));
    expect(stats.ranAs).toEqual(["a"]);
    expect([...stats.durationMicros]).toEqual([0]);
  });

  test("cut short anywhere is refused or gives fewer executions, and nothing else", () => {
    const { fileName, bytes } = traceOf("tensorflow.xplane.pb");
    for (let end = 0; end < bytes.length; end += 13) {
      const cut = { fileName, bytes: bytes.subarray(0, end) };
      try {
        expect(readProfile(cut).count).toBeLessThanOrEqual(68);
      } catch (error) {
        expect(String(error)).toMatch(/^TraceError: the trace does not parse: .+ at byte \d+/);
      }
    }
  });
});
