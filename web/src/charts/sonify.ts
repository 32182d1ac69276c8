// Plays a curve as a tone that rises and falls with it, for those who hear better than they see.
import type { ChartLine } from "./chart-line.ts";
import { stretchIn } from "./chart-line.ts";
import type { Scene } from "./scene.ts";

const seconds = 3;
const tones = 120;
/** Hertz at the bottom and the top of the chart: two octaves, in which every ear is good. */
const lowest = 220;
const highest = 880;
const loudness = 0.15;

/** One pitch for each of so many parts of the x axis, in hertz; 0 where the line has no place there. */
export function pitchesOf(
  line: ChartLine,
  { x, y }: Pick<Scene, "x" | "y">,
  count: number,
): Float32Array {
  const pitches = new Float32Array(count);
  const { start, end } = stretchIn(line, x[0], x[1], 0);
  for (let at = start; at < end; at++) {
    const share = ((line.ys[at] as number) - y[0]) / (y[1] - y[0]);
    const part = Math.floor((count * ((line.xs[at] as number) - x[0])) / (x[1] - x[0]));
    if (!Number.isFinite(share)) continue;
    const height = Math.min(1, Math.max(0, share));
    pitches[Math.min(count - 1, Math.max(0, part))] = lowest * (highest / lowest) ** height;
  }
  return pitches;
}

/** Sets pitch and loudness over time; where the line has no place the last pitch goes on, silently. */
function plan(pitches: Float32Array, frequency: AudioParam, gain: AudioParam, start: number): void {
  const step = seconds / pitches.length;
  const first = pitches.findIndex((pitch) => pitch > 0);
  const last = pitches.findLastIndex((pitch) => pitch > 0);
  pitches.forEach((pitch, at) => {
    if (pitch > 0) frequency.linearRampToValueAtTime(pitch, start + at * step);
  });
  frequency.setValueAtTime(pitches[first] ?? lowest, start);
  gain.setValueAtTime(loudness, start + first * step);
  gain.setValueAtTime(0, start + (last + 1) * step);
}

let playing: AudioContext | null = null;

/** Plays the line from left to right; a call while one plays ends it instead. */
export function playLine(line: ChartLine, scene: Scene): void {
  if (playing) {
    void playing.close();
    playing = null;
    return;
  }
  const context = new AudioContext();
  playing = context;
  const tone = new OscillatorNode(context, { type: "triangle" });
  const volume = new GainNode(context, { gain: 0 });
  tone.connect(volume).connect(context.destination);
  const start = context.currentTime + 0.05;
  plan(pitchesOf(line, scene, tones), tone.frequency, volume.gain, start);
  tone.start(start);
  tone.stop(start + seconds);
  tone.addEventListener("ended", () => {
    void context.close();
    if (playing === context) playing = null;
  });
}
