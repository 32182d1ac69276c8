// What a W&B run logged: its name, its settings, and the numbers of its history.
import type { CsvPoint } from "./csv-points.ts";
import { fieldsOf, wandbRecords } from "./wandb-records.ts";

export interface WandbRun {
  /** As W&B shows it; null where the file does not say. */
  readonly name: string | null;
  /** Settings that are a number, a text or a switch. */
  readonly config: Readonly<Record<string, number | string | boolean>>;
  readonly points: readonly Omit<CsvPoint, "run">[];
}

// Numbers of the fields, from W&B's public wandb_internal.proto.
const record = { history: 2, run: 17 };
const history = { item: 1, step: 2 };
const step = { num: 1 };
const item = { key: 1, nestedKey: 2, valueJson: 16 };
const run = { id: 1, config: 4, displayName: 8 };
const config = { update: 1 };

/** Reads a whole file. Throws WandbFileError. */
export function readWandbRun(file: Buffer): WandbRun {
  let name: string | null = null;
  const settings: Record<string, number | string | boolean> = {};
  const points: Omit<CsvPoint, "run">[] = [];
  for (const bytes of wandbRecords(file)) {
    for (const [kind, message] of messagesOf(bytes)) {
      if (kind === record.history) points.push(...historyPoints(message));
      if (kind !== record.run) continue;
      name = runName(message) ?? name;
      Object.assign(settings, runConfig(message));
    }
  }
  return { name, config: settings, points };
}

function* messagesOf(bytes: Uint8Array): Generator<[number, Uint8Array]> {
  for (const { number, value } of fieldsOf(bytes))
    if (value instanceof Uint8Array) yield [number, value];
}

function runName(message: Uint8Array): string | null {
  const texts = new Map([...messagesOf(message)].map(([number, bytes]) => [number, bytes]));
  const bytes = texts.get(run.displayName) ?? texts.get(run.id);
  return bytes?.length ? Buffer.from(bytes).toString() : null;
}

function runConfig(message: Uint8Array): Record<string, number | string | boolean> {
  const entries = [...messagesOf(message)]
    .filter(([number]) => number === run.config)
    .flatMap(([, bytes]) => [...messagesOf(bytes)])
    .filter(([number]) => number === config.update)
    .map(([, bytes]) => readItem(bytes))
    .filter(
      ([key, value]) => !key.startsWith("_") && /^(number|string|boolean)$/.test(typeof value),
    );
  return Object.fromEntries(entries) as Record<string, number | string | boolean>;
}

/** Every number of one call of `log`; what begins with an underscore is W&B's own. */
function historyPoints(message: Uint8Array): Omit<CsvPoint, "run">[] {
  const fields = [...messagesOf(message)];
  const items = new Map(
    fields.filter(([number]) => number === history.item).map(([, bytes]) => readItem(bytes)),
  );
  const at = items.get("_step") ?? stepOf(fields);
  const time = items.get("_timestamp");
  return [...items].flatMap(([tag, value]) =>
    typeof value === "number" && !tag.startsWith("_")
      ? [{ tag, step: Number(at), wallTimeSec: typeof time === "number" ? time : null, value }]
      : [],
  );
}

function stepOf(fields: readonly (readonly [number, Uint8Array])[]): number {
  const bytes = fields.find(([number]) => number === history.step)?.[1] ?? new Uint8Array(0);
  const found = [...fieldsOf(bytes)].find(({ number }) => number === step.num)?.value;
  return typeof found === "number" ? found : 0;
}

/** A name, the parts of a nested one joined by dots as W&B shows them, and its value. */
function readItem(message: Uint8Array): [string, unknown] {
  const texts = [...messagesOf(message)].map(
    ([number, bytes]) => [number, Buffer.from(bytes).toString()] as const,
  );
  const parts = (number: number) => texts.filter(([one]) => one === number).map(([, text]) => text);
  const [key = parts(item.nestedKey).join(".")] = parts(item.key).filter(Boolean);
  return [key, valueOfJson(parts(item.valueJson)[0] ?? "null")];
}

const words = new Map([NaN, Infinity, -Infinity].map((value) => [String(value), value]));

/** W&B writes what JSON lacks as words, quoted or not. */
function valueOfJson(text: string): unknown {
  const word = words.get(text.replaceAll('"', ""));
  if (word !== undefined) return word;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
