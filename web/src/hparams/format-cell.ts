// How a hyperparameter or metric reads in a table or on an axis.
import { formatValue } from "../charts/format.ts";
import type { Value } from "./hparams-data.ts";

export function formatCell(value: Value): string {
  if (value === null) return "–";
  return typeof value === "number" ? formatValue(value) : String(value);
}
