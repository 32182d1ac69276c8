// POST /api/v1/scalars: points of many series in one request, whole, reduced to a chart, or only the new ones.
import type { ReducedScalars, ScalarColumns, Series, StoreReader } from "../../store/store.ts";
import { invalidArgument } from "../errors.ts";
import { ScalarsAnswer, ScalarsRequest } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { refuseTooManyPoints } from "./point-limit.ts";
import { type AnsweredSeries, scalarsToBinary, scalarsToJson } from "./scalars-wire.ts";

type Selection = Pick<ReducedScalars, "isWhole" | "total"> & ScalarColumns;

async function select(
  reader: StoreReader,
  series: Series,
  request: ScalarsRequest,
  after: number | undefined,
): Promise<Selection> {
  if (after !== undefined) {
    const points = await reader.scalars(series.id, after);
    // Nothing is new: the client has all, or claims to have more.
    const total =
      points.values.length > 0 ? after + points.values.length : Math.min(after, series.count);
    return { ...points, isWhole: true, total };
  }
  const { axis = "step", min, max, width } = request;
  if (min === undefined && max === undefined && width === undefined) {
    const points = await reader.scalars(series.id);
    return { ...points, isWhole: true, total: points.values.length };
  }
  return reader.reducedScalars(series.id, { ...request, axis });
}

function answerOf(series: Series, { isWhole, total, ...points }: Selection): AnsweredSeries {
  const { id, restarts } = series;
  const head = {
    id,
    count: points.values.length,
    total,
    isWhole,
    restarts: restarts.map(({ index, step, cause }) => ({
      index,
      step: Number(step),
      session: cause === "sessionStart",
    })),
  };
  return { head, points };
}

/** The series that are there and hold scalars, in the request's order. */
export async function answerScalars(
  context: ApiContext,
  request: ScalarsRequest,
): Promise<AnsweredSeries[]> {
  if (request.after && request.after.length !== request.series.length) {
    throw invalidArgument("after must have one entry for each of series");
  }
  const { seriesById } = await context.catalog();
  const found = request.series.map((id) => seriesById.get(id));
  if (request.width === undefined && request.after === undefined) {
    await refuseTooManyPoints(context, request.series, "give a width");
  }
  const answered: AnsweredSeries[] = [];
  for (const [i, series] of found.entries()) {
    if (series?.dataClass !== "scalar") continue;
    const points = await select(context.reader, series, request, request.after?.[i]);
    answered.push(answerOf(series, points));
  }
  return answered;
}

export const scalars: Endpoint = {
  method: "POST",
  path: "/scalars",
  summary:
    "Points of scalar series. Ids of series that are gone, or hold no scalars, are left out.",
  body: ScalarsRequest,
  answers: { "application/octet-stream": null, "application/json": ScalarsAnswer },
  async handle(request, reply, context) {
    // The generation first: points may be newer than it says, never older, so nothing is missed.
    const generation = await context.reader.generation();
    // Fastify has validated the body by this schema.
    const series = await answerScalars(context, request.body as ScalarsRequest);
    if (request.headers.accept?.startsWith("application/json")) {
      return reply.type("application/json").send(scalarsToJson(generation, series));
    }
    return reply.type("application/octet-stream").send(scalarsToBinary(generation, series));
  },
};
