// What is on the screen: boxes, chips and lines with their places, as columns that cross from the worker.

export const SHAPE_OPEN = 0;
export const SHAPE_SCOPE = 1;
export const SHAPE_SERIES = 2;
export const SHAPE_OP = 3;
/** Chips stand on the side of a node: at the left what comes in, at the right what goes out. */
export const SHAPE_CONSTANT = 4;
export const SHAPE_SUMMARY = 5;
export const SHAPE_LINK = 6;
/** How many chips there was no room for. */
export const SHAPE_MORE = 7;
/** The heading of nodes set aside, or of the function library. */
export const SHAPE_HEADING = 8;

/** Room in pixels for the name of an open scope, and for the heading of a column beside the main graph. */
export const HEADER = 30;
export const HEADING_HEIGHT = 26;

export const LINE_CONTROL = 1;
export const LINE_REFERENCE = 2;
/** The line ends at a node that is not open: it gets an arrowhead. */
export const LINE_ARROW = 4;

/** Inputs at the bottom, as TensorBoard draws, or at the top. */
export type Direction = "up" | "down";

/** Boxes in drawing order: what contains comes before what it contains. Pixels from the drawing's top left. */
export interface SceneNodes {
  readonly count: number;
  /** Tree node that a box or chip stands for; -1 for headings, counts and embedded operations. */
  readonly id: Int32Array;
  /** Index of an embedded operation (constant, summary) in the operation graph, -1 otherwise. */
  readonly op: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  readonly shape: Uint8Array;
  /** 1 where the node is set aside from the main graph. */
  readonly isAside: Uint8Array;
  /** The box that this one stands in, or the node that a chip stands on; -1 at the root. */
  readonly owner: Int32Array;
  readonly labels: readonly string[];
  readonly details: readonly string[];
}

export interface SceneLines {
  readonly count: number;
  /** Points of line l: start[l] to start[l + 1], from source to target. */
  readonly start: Uint32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Stroke in pixels, by how much flows. */
  readonly width: Float32Array;
  readonly flags: Uint8Array;
  readonly labels: readonly string[];
  /** Where the label stands; NaN where there is none or no room for it. */
  readonly labelX: Float32Array;
  readonly labelY: Float32Array;
  /** Tree nodes at the two ends, or the nodes outside that the line comes from or goes to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly nodes: SceneNodes;
  readonly lines: SceneLines;
}
