// The shared settings that make up a view, and how each is written in the URL.
import { formatSteps, parseSteps, type StepSelection } from "./charts/step-selection.ts";
import { byRun, formatGrouping, parseGrouping, type RunGrouping } from "./runs/run-groups.ts";
import { allRuns, formatSelection, parseSelection, type RunSelection } from "./runs/selection.ts";

export type XAxis = "step" | "relative" | "wall";
export type YScale = "linear" | "log" | "symlog";
/** Debiased moving average over points (TensorBoard's) or over the x axis, mean around each point, Gaussian. */
export type SmoothingKind = "average" | "distance" | "mean" | "gaussian";
export type XScale = "linear" | "log";

/** An axis's ends as the user typed them, in the axis's units; null follows the data. */
export type Limits = readonly [least: number | null, greatest: number | null];
export type TooltipSort = "nearest" | "name" | "descending" | "ascending";

/** Mean ± standard deviation, mean ± standard error, or least to greatest. */
export type GroupBand = "deviation" | "error" | "range";

/** `true`: always by TensorBoard's rule; `auto`: where they would squeeze the rest of the chart. */
export type Outliers = "auto" | "true" | "false";

export interface View {
  /** Regular expression on tags; empty shows all. */
  readonly tagFilter: string;
  /** Regular expression on run names, or a query (run-query.ts); empty lists all. */
  readonly runFilter: string;
  readonly runs: RunSelection;
  /** Whether the run list has the runs that the user hid. */
  readonly showHidden: boolean;
  /** Whether the run list folds runs into the folders of their names. */
  readonly runTree: boolean;
  /** Ids of the run list's columns, in their order. */
  readonly runColumns: readonly string[];
  /** Ids of the columns that runs are sorted by, `-` before one for descending. */
  readonly runSort: readonly string[];
  /** Weight of the moving average, 0 to 0.999; 0 is off. */
  readonly smoothing: number;
  readonly smoothingKind: SmoothingKind;
  readonly xAxis: XAxis;
  /** Another scalar as the x axis of scalar charts, in place of `xAxis`; empty where none is. */
  readonly xTag: string;
  readonly yScale: YScale;
  /** The wall clock is linear whatever this says. */
  readonly xScale: XScale;
  /** The ends of every chart's axes, where a card is not zoomed. */
  readonly xLimits: Limits;
  readonly yLimits: Limits;
  readonly ignoreOutliers: Outliers;
  readonly tooltipSort: TooltipSort;
  /** What runs have in common that share a colour, and a line where groups are averaged. */
  readonly runColorGroup: RunGrouping;
  /** How the groups of runs are drawn: every run, or their mean within a band. */
  readonly groupBand: GroupBand | "off";
  /** Whether points that a later attempt superseded are drawn, faintly. */
  readonly showEarlier: boolean;
  /** All cards share crosshair and zoom. */
  readonly linkCards: boolean;
  /** Steps whose values all cards tell, where their x axis is the step. */
  readonly selectedSteps: StepSelection;
  /** Plugins whose cards the user hid among the time series. */
  readonly hiddenKinds: readonly string[];
  /** Tags of the cards whose values are logarithmic while those of others are linear. */
  readonly logCards: readonly string[];
  /** Tags of the pinned cards, in the order of pinning. */
  readonly pinnedCards: readonly string[];
  /** Filters on tags, each of which has a chart of all tags that it leaves. */
  readonly tagCharts: readonly string[];
  /** Zoomed x ranges by tag, in the units of the x axis (relative: seconds; wall: seconds since 1970). */
  readonly zooms: Readonly<Record<string, readonly [number, number]>>;
}

interface Setting<T> {
  readonly initial: T;
  readonly parse: (text: string) => T | null;
  readonly format: (value: T) => string;
}

function text(): Setting<string> {
  return { initial: "", parse: (value) => value, format: (value) => value };
}

function oneOf<T extends string>(initial: T, ...others: T[]): Setting<T> {
  const all: readonly string[] = [initial, ...others];
  return {
    initial,
    parse: (value) => (all.includes(value) ? (value as T) : null),
    format: (value) => value,
  };
}

function flag(initial: boolean): Setting<boolean> {
  return {
    initial,
    parse: (value) => (value === "true" ? true : value === "false" ? false : null),
    format: String,
  };
}

const smoothing: Setting<number> = {
  initial: 0.6,
  parse: (value) => {
    const weight = Number(value);
    return value !== "" && weight >= 0 && weight <= 0.999 ? weight : null;
  },
  format: String,
};

function parseJson<T>(value: string, isValid: (parsed: unknown) => parsed is T): T | null {
  try {
    const parsed: unknown = JSON.parse(value);
    return isValid(parsed) ? parsed : null;
  } catch {
    return null; // a link that was cut short: the default stands
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isRanges(value: unknown): value is Record<string, readonly [number, number]> {
  return typeof value === "object" && value !== null && Object.values(value).every(isRange);
}

export const noLimits: Limits = [null, null];

/** `0,12.5`, where an end that follows the data is left out: `0,`. */
const limits: Setting<Limits> = {
  initial: noLimits,
  parse: (value) => {
    const ends = value.split(",").map((end) => (end.trim() === "" ? null : Number(end)));
    const [least = null, greatest = null] = ends;
    const areNumbers =
      ends.length === 2 && ends.every((end) => end === null || Number.isFinite(end));
    const areOrdered = least === null || greatest === null || least < greatest;
    return areNumbers && areOrdered ? [least, greatest] : null;
  },
  format: (ends) => ends.map((end) => end ?? "").join(","),
};

const strings: Setting<readonly string[]> = {
  initial: [],
  parse: (value) => parseJson(value, isStrings),
  format: JSON.stringify,
};

/** One entry a setting, under its name in the URL; TensorBoard's name where it has the setting. */
const settings: { readonly [K in keyof View]: Setting<View[K]> } = {
  tagFilter: text(),
  runFilter: text(),
  runs: { initial: allRuns, parse: parseSelection, format: formatSelection },
  showHidden: flag(false),
  runTree: flag(false),
  runColumns: strings,
  runSort: strings,
  smoothing,
  smoothingKind: oneOf<SmoothingKind>("average", "distance", "mean", "gaussian"),
  xAxis: oneOf<XAxis>("step", "relative", "wall"),
  xTag: text(),
  yScale: oneOf<YScale>("linear", "log", "symlog"),
  xScale: oneOf<XScale>("linear", "log"),
  xLimits: limits,
  yLimits: limits,
  ignoreOutliers: oneOf<Outliers>("auto", "true", "false"),
  runColorGroup: { initial: byRun, parse: parseGrouping, format: formatGrouping },
  groupBand: oneOf<View["groupBand"]>("off", "deviation", "error", "range"),
  showEarlier: flag(false),
  linkCards: flag(false),
  selectedSteps: { initial: [], parse: parseSteps, format: formatSteps },
  tooltipSort: oneOf<TooltipSort>("nearest", "name", "descending", "ascending"),
  hiddenKinds: strings,
  logCards: strings,
  pinnedCards: strings,
  tagCharts: strings,
  zooms: { initial: {}, parse: (value) => parseJson(value, isRanges), format: JSON.stringify },
};

const names = Object.keys(settings) as (keyof View)[];

/** What each setting was last read from, and as. */
const lastRead = new Map<keyof View, { readonly written: string; readonly value: unknown }>();

/** The value of a setting; the very same as the last time where its text is, so that nothing follows from it anew. */
function read(name: keyof View, written: string): unknown {
  const last = lastRead.get(name);
  if (last?.written === written) return last.value;
  const setting = settings[name] as Setting<unknown>;
  const value = setting.parse(written) ?? setting.initial;
  lastRead.set(name, { written, value });
  return value;
}

/** The view that URL parameters describe; a missing or unreadable one gives the default. */
export function parseView(params: Readonly<Record<string, string>>): View {
  const entries = names.map((name) => {
    const written = params[name];
    return [name, written === undefined ? settings[name].initial : read(name, written)];
  });
  return Object.fromEntries(entries) as View;
}

/** The URL parameters of changed settings; null where a setting is back at its default. */
export function formatView(changes: Partial<View>): Record<string, string | null> {
  const entries = (Object.keys(changes) as (keyof View)[]).map((name) => {
    const setting = settings[name] as Setting<unknown>;
    const written = setting.format(changes[name]);
    return [name, written === setting.format(setting.initial) ? null : written];
  });
  return Object.fromEntries(entries);
}

/** Whether a URL parameter is a shared setting, rather than a tab's own. */
export function isViewSetting(name: string): boolean {
  return Object.hasOwn(settings, name);
}

/** The zoom of a tag, or of all charts by "*". A tag may be called as what every object inherits. */
export function zoomOf({ zooms }: View, key: string): readonly [number, number] | undefined {
  return Object.hasOwn(zooms, key) ? zooms[key] : undefined;
}
