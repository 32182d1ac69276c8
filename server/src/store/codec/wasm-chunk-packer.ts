// The packer of assembly/ behind the contract: a first scan spends 10 ns a point in it, where the plain one takes 40.
import { kernelBase64 } from "../../gen/kernel.ts";
import type { Extent } from "../reduce-scalars.ts";
import type { ScalarColumns } from "../store.ts";
import type { ChunkPacker, PackedChunk } from "./chunk-packer.ts";
import { chunkPoints } from "./scalar-chunk.ts";

/** The part of the WebAssembly API that is used here; Node's own types leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What assembly/chunk.ts exports; addresses are byte offsets in `memory`, which never grows. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  stepsAt(): number;
  timesAt(): number;
  valuesAt(): number;
  dataAt(): number;
  tilesAt(): number;
  reportAt(): number;
  pack(count: number, hasTiles: boolean): void;
}

function createKernel(): Kernel {
  const module = new WebAssembly.Module(Buffer.from(kernelBase64, "base64"));
  // The cast names what assembly/chunk.ts exports.
  return new WebAssembly.Instance(module).exports as Kernel;
}

export class WasmChunkPacker implements ChunkPacker {
  readonly #kernel = createKernel();
  readonly #wideSteps: ChunkPacker;
  readonly #steps = this.#column(this.#kernel.stepsAt());
  readonly #times = this.#column(this.#kernel.timesAt());
  readonly #values = this.#column(this.#kernel.valuesAt());
  readonly #dataAt = this.#kernel.dataAt();
  readonly #tilesAt = this.#kernel.tilesAt();
  readonly #report = new DataView(this.#kernel.memory.buffer, this.#kernel.reportAt());

  /** `wideSteps` packs chunks whose steps are no float64, which are so rare that the kernel has no code for them. */
  constructor(wideSteps: ChunkPacker) {
    this.#wideSteps = wideSteps;
  }

  pack(parts: readonly ScalarColumns[], hasTiles: boolean): PackedChunk {
    let count = 0;
    for (const { steps, wallTimesSec, values } of parts) {
      if (!(steps instanceof Float64Array)) return this.#wideSteps.pack(parts, hasTiles);
      this.#steps.set(steps, count);
      this.#times.set(wallTimesSec, count);
      this.#values.set(values, count);
      count += values.length;
    }
    this.#kernel.pack(count, hasTiles);
    return {
      data: this.#bytes(this.#dataAt, this.#report.getUint32(0, true)),
      tiles: this.#bytes(this.#tilesAt, this.#report.getUint32(4, true)),
      steps: { extent: this.#extent(16), ascends: this.#report.getUint32(8, true) === 1 },
      times: { extent: this.#extent(32), ascends: this.#report.getUint32(12, true) === 1 },
      values: this.#extent(48),
    };
  }

  #column(at: number): Float64Array {
    return new Float64Array(this.#kernel.memory.buffer, at, chunkPoints);
  }

  #bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#kernel.memory.buffer, at, length);
  }

  #extent(at: number): Extent {
    return { min: this.#report.getFloat64(at, true), max: this.#report.getFloat64(at + 8, true) };
  }
}
