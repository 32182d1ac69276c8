// The Chart.js configuration: our controller and scales, everything that redraws by itself turned off.
import type { ChartConfiguration, ChartOptions } from "chart.js";
import type { Ink } from "./ink.ts";
import type { Scene } from "./scene.ts";

function look(ink: Ink) {
  return {
    type: "axis",
    grid: { color: ink.grid, drawTicks: false, lineWidth: 1 },
    border: { display: false },
    ticks: {
      ...{ color: ink.text, padding: 6, autoSkip: false, minRotation: 0, maxRotation: 0 },
      font: { size: 11, family: ink.face },
    },
  };
}

/** The scene is in the dataset, where controller and scales read it; the options do not change with it. */
export function configurationOf(scene: Scene, ink: Ink): ChartConfiguration<"lines"> {
  const options = {
    ...{
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      devicePixelRatio: devicePixelRatio,
    },
    layout: { padding: { top: 8, right: 12, bottom: 0, left: 2 } },
    scales: { x: { ...look(ink), axis: "x" }, y: { ...look(ink), axis: "y" } },
  };
  return {
    type: "lines",
    data: { datasets: [{ data: [], scene, isInParts: true }] },
    options: options as unknown as ChartOptions<"lines">, // Chart.js types our scale's options as partial registries
  };
}
