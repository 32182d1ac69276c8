// Points as a JSON array of series; NaN and infinities, which JSON lacks, are strings.
import type { Export } from "./export.ts";
import type { Output } from "./output.ts";

function numbers(column: Float64Array): (number | string)[] {
  return Array.from(column, (value) => (Number.isFinite(value) ? value : String(value)));
}

export async function jsonExport(output: Output): Promise<Export> {
  let separator = "[\n";
  return {
    async add({ run, tag, points }) {
      const { steps, wallTimesSec, values } = points;
      const columns = [steps, wallTimesSec, values].map(numbers);
      const [stepList, timeList, valueList] = columns;
      const series = { run, tag, steps: stepList, wallTimesSec: timeList, values: valueList };
      await output.write(separator + JSON.stringify(series));
      separator = ",\n";
    },
    async end() {
      await output.write(separator === "[\n" ? "[]\n" : "\n]\n");
      output.finish();
    },
  };
}
