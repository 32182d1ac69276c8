// A model's layers as a table of text, in Keras's words.
import { sizeOf } from "../core/shape.ts";
import type { Variable } from "../core/variable.ts";
import type { Layer } from "../layers/layer.ts";

/** Name, class, output shape and number of parameters of each layer, those inside a layer indented, and the sums. */
export function modelTable(model: Layer): string {
  const rows = model.sublayers.flatMap((layer) => rowsOf(layer, ""));
  const all = [["Layer (type)", "Output Shape", "Param #"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map(([name, shape, count]) =>
    [name!.padEnd(widths[0]!), shape!.padEnd(widths[1]!), count!.padStart(widths[2]!)].join("  "),
  );
  const rule = "─".repeat(lines[0]!.length);
  const [head, ...body] = lines;
  return [`Model: "${model.name}"`, head, rule, ...body, rule, ...sumsOf(model)].join("\n");
}

function rowsOf(layer: Layer, indent: string): string[][] {
  const own = [
    `${indent}${layer.name} (${layer.className})`,
    shapeText(layer),
    countOf(layer.weights).toLocaleString("en"),
  ];
  return [own, ...layer.sublayers.flatMap((inner) => rowsOf(inner, `${indent}  `))];
}

function sumsOf(model: Layer): string[] {
  const trainable = new Set(model.trainableWeights);
  const frozen = model.weights.filter((weight) => !trainable.has(weight));
  const line = (title: string, weights: readonly Variable[]) =>
    `${title} params: ${countOf(weights).toLocaleString("en")} (${sizeText(weights)})`;
  return [
    line("Total", model.weights),
    line("Trainable", model.trainableWeights),
    line("Non-trainable", frozen),
  ];
}

function shapeText({ outputShape }: Layer): string {
  return outputShape === null ? "not built" : `(${["batch", ...outputShape.slice(1)].join(", ")})`;
}

function countOf(weights: readonly Variable[]): number {
  return weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}

/** Bytes in the unit in which they are below 1024. Weights are float32. */
function sizeText(weights: readonly Variable[]): string {
  const units = ["B", "KB", "MB", "GB"];
  let size = 4 * countOf(weights);
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${unit === 0 ? size : size.toFixed(2)} ${units[unit]}`;
}
