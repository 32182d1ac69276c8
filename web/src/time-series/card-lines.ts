// The lines of a scalar card: its series' points as they come, each run's own, or its groups'.
import { hparams } from "../app-state.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { mapRange, xSpaceOf } from "../charts/axis-space.ts";
import {
  type ChartLine,
  LineBuilder,
  type LineSettings,
  supersededLine,
} from "../charts/chart-line.ts";
import { groupLines, type LineGroup, lineOfGroup } from "../charts/group-lines.ts";
import { marginLines, type TagLine } from "../charts/margin-lines.ts";
import { scalarStore } from "../charts/scalar-store.ts";
import type { Scene } from "../charts/scene.ts";
import type { SeriesPoints } from "../charts/series-points.ts";
import { groupOf } from "../runs/run-groups.ts";
import type { CardSettings } from "./card-model.ts";
import { GroupCurves, isServed, type RunGroup } from "./group-curves.ts";
import { ZoomDetail } from "./zoom-detail.ts";

/** What the lines are made with: the view's settings, x being the metric where one is chosen. */
export function lineSettingsOf({ view }: Pick<CardSettings, "view">): LineSettings {
  return view.xTag === "" ? view : { ...view, xAxis: "tag" };
}

function isGrouped({ groupBand, runColorGroup }: CardSettings["view"]): boolean {
  return groupBand !== "off" && runColorGroup.by !== "run";
}

/** On the step axis the server knows every point of every run; on another the lines here are averaged. */
function isGroupedByServer({ view, margins }: CardSettings): boolean {
  return isServed && !margins && isGrouped(view) && view.xAxis === "step" && view.xTag === "";
}

type RunLine = TagLine & { readonly run: string };

export class CardLines {
  readonly #onChange: () => void;
  readonly #onError: (error: unknown) => void;
  readonly #builders = new Map<number, LineBuilder>();
  readonly #detail: ZoomDetail;
  readonly #groups: GroupCurves;
  #settings: CardSettings;
  #watched = "";
  #unwatch: () => void = () => {};

  /** `onChange` is called when other lines can be had. Ends with `stop`. */
  constructor(settings: CardSettings, onChange: () => void, onError: (error: unknown) => void) {
    this.#settings = settings;
    this.#onChange = onChange;
    this.#onError = onError;
    this.#detail = new ZoomDetail(onChange);
    this.#groups = new GroupCurves(onChange, onError);
    this.configure(settings);
  }

  configure(settings: CardSettings): void {
    this.#settings = settings;
    const groups = this.#serverGroups();
    this.#groups.follow(groups);
    this.#watch(groups.length > 0 ? [] : this.#neededIds());
  }

  stop(): void {
    this.#detail.stop();
    this.#groups.stop();
    this.#unwatch();
  }

  lines(): ChartLine[] {
    const settings = lineSettingsOf(this.#settings);
    const { view } = this.#settings;
    const band = view.groupBand;
    if (band !== "off" && isGroupedByServer(this.#settings))
      return this.#groups
        .curves(xSpaceOf(settings))
        .map((curve) => lineOfGroup(curve, band, settings));
    const runs = this.#runLines();
    if (band === "off" || !isGrouped(view))
      return [...this.#earlierLines(), ...runs.map(({ line }) => line)];
    return groupLines(this.#grouped(runs), band, settings);
  }

  /** Asks for the finer points of the range in view, where it is not that of the data. */
  followRange({ x, xSpace }: Scene): void {
    const { zoom, view, series } = this.#settings;
    const isWhole = !zoom.x && view.xLimits.every((end) => end === null);
    const isGroup = isGroupedByServer(this.#settings);
    const isDetailed = !isWhole && view.xTag === "" && !isGroup;
    const ids = series.map(({ id }) => id);
    const range = zoom.x ?? mapRange(x, xSpace.toValue);
    this.#groups.refine(isGroup && !isWhole ? range : null);
    this.#detail.follow(isDetailed ? { ids, xAxis: view.xAxis, range } : null);
  }

  /** The series of the chart, and those of the metric that is its x. */
  #neededIds(): number[] {
    const { series, xSeries } = this.#settings;
    const others = series.flatMap(({ run }) => xSeries.get(run.id)?.id ?? []);
    return [...new Set([...series.map(({ id }) => id), ...others])];
  }

  #watch(ids: readonly number[]): void {
    const wanted = ids.join(",");
    if (wanted === this.#watched) return;
    this.#watched = wanted;
    this.#unwatch();
    const onChange = () => {
      this.#onChange();
      this.#detail.refresh();
    };
    this.#unwatch = scalarStore.watch({ ids, onChange, onError: this.#onError });
  }

  #serverGroups(): RunGroup[] {
    if (!isGroupedByServer(this.#settings)) return [];
    const { series, view, colorOf } = this.#settings;
    const groupOfRun = groupOf(view.runColorGroup, hparams.get());
    const groups = Map.groupBy(series, ({ run }) => groupOfRun(run.name));
    return [...groups].map(([name, members]) => ({
      name: name ?? "others",
      color: colorOf((members[0] as SeriesInfo).run.name), // a group has a member
      series: members,
    }));
  }

  #grouped(runs: readonly RunLine[]): LineGroup[] {
    const { view, colorOf } = this.#settings;
    const groupOfRun = groupOf(view.runColorGroup, hparams.get());
    return [...Map.groupBy(runs, ({ run }) => groupOfRun(run))].map(([name, members]) => ({
      name: name ?? "others",
      color: colorOf(members[0]?.run ?? ""),
      lines: members.map(({ line }) => line),
    }));
  }

  /** One line a run whose points are here, and those of its x where that is a metric. */
  #runLines(): readonly RunLine[] {
    const { series, view, xSeries, colorOf, titleOf, margins } = this.#settings;
    const chosen = lineSettingsOf(this.#settings);
    // A smoothed value would leave the bounds that belong to it.
    const settings = margins ? { ...chosen, smoothing: 0 } : chosen;
    const lines = series.flatMap(({ id, tag, run: { id: runId, name } }) => {
      const points = this.#pointsOf(id);
      const xPoints = view.xTag === "" ? null : scalarStore.get(xSeries.get(runId)?.id ?? -1);
      if (!points || (view.xTag !== "" && !xPoints)) return [];
      const line = this.#builderOf(id).build(
        titleOf(name),
        colorOf(name),
        points,
        settings,
        xPoints,
      );
      return [{ run: name, runId, tag, line }];
    });
    return margins ? marginLines(lines, margins) : lines;
  }

  /** What later attempts superseded, where the user wants to see it: below the newest lines. */
  #earlierLines(): ChartLine[] {
    const { series, view, colorOf, titleOf } = this.#settings;
    if (!view.showEarlier || view.xTag !== "") return [];
    return series.flatMap(({ id, run: { name } }) => {
      const points = this.#pointsOf(id);
      return (points && supersededLine(titleOf(name), colorOf(name), points, view)) ?? [];
    });
  }

  #builderOf(id: number): LineBuilder {
    const builder = this.#builders.get(id) ?? new LineBuilder();
    this.#builders.set(id, builder);
    return builder;
  }

  #pointsOf(id: number): SeriesPoints | null {
    return this.#detail.get(id) ?? scalarStore.get(id);
  }
}
