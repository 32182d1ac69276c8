import { expect, test } from "vitest";
import { linearSpace } from "./axis-space.ts";
import { LineBuilder } from "./chart-line.ts";
import { sceneOf, wholeZoom } from "./scene.ts";
import { sceneToSvg } from "./scene-to-svg.ts";
import { pointsOf } from "./series-points.ts";

const ink = {
  grid: "#eee",
  text: "#333",
  crosshair: "#333",
  surface: "#fff",
  box: "#00f",
  face: "",
};

function sceneOfValues(values: number[], smoothing: number) {
  const column = Float64Array.from(values, (_, at) => at);
  const points = pointsOf({
    ...{ id: 1, count: values.length, total: values.length, isWhole: true, restarts: [] },
    ...{ steps: column, wallTimesSec: column, values: Float64Array.from(values) },
  });
  const settings = { xAxis: "step", yScale: "linear", smoothing } as const;
  const line = new LineBuilder().build("run <1>", "#123456", points, settings);
  return sceneOf([line], { xAxis: "step", space: linearSpace }, wholeZoom, "false");
}

test("a picture has the title, the run's name and one path a line", () => {
  const svg = sceneToSvg(sceneOfValues([1, 3, 2], 0), "loss & more", ink);
  expect(svg).toContain("loss &#38; more");
  expect(svg).toContain("run &#60;1&#62;");
  const path = /<path d="(M[^"]+)" fill="none" stroke="#123456"/.exec(svg)?.[1];
  expect(path?.match(/[ML]/g)).toEqual(["M", "L", "L"]);
  expect(path).toMatch(/^M56 /);
});

test("smoothed lines have the raw ones faintly behind them", () => {
  const svg = sceneToSvg(sceneOfValues([1, 3, 2], 0.6), "loss", ink);
  expect(svg.match(/stroke="#123456" stroke-width="1.5"/g)).toHaveLength(2);
  expect(svg.match(/opacity="0.22"/g)).toHaveLength(1);
});
