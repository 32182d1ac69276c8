// Runs in the browser: the same random curves drawn by our chart and by uPlot, redrawn at every smoothing step.
import uPlot from "uplot";
import { linearSpace } from "../../web/src/charts/axis-space.ts";
import { LineBuilder } from "../../web/src/charts/chart-line.ts";
import { ScalarChart } from "../../web/src/charts/scalar-chart.ts";
import { sceneOf, wholeZoom } from "../../web/src/charts/scene.ts";
import { pointsOf, type SeriesPoints } from "../../web/src/charts/series-points.ts";
import { smooth } from "../../web/src/charts/smoothing.ts";

export interface Task {
  readonly charts: number;
  readonly runs: number;
  readonly points: number;
  readonly width: number;
  readonly height: number;
  /** Whether the raw curves are drawn faintly behind. */
  readonly hasRaw: boolean;
}

/** Draws all charts at a smoothing weight; returns once the pixels are there. */
type Redraw = (weight: number) => Promise<void>;

const ink = {
  grid: "#e3e6eb",
  text: "#697080",
  crosshair: "#697080",
  surface: "#fff",
  box: "#35d",
  face: "sans-serif",
};

/** Park and Miller's generator: every library gets the same curves. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function makeRuns({ runs, points }: Task, chart: number): SeriesPoints[] {
  const random = randomFrom(chart + 1);
  const steps = Float64Array.from({ length: points }, (_, at) => at);
  return Array.from({ length: runs }, (_, run) => {
    const values = steps.map(
      (step) => Math.exp((-3 * step) / points) + 0.2 * random() + run * 0.002,
    );
    const rest = { id: run, count: points, total: points, isWhole: true, restarts: [] };
    return pointsOf({ ...rest, steps, wallTimesSec: steps, values });
  });
}

const colorOf = (run: number) => `hsl(${(run * 137.5) % 360} 60% 45%)`;

/** Reading a pixel back waits for the drawing, which the browser else puts off. */
function finish(canvas: HTMLCanvasElement): void {
  canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
}

function ours(task: Task, place: HTMLElement): Redraw {
  const charts = Array.from({ length: task.charts }, (_, at) => {
    const runs = makeRuns(task, at).map((points) => ({ points, builder: new LineBuilder() }));
    const build = (weight: number) => {
      const settings = { xAxis: "step", yScale: "linear", smoothing: weight } as const;
      const lines = runs.map(({ points, builder }, run) => {
        const line = builder.build(`run ${run}`, colorOf(run), points, settings);
        return task.hasRaw ? line : { ...line, rawYs: null };
      });
      return sceneOf(lines, { xAxis: "step", space: linearSpace }, wholeZoom, "false");
    };
    const canvas = place.appendChild(document.createElement("canvas"));
    const overlay = document.createElement("canvas");
    const chart = new ScalarChart(canvas, overlay, build(0.5), ink, [task.width, task.height]);
    return { canvas, redraw: (weight: number) => chart.draw(build(weight)) };
  });
  return async (weight) => {
    for (const { redraw } of charts) redraw(weight);
    for (const { canvas } of charts) finish(canvas);
  };
}

function uplot(task: Task, place: HTMLElement): Redraw {
  const charts = Array.from({ length: task.charts }, (_, at) => {
    const runs = makeRuns(task, at);
    const steps = (runs[0] as SeriesPoints).steps;
    const dataAt = (weight: number): uPlot.AlignedData => [
      steps,
      ...(task.hasRaw ? runs.map(({ values }) => values) : []),
      ...runs.map(({ values }) => smooth(values, weight)),
    ];
    const series = (alpha: number) => (_: unknown, run: number) => ({
      ...{ stroke: colorOf(run), width: 1, alpha, points: { show: false } },
    });
    const chart = new uPlot(
      {
        ...{
          width: task.width,
          height: task.height,
          legend: { show: false },
          cursor: { show: false },
        },
        scales: { x: { time: false } },
        series: [{}, ...(task.hasRaw ? runs.map(series(0.22)) : []), ...runs.map(series(1))],
      },
      dataAt(0.5),
      place,
    );
    const canvas = place.lastElementChild?.querySelector("canvas") as HTMLCanvasElement; // uPlot makes one
    return { canvas, redraw: (weight: number) => chart.setData(dataAt(weight)) };
  });
  return async (weight) => {
    for (const { redraw } of charts) redraw(weight);
    await Promise.resolve(); // uPlot draws in a microtask
    for (const { canvas } of charts) finish(canvas);
  };
}

const libraries = { ours, uplot };

/** Milliseconds of each of `count` smoothing steps, after as many to warm up as it takes. */
async function measure(name: keyof typeof libraries, task: Task, count: number): Promise<number[]> {
  const place = document.body.appendChild(document.createElement("div"));
  const redraw = libraries[name](task, place);
  const times: number[] = [];
  for (let at = -5; at < count; at++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    await redraw(0.5 + 0.4 * Math.abs(Math.sin(at)));
    if (at >= 0) times.push(performance.now() - start);
  }
  place.remove();
  return times;
}

Object.assign(window, { measure });
