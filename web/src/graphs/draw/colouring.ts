// What colours the nodes: a choice of facet turned into the parts of a box's fill, and the legend for it.
import { OP_KINDS } from "../model/op-kind.ts";
import type { Facets, Outline, Shares } from "../worker/protocol.ts";
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
  /** How much of its colour a box takes, from 0 to 1. */
  readonly strength: number;
  /** Whether open scopes take a tint of their colour, or only what stands in them. */
  readonly tintsOpen: boolean;
  readonly legend: Legend;
}

/** A colouring, and which nodes the profiled step left out. */
export interface StepColouring extends Colouring {
  readonly isUnused: (node: number) => boolean;
  readonly hasUnused: boolean;
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

/** Enough to tell hues apart, little enough that black or white text can be read on them. */
function tint({ isDark }: Palette): number {
  return isDark ? 0.26 : 0.15;
}

function listLegend(entries: readonly LegendEntry[]): Legend {
  const more = Math.max(0, entries.length - MAX_ENTRIES);
  return { kind: "list", entries: entries.slice(0, MAX_ENTRIES), more };
}

function byKind(shares: Shares, palette: Palette): Colouring {
  const hueOf = new Map<string, string>(
    OP_KINDS.map((kind, index) => [
      kind,
      kind === "other" ? palette.textFaint : (palette.hues[index % palette.hues.length] ?? ""),
    ]),
  );
  const colorOf = (kind: string) => hueOf.get(kind) ?? "";
  const present = OP_KINDS.filter((kind) => shares.values.includes(kind));
  return {
    ...byShares(shares, palette, {
      hueOf: (value) => colorOf(shares.values[value] ?? ""),
      // A scope with layers in it is a layer to its reader, whatever else they take.
      leading: shares.values.indexOf("layers"),
    }),
    legend: listLegend(present.map((kind) => ({ label: kind, color: colorOf(kind) }))),
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
    strength: tint(palette),
    tintsOpen: true,
    legend: listLegend(
      [...sample].map(([id, { name, count }]) => ({
        color: hueOf(id),
        label: `${name} × ${count}`,
      })),
    ),
  };
}

interface ShareColours {
  readonly hueOf: (value: number) => string;
  /** The value that comes first where a node has it; otherwise the most frequent one does. */
  readonly leading?: number;
}

function partsOf(
  { value, count }: Shares,
  range: readonly [first: number, end: number],
  { hueOf, leading = -1 }: ShareColours,
): readonly Fill[] {
  const [values, counts] = [value.subarray(...range), count.subarray(...range)];
  const total = counts.reduce((sum, times) => sum + times, 0);
  const parts = Array.from(values, (of, at) => ({ of, share: (counts[at] ?? 0) / total }));
  parts.sort((a, b) => Number(b.of === leading) - Number(a.of === leading));
  return parts.map(({ of, share }) => ({ color: hueOf(of), share }));
}

function byShares(
  shares: Shares,
  palette: Palette,
  colours: ShareColours = {
    hueOf: (value) => palette.hues[value % palette.hues.length] ?? "",
  },
): Colouring {
  const { hueOf } = colours;
  const whole = shares.values.map((_label, value) => [{ color: hueOf(value), share: 1 }]);
  const known: (readonly Fill[])[] = [];
  return {
    fills(node) {
      const [first, end] = [shares.start[node] ?? 0, shares.start[node + 1] ?? 0];
      if (end - first === 1) return whole[shares.value[first] ?? 0] ?? PLAIN;
      known[node] ??= partsOf(shares, [first, end], colours);
      return known[node];
    },
    strength: tint(palette),
    tintsOpen: false,
    legend: listLegend(shares.values.map((label, value) => ({ label, color: hueOf(value) }))),
  };
}

/** Text stays readable on a colour of this strength. */
const MOST_HEAT = 0.6;

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
  const low = mix(palette.warn, palette.surface, 0.06);
  const colorOf = (share: number) =>
    mix(palette.bad, low, Math.round(Math.sqrt(share) * MOST_HEAT * 50) / 50);
  return {
    fills(node) {
      const value = column[node] ?? Number.NaN;
      if (Number.isNaN(value)) return PLAIN;
      return [{ color: colorOf(most > 0 ? Math.min(1, value / most) : 0), share: 1 }];
    },
    strength: 1,
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

function colouringIn(
  mode: ColourMode,
  outline: Outline,
  facets: Facets,
  palette: Palette,
): Colouring {
  if (mode === "kind") return byKind(facets.kind, palette);
  if (mode === "structure") return byTemplate(outline, facets, palette);
  if (mode === "device") return byShares(facets.device, palette);
  if (mode === "xla") return byShares(facets.xlaCluster, palette);
  if (mode === "tpu") {
    const hueOf = (value: number) =>
      facets.tpu.values[value] === "compatible" ? palette.good : palette.bad;
    return byShares(facets.tpu, palette, { hueOf });
  }
  if (mode === "compute" && facets.computeMicros)
    return byCost(facets.computeMicros, outline, palette, formatMicros);
  if (mode === "memory" && facets.totalBytes)
    return byCost(facets.totalBytes, outline, palette, formatBytes);
  return { fills: () => PLAIN, strength: 0, tintsOpen: false, legend: { kind: "none" } };
}

/** The colouring of a mode; plain where the graph has nothing to colour by. */
export function colouringOf(
  mode: ColourMode,
  outline: Outline,
  facets: Facets,
  palette: Palette,
): StepColouring {
  const measured = facets.computeMicros;
  return {
    ...colouringIn(mode, outline, facets, palette),
    isUnused: (node) => Number.isNaN(measured?.[node] ?? 0),
    hasUnused: measured?.some(Number.isNaN) ?? false,
  };
}
