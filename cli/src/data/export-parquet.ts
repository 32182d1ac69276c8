// Points as Parquet: one row group a series, columns run, tag, step (int64), wall_time and value (double).
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Export } from "./export.ts";
import type { Output } from "./output.ts";

const text = { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" } as const;
const double = { type: "DOUBLE", repetition_type: "REQUIRED" } as const;
const schema = [
  { name: "root", num_children: 5 },
  { name: "run", ...text },
  { name: "tag", ...text },
  { name: "step", type: "INT64", repetition_type: "REQUIRED" },
  { name: "wall_time", ...double },
  { name: "value", ...double },
] as const;

/** Rows of a group at most: readers hold a group in memory. */
const rowGroupSize = 1_000_000;

export async function parquetExport(output: Output): Promise<Export> {
  const bytes = new ByteWriter();
  // After each row group, so that no more than one is held; the writer's own offsets count on.
  const flush = async () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    await output.write(piece);
  };
  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { flush }),
    schema: [...schema],
  });
  return {
    async add({ run, tag, points: { steps, wallTimesSec, values } }) {
      const names = (name: string) => new Array<string>(steps.length).fill(name);
      const columnData = [
        { name: "run", data: names(run) },
        { name: "tag", data: names(tag) },
        { name: "step", data: BigInt64Array.from(steps, BigInt) },
        { name: "wall_time", data: wallTimesSec },
        { name: "value", data: values },
      ];
      await writer.write({ columnData, rowGroupSize });
    },
    async end() {
      writer.finish();
      await flush();
      output.finish();
    },
  };
}
