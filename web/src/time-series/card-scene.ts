// The scene of a card: its lines under its view's axes, with the user's remarks.
import { mapRange, spaces, xSpaceOf } from "../charts/axis-space.ts";
import type { ChartLine } from "../charts/chart-line.ts";
import { type Remark, type Scene, sceneOf, type Zoom } from "../charts/scene.ts";
import { lineSettingsOf } from "./card-lines.ts";
import type { CardSettings } from "./card-model.ts";

/** The zoom with its x as places of the axis. */
export function placedZoom(settings: CardSettings): Zoom {
  const { x, y } = settings.zoom;
  return { x: x && mapRange(x, xSpaceOf(lineSettingsOf(settings)).toAxis), y };
}

/** Steps have a place on the step axis alone. */
function remarksOf({ view, annotations }: CardSettings): Remark[] {
  if (view.xAxis !== "step" || view.xTag !== "") return [];
  const { toAxis } = xSpaceOf(view);
  return annotations.map(({ step, text }) => ({ x: toAxis(step), text }));
}

export function sceneOfCard(settings: CardSettings, lines: readonly ChartLine[]): Scene {
  const { view } = settings;
  const { xAxis } = lineSettingsOf(settings);
  const axes = { xAxis, xSpace: xSpaceOf(lineSettingsOf(settings)), space: spaces[view.yScale] };
  const marked = { ...axes, remarks: remarksOf(settings) };
  return sceneOf(lines, marked, placedZoom(settings), view.ignoreOutliers, view);
}
