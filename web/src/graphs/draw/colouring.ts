// What colours the nodes: a choice of facet turned into the parts of a box's fill, and the legend for it.
import type { Facets, Outline, Shares } from "../worker/protocol.ts";
import { OP_KINDS, opKind } from "./op-kind.ts";
import { mix, type Palette } from "./palette.ts";

export const COLOUR_MODES = [
  "kind",
  "structure",
  "device",
  "xla",
  "tpu",
  "compute",
  "memory",
  "none",
] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** A colour and the part of the box that it fills; parts of a box sum to at most 1. */
export interface Fill {
  readonly color: string;
  readonly share: number;
}

export interface LegendEntry {
  readonly color: string;
  readonly label: string;
}

export type Legend =
  | { readonly kind: "list"; readonly entries: readonly LegendEntry[]; readonly more: number }
  | {
      readonly kind: "scale";
      readonly colors: readonly string[];
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "none" };

export interface Colouring {
  /** The colours of a tree node; none leaves it plain. */
  readonly fills: (node: number) => readonly Fill[];
  /** Whether open scopes take a tint of their colour, or only what stands in them. */
  readonly tintsOpen: boolean;
  readonly legend: Legend;
}

const MAX_ENTRIES = 12;
const PLAIN: readonly Fill[] = [];

/** Whether a graph has anything to colour by in a mode. */
export function isModeAvailable(mode: ColourMode, facets: Facets): boolean {
  if (mode === "device") return facets.device.values.length > 0;
  if (mode === "xla") return facets.xlaCluster.values.length > 0;
  if (mode === "tpu") return facets.tpu.values.length > 0;
  if (mode === "compute") return facets.computeMicros !== null;
  if (mode === "memory") return facets.totalBytes !== null;
  return mode !== "structure" || facets.template.some((id) => id >= 0);
}

function listLegend(entries: readonly LegendEntry[]): Legend {
  const more = Math.max(0, entries.length - MAX_ENTRIES);
  return { kind: "list", entries: entries.slice(0, MAX_ENTRIES), more };
}

function byKind(outline: Outline, palette: Palette): Colouring {
  const hueOf = new Map<string, string>(
    OP_KINDS.map((kind, index) => [
      kind,
      kind === "other" ? palette.textFaint : (palette.hues[index % palette.hues.length] ?? ""),
    ]),
  );
  const cache = new Map<number, readonly Fill[]>();
  const ofOp = new Map<string, readonly Fill[]>();
  for (const op of new Set(outline.ops))
    ofOp.set(op, [{ color: hueOf.get(opKind(op)) ?? "", share: 1 }]);
  const present = new Set([...ofOp.keys()].filter((op) => op !== "").map(opKind));
  return {
    fills(node) {
      const op = outline.ops[node] ?? "";
      const seen = op === "" ? cache.get(node) : ofOp.get(op);
      if (seen) return seen;
      const counts = new Map<string, number>();
      let total = 0;
      for (let at = node; at < (outline.end[node] ?? 0); at++) {
        const op = outline.ops[at] ?? "";
        if (op === "") continue;
        const kind = opKind(op);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        total++;
      }
      const fills = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([kind, count]) => ({ color: hueOf.get(kind) ?? "", share: count / total }));
      cache.set(node, fills);
      return fills;
    },
    tintsOpen: false,
    legend: listLegend(
      OP_KINDS.filter((kind) => present.has(kind)).map((kind) => ({
        label: kind,
        color: hueOf.get(kind) ?? "",
      })),
    ),
  };
}

function byTemplate(outline: Outline, { template }: Facets, palette: Palette): Colouring {
  const hueOf = (id: number) => palette.hues[id % palette.hues.length] ?? "";
  const sample = new Map<number, { name: string; count: number }>();
  template.forEach((id, node) => {
    if (id < 0) return;
    const name = (outline.names[node] ?? "").split("/").at(-1) ?? "";
    sample.set(id, { name: sample.get(id)?.name ?? name, count: (sample.get(id)?.count ?? 0) + 1 });
  });
  return {
    fills(node) {
      const id = template[node] ?? -1;
      return id < 0 ? PLAIN : [{ color: hueOf(id), share: 1 }];
    },
    tintsOpen: true,
    legend: listLegend(
      [...sample].map(([id, { name, count }]) => ({
        color: hueOf(id),
        label: `${name} × ${count}`,
      })),
    ),
  };
}

function byShares(
  shares: Shares,
  palette: Palette,
  hueOf = (value: number) => palette.hues[value % palette.hues.length] ?? "",
): Colouring {
  return {
    fills(node) {
      const [first, end] = [shares.start[node] ?? 0, shares.start[node + 1] ?? 0];
      let total = 0;
      for (let at = first; at < end; at++) total += shares.count[at] ?? 0;
      return Array.from({ length: end - first }, (_, index) => ({
        color: hueOf(shares.value[first + index] ?? 0),
        share: (shares.count[first + index] ?? 0) / total,
      }));
    },
    tintsOpen: false,
    legend: listLegend(shares.values.map((label, value) => ({ label, color: hueOf(value) }))),
  };
}

function byCost(
  column: Float64Array,
  outline: Outline,
  palette: Palette,
  format: (value: number) => string,
): Colouring {
  let most = 0;
  // Scopes would dwarf operations: the scale runs to the largest child of the root.
  for (let node = 1; node < outline.count; node = outline.end[node] ?? outline.count)
    most = Math.max(most, Number.isNaN(column[node] ?? 0) ? 0 : (column[node] ?? 0));
  const low = mix(palette.warn, palette.surface, 0.08);
  const colorOf = (share: number) => mix(palette.bad, low, Math.round(Math.sqrt(share) * 50) / 50);
  return {
    fills(node) {
      const value = column[node] ?? Number.NaN;
      if (Number.isNaN(value)) return PLAIN;
      return [{ color: colorOf(most > 0 ? Math.min(1, value / most) : 0), share: 1 }];
    },
    tintsOpen: false,
    legend: {
      kind: "scale",
      colors: [0, 0.1, 0.3, 0.6, 1].map(colorOf),
      from: format(0),
      to: format(most),
    },
  };
}

/** Microseconds as people read them. */
export function formatMicros(micros: number): string {
  if (micros < 1000) return `${Number(micros.toPrecision(3))} µs`;
  return micros < 1e6
    ? `${Number((micros / 1e3).toPrecision(3))} ms`
    : `${Number((micros / 1e6).toPrecision(3))} s`;
}

/** Bytes in binary units. */
export function formatBytes(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let [value, unit] = [bytes, 0];
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${Number(value.toPrecision(3))} ${units[unit]}`;
}

/** The colouring of a mode; plain where the graph has nothing to colour by. */
export function colouringOf(
  mode: ColourMode,
  outline: Outline,
  facets: Facets,
  palette: Palette,
): Colouring {
  if (mode === "kind") return byKind(outline, palette);
  if (mode === "structure") return byTemplate(outline, facets, palette);
  if (mode === "device") return byShares(facets.device, palette);
  if (mode === "xla") return byShares(facets.xlaCluster, palette);
  if (mode === "tpu") {
    const hueOf = (value: number) =>
      facets.tpu.values[value] === "compatible" ? palette.good : palette.bad;
    return byShares(facets.tpu, palette, hueOf);
  }
  if (mode === "compute" && facets.computeMicros)
    return byCost(facets.computeMicros, outline, palette, formatMicros);
  if (mode === "memory" && facets.totalBytes)
    return byCost(facets.totalBytes, outline, palette, formatBytes);
  return { fills: () => PLAIN, tintsOpen: false, legend: { kind: "none" } };
}
