// Everything that one frame of the drawing depends on.
import type { Scene } from "../scene/scene.ts";
import type { Camera, Size } from "./camera.ts";
import type { StepColouring } from "./colouring.ts";
import type { Palette } from "./palette.ts";

/** What stands out, by scene index or tree node. */
export interface Emphasis {
  /** Scene index of the selected box; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
  readonly linesIn: ReadonlySet<number>;
  readonly linesOut: ReadonlySet<number>;
  /** Scene indices of boxes at the other ends of those lines. */
  readonly near: ReadonlySet<number>;
  /** Scene indices of boxes that hold search results. */
  readonly found: ReadonlySet<number>;
  /** Boxes and lines outside are drawn faintly; null shows all alike. */
  readonly traced: {
    readonly nodes: ReadonlySet<number>;
    readonly lines: ReadonlySet<number>;
  } | null;
  /** Marks of a comparison by scene index. */
  readonly changes: ReadonlyMap<number, "added" | "changed">;
}

export interface Frame {
  readonly scene: Scene;
  /** Places of boxes now: the scene's own, or on their way there. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** Opacity of each box, null for all 1, and of all lines. */
  readonly boxAlpha: Float32Array | null;
  readonly lineAlpha: number;
  readonly camera: Camera;
  readonly screen: Size;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly colouring: Omit<StepColouring, "legend">;
}

export const NO_EMPHASIS: Emphasis = {
  selected: -1,
  hovered: -1,
  linesIn: new Set(),
  linesOut: new Set(),
  near: new Set(),
  found: new Set(),
  traced: null,
  changes: new Map(),
};

export const NO_COLOURS: Frame["colouring"] = {
  fills: () => [],
  strength: 0,
  tintsOpen: false,
  isUnused: () => false,
  hasUnused: false,
};
