// The mesh plugin: vertices, faces and colours of 3-D shapes, each a tensor series, joined by the shape's name.
import { tensorboard } from "@tb-ts/proto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryInteger, queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { isKnownVersion } from "./plugin-version.ts";
import { readReferences, readValues } from "./series-points.ts";
import { type NumericTensor, tensorOf } from "./tensor-rows.ts";

const { ContentType } = tensorboard.mesh.MeshPluginData;

/** One part of a shape: the series that holds it, and what its metadata says. */
interface MeshPart {
  readonly series: Series;
  readonly data: tensorboard.mesh.MeshPluginData;
}

/** Bits 1 << type of all parts: what data of the time before the field is taken to have. */
const allComponents =
  (1 << ContentType.VERTEX) | (1 << ContentType.FACE) | (1 << ContentType.COLOR);

/** What the page reads each part as. */
const arrayOfPart = {
  [ContentType.VERTEX]: Float32Array,
  [ContentType.FACE]: Int32Array,
  [ContentType.COLOR]: Uint8Array,
};

function partsOf(series: readonly Series[]): MeshPart[] {
  return series.filter(isKnownVersion).flatMap((one) => {
    try {
      return [{ series: one, data: tensorboard.mesh.MeshPluginData.decode(one.pluginContent) }];
    } catch {
      return []; // Without its metadata nobody knows what the tensor is of.
    }
  });
}

function tagsJson(catalog: Catalog): string {
  const runs = catalog.runsOf("mesh").map(({ run, series }) => {
    const shapes = partsOf(series).map(({ data }) => [data.name, { samples: data.shape[0] ?? 0 }]);
    return [run.name, Object.fromEntries(shapes)];
  });
  return toJson(Object.fromEntries(runs));
}

async function findParts(context: PluginContext, request: FastifyRequest): Promise<MeshPart[]> {
  const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
  if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
  const inRun = (await context.catalog()).runsOf("mesh").find((one) => one.run.name === run);
  return partsOf(inRun?.series ?? []).filter(({ data }) => data.name === tag);
}

async function listMeshes(context: PluginContext, parts: readonly MeshPart[]) {
  const listed = [];
  for (const { series, data } of parts) {
    const { points } = await readReferences(context, series, "mesh");
    for (const { wallTimeSec, step } of points) {
      listed.push({
        wall_time: wallTimeSec,
        step,
        content_type: data.contentType,
        components: data.components || allComponents,
        config: data.jsonConfig,
        data_shape: data.shape,
      });
    }
  }
  return listed.sort((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0));
}

/** The numbers of one sample of all these parts at a step, one after the other, as the page's typed array. */
async function readSample(
  context: PluginContext,
  parts: readonly MeshPart[],
  type: keyof typeof arrayOfPart,
  step: number,
  sample: number,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (const { series } of parts) {
    const { columns, points } = await readReferences(context, series, "mesh");
    const atStep = points.filter((point) => Number(point.step) === step);
    for (const value of await readValues(context, columns, atStep)) {
      const tensor = tensorOf(value);
      if (tensor.kind !== "numeric") continue;
      const numbers = Array.from(sampleOf(tensor, sample), Number);
      const typed = arrayOfPart[type].from(numbers);
      pieces.push(new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength));
    }
  }
  return Buffer.concat(pieces);
}

function sampleOf(tensor: NumericTensor, sample: number) {
  const samples = tensor.shape[0] ?? 0;
  if (sample >= samples) throw invalidArgument(`sample must be below ${samples}, got ${sample}`);
  const length = tensor.data.length / samples;
  return tensor.data.subarray(sample * length, (sample + 1) * length);
}

function isPart(type: number | undefined): type is keyof typeof arrayOfPart {
  return type !== undefined && type in arrayOfPart;
}

function readStep(request: FastifyRequest): number {
  const text = queryValue(request, "step") ?? "0";
  const step = Number(text);
  if (text.trim() === "" || Number.isNaN(step))
    throw invalidArgument(`step must be a number, got '${text}'`);
  return step;
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/meshes", async (request, reply) => {
    const parts = await findParts(context, request);
    return reply.type("application/json").send(toJson(await listMeshes(context, parts)));
  });

  app.all("/data", async (request, reply) => {
    const name = queryValue(request, "content_type") ?? "";
    const type = Object.hasOwn(ContentType, name)
      ? ContentType[name as keyof typeof ContentType]
      : undefined;
    if (!isPart(type)) throw invalidArgument("Bad content_type");
    const [step, sample] = [readStep(request), queryInteger(request, "sample", 0)];
    const parts = (await findParts(context, request)).filter(
      ({ data }) => data.contentType === type,
    );
    // Not a MIME type, but what TensorBoard's page is answered.
    reply.header("content-type", "arraybuffer");
    return reply.send(await readSample(context, parts, type, step, sample));
  });
}

export const mesh: Plugin = {
  name: "mesh",
  tabName: "mesh",
  loading: { type: "CUSTOM_ELEMENT", element_name: "mesh-dashboard" },
  dataPlugins: ["mesh"],
  register,
};
