// Meshes and point clouds as TensorBoard's mesh routes have them: which there are, their steps, and one step's shape.
import { askData, dataUrl } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";

export interface MeshTag {
  readonly run: string;
  readonly tag: string;
  readonly sample: number;
  readonly samples: number;
}

type WireTags = Readonly<Record<string, Readonly<Record<string, { readonly samples: number }>>>>;

/** Every sample of every mesh, by the route's order of runs and tags. */
export async function fetchMeshTags(signal: AbortSignal): Promise<readonly MeshTag[]> {
  const tags = await askData<WireTags>("mesh/tags", {}, signal);
  return Object.entries(tags).flatMap(([run, ofRun]) =>
    Object.entries(ofRun).flatMap(([tag, { samples }]) =>
      Array.from({ length: samples }, (_, sample) => ({ run, tag, sample, samples })),
    ),
  );
}

const contentTypes = { 1: "VERTEX", 2: "FACE", 3: "COLOR" } as const;
export type ContentType = (typeof contentTypes)[keyof typeof contentTypes];

export interface MeshStep extends Moment {
  readonly has: ReadonlySet<ContentType>;
  /** Camera, lights and material in three.js' terms, as the writer gave them; unchecked. */
  readonly config: unknown;
}

interface WireStep {
  readonly wall_time: number;
  readonly step: number;
  readonly content_type: number;
  readonly config: string;
}

/** One entry a step, ascending; steps without vertices are left out, as nothing of them can be drawn. */
export async function fetchMeshSteps(
  { run, tag, sample }: MeshTag,
  signal: AbortSignal,
): Promise<readonly MeshStep[]> {
  const query = { run, tag, sample: String(sample) };
  const parts = await askData<readonly WireStep[]>("mesh/meshes", query, signal);
  const steps = [...Map.groupBy(parts, ({ step }) => step).values()].map(stepOf);
  return steps.filter(({ has }) => has.has("VERTEX")).sort((a, b) => a.step - b.step);
}

function stepOf(parts: readonly WireStep[]): MeshStep {
  const [first] = parts as readonly [WireStep]; // a group has a member
  const types = parts.flatMap(({ content_type: type }) =>
    type === 1 || type === 2 || type === 3 ? [contentTypes[type]] : [],
  );
  const config = parseConfig(parts.find((part) => part.config)?.config ?? "");
  return { step: first.step, wallTimeSec: first.wall_time, has: new Set(types), config };
}

/** A configuration that is no JSON changes nothing: the mesh is drawn as if there were none. */
function parseConfig(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One step's arrays: three numbers a vertex, three vertices a face, three bytes a vertex' colour. */
export interface MeshShape {
  readonly vertices: Float32Array;
  readonly faces: Int32Array | null;
  readonly colors: Uint8Array | null;
}

export async function fetchShape(
  tag: MeshTag,
  step: MeshStep,
  signal: AbortSignal,
): Promise<MeshShape> {
  const ask = (type: ContentType) =>
    step.has.has(type) ? askBytes(tag, step.step, type, signal) : Promise.resolve(null);
  const [vertices, faces, colors] = await Promise.all([ask("VERTEX"), ask("FACE"), ask("COLOR")]);
  return {
    vertices: new Float32Array(vertices ?? new ArrayBuffer()),
    faces: faces && new Int32Array(faces),
    colors: colors && new Uint8Array(colors),
  };
}

async function askBytes(
  { run, tag, sample }: MeshTag,
  step: number,
  type: ContentType,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const query = { run, tag, sample: String(sample), step: String(step), content_type: type };
  const answer = await fetch(dataUrl("mesh/data", query), { signal });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  return answer.arrayBuffer();
}
