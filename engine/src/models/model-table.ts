// A model's layers as a table of text.
import { sizeOf } from "../core/shape.ts";
import type { Layer } from "../layers/layer.ts";

/** Name, class, output shape and number of weights of each layer, and the sums. */
export function modelTable(model: Layer): string {
  const rows = model.sublayers.map((layer) => [
    `${layer.name} (${layer.className})`,
    shapeText(layer),
    countWeights(layer.weights).toLocaleString("en"),
  ]);
  const all = [["Layer", "Output shape", "Weights"], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map(
    ([name, shape, count]) => `${name!.padEnd(widths[0]!)}  ${shape!.padEnd(widths[1]!)}  ${count}`,
  );
  const trainable = countWeights(model.trainableWeights);
  const total = countWeights(model.weights);
  const sums = `${total.toLocaleString("en")} weights, ${trainable.toLocaleString("en")} of them trainable`;
  return [`Model ${model.name}`, ...lines, sums].join("\n");
}

function shapeText({ outputShape }: Layer): string {
  return outputShape === null ? "not built" : `[batch, ${outputShape.slice(1).join(", ")}]`;
}

function countWeights(weights: readonly { readonly shape: readonly number[] }[]): number {
  return weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
