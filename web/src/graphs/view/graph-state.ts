// The whole state of the graph tab. The page draws what stands here.
import type { Eye } from "../draw/camera.ts";
import type { ColourMode } from "../draw/colouring.ts";
import type { Difference } from "../model/difference.ts";
import type { Inclusion } from "../model/set-aside.ts";
import type { Direction, Scene } from "../scene/scene.ts";
import type { StepStats } from "../source/run-metadata.ts";
import type { Facets, Neighbours, NodeInfo, Outline, Subject, Trace } from "../worker/protocol.ts";

/** No subject is selected. */
export const NOTHING: Subject = -1;

export type Status =
  | { readonly kind: "empty" }
  | { readonly kind: "loading"; readonly what: string }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

export interface GraphState {
  readonly status: Status;
  /** What the graph is called on the screen: run and tag, or the uploaded file. */
  readonly title: string;
  readonly outline: Outline | null;
  readonly facets: Facets | null;
  readonly stats: StepStats | null;
  readonly scene: Scene | null;
  /** Tree node that stays in its place when the scene changes, and whether the drawing is fitted instead. */
  readonly anchor: number;
  readonly refit: boolean;
  /** What is in the middle of the screen instead, when the drawing is fitted: as a link says. */
  readonly eye: Eye | null;
  readonly expanded: ReadonlySet<number>;
  readonly inclusion: ReadonlyMap<number, Inclusion>;
  readonly folding: ReadonlyMap<string, boolean>;
  readonly direction: Direction;
  readonly byDegree: boolean;
  readonly mode: ColourMode;
  readonly selected: Subject;
  /** Grows whenever the selection is to be brought onto the screen. */
  readonly reveals: number;
  readonly info: NodeInfo | null;
  readonly neighbours: Neighbours | null;
  readonly isTracing: boolean;
  readonly trace: Trace | null;
  /** What differs from the graph that this one is compared with; null where it is compared with none. */
  readonly difference: Difference | null;
  readonly query: string;
  /** Null where the query is no regular expression. */
  readonly found: readonly Subject[] | null;
  readonly foundAt: number;
}

/** Before any graph is open. */
export const INITIAL: GraphState = {
  status: { kind: "empty" },
  title: "",
  outline: null,
  facets: null,
  stats: null,
  scene: null,
  anchor: -1,
  refit: true,
  eye: null,
  expanded: new Set(),
  inclusion: new Map(),
  folding: new Map(),
  direction: "up",
  byDegree: true,
  mode: "kind",
  selected: NOTHING,
  reveals: 0,
  info: null,
  neighbours: null,
  isTracing: false,
  trace: null,
  difference: null,
  query: "",
  found: [],
  foundAt: -1,
};
