// Kernel memory is given back at the end of a scope and never leaks.
import { describe, expect, test } from "vitest";
import {
  GradientTape,
  keep,
  memoryInfo,
  ones,
  type Tensor,
  tensor,
  tidy,
  variable,
  zeros,
} from "../index.ts";

const wide = () => ones([8, 8]);

describe("tidy", () => {
  test("releases what it does not return", () => {
    const before = memoryInfo().blocks;
    let inside = 0;
    const y = tidy(() => {
      const kept = wide().mul(2).add(1);
      inside = memoryInfo().blocks;
      return { kept, none: null };
    });
    expect(inside).toBeGreaterThan(before);
    expect(memoryInfo().blocks).toBe(before);
    expect(y.kept.sum().item()).toBe(192);
  });

  test("passes results on to the scope around it", () => {
    const before = memoryInfo().blocks;
    const total = tidy(() => {
      const inner = tidy(() => [wide().add(1), wide().add(2)]);
      return inner[0]!.mul(inner[1]!).sum();
    });
    expect(total.item()).toBe(64 * 6);
    expect(memoryInfo().blocks).toBe(before);
  });

  test("a tensor used after its scope ended is an error that says so", () => {
    let stray: Tensor = zeros([1]);
    tidy(() => {
      stray = wide().add(1);
    });
    expect(() => stray.array()).toThrow("this tensor was released when the tidy");
  });

  test("keep saves a tensor from the end of its scope", () => {
    let kept: Tensor = zeros([1]);
    tidy(() => {
      kept = keep(wide().add(1));
    });
    expect(kept.sum().item()).toBe(128);
  });

  test("an error inside releases everything", () => {
    const before = memoryInfo().blocks;
    const fail = () =>
      tidy(() => {
        wide().add(1);
        throw new Error("stop");
      });
    expect(fail).toThrow("stop");
    expect(memoryInfo().blocks).toBe(before);
  });

  test("a promise is refused", () => {
    expect(() => tidy(async () => 1)).toThrow("tidy: body must be synchronous");
  });
});

describe("variables", () => {
  test("a snapshot from outside a scope outlives assignments", () => {
    const v = variable(wide());
    const snapshot = v.read();
    v.assignSub(wide());
    tidy(() => v.assign(wide().mul(7)));
    expect(snapshot.sum().item()).toBe(64);
    expect(v.read().sum().item()).toBe(64 * 7);
  });

  test("a snapshot inside a scope keeps its value there", () => {
    const v = variable(wide());
    const [before, after] = tidy(() => {
      const snapshot = v.read();
      v.assignAdd(wide());
      return [snapshot.sum().item(), v.read().sum().item()];
    });
    expect([before, after]).toEqual([64, 128]);
  });

  test("the value of one variable assigned to another is a copy", () => {
    const [a, b] = [variable(wide()), variable(zeros([8, 8]))];
    b.assign(a);
    a.assignAdd(wide());
    expect([a.read().sum().item(), b.read().sum().item()]).toEqual([128, 64]);
  });

  test("an intermediate assigned to two variables belongs to each", () => {
    const [a, b] = [variable(wide()), variable(wide())];
    tidy(() => {
      const value = wide().mul(3);
      a.assign(value);
      b.assign(value);
    });
    a.assignAdd(wide());
    expect([a.read().sum().item(), b.read().sum().item()]).toEqual([256, 192]);
  });
});

test("memory is flat over many training steps", () => {
  const w = variable(wide());
  const x = tensor(new Float32Array(64).fill(0.01), { shape: [8, 8] });
  const step = () =>
    tidy(() => {
      const tape = new GradientTape();
      const loss = tape.record(() => w.matmul(x).square().mean());
      w.assignSub(tape.gradient(loss, w)!.mul(0.1));
    });
  for (let i = 0; i < 100; i++) step();
  const { blocks, bytes, reservedBytes } = memoryInfo();
  for (let i = 0; i < 5000; i++) step();
  expect(memoryInfo()).toEqual({ blocks, bytes, reservedBytes });
});
