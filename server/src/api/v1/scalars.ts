// POST /api/v1/scalars: points of many series in one request, whole, reduced to a chart, or only the new ones.
import type { FastifyReply } from "fastify";
import type { PackedPoints, ScalarColumns, Series, StoreReader } from "../../store/store.ts";
import { invalidArgument } from "../errors.ts";
import { AnswerMemory } from "./answer-memory.ts";
import { ScalarsAnswer, ScalarsRequest } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { keptPerServer } from "./kept-answer.ts";
import { countPoints, LongAnswers, maxJsonPoints, refuseTooManyPoints } from "./point-limit.ts";
import { type AnsweredSeries, scalarsToBinary, scalarsToJson } from "./scalars-wire.ts";

/** What a request shows of a series. */
interface Selection<Points> {
  readonly isWhole: boolean;
  /** Points of the whole series. */
  readonly total: number;
  readonly count: number;
  readonly points: Points;
}

type Select<Points> = (
  reader: StoreReader,
  series: Series,
  request: ScalarsRequest,
  after: number | undefined,
) => Promise<Selection<Points>>;

const selectColumns: Select<ScalarColumns> = async (reader, series, request, after) => {
  if (after !== undefined) {
    const points = await reader.scalars(series.id, after);
    const count = points.values.length;
    // Nothing is new: the client has all, or claims to have more.
    const total = count > 0 ? after + count : Math.min(after, series.count);
    return { points, isWhole: true, total, count };
  }
  if (isForAll(request)) {
    const points = await reader.scalars(series.id);
    const count = points.values.length;
    return { points, isWhole: true, total: count, count };
  }
  const { axis = "step" } = request;
  const points = await reader.reducedScalars(series.id, { ...request, axis });
  const { isWhole, total } = points;
  return { points, isWhole, total, count: points.values.length };
};

/** Leaves the points of a whole series packed until there is room for them in the answer. */
const selectPacked: Select<ScalarColumns | PackedPoints> = async (
  reader,
  series,
  request,
  after,
) => {
  if (after !== undefined || !isForAll(request)) {
    return selectColumns(reader, series, request, after);
  }
  const points = await reader.packedScalars(series.id);
  return { points, isWhole: true, total: points.count, count: points.count };
};

function isForAll({ min, max, width }: ScalarsRequest): boolean {
  return min === undefined && max === undefined && width === undefined;
}

function answerOf<Points>(
  series: Series,
  { isWhole, total, count, points }: Selection<Points>,
): AnsweredSeries<Points> {
  const { id, restarts } = series;
  const head = {
    id,
    count,
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
export function answerScalars(
  context: ApiContext,
  request: ScalarsRequest,
): Promise<AnsweredSeries[]> {
  return answer(context, request, selectColumns);
}

async function answer<Points>(
  context: ApiContext,
  request: ScalarsRequest,
  select: Select<Points>,
): Promise<AnsweredSeries<Points>[]> {
  if (request.after && request.after.length !== request.series.length) {
    throw invalidArgument("after must have one entry for each of series");
  }
  const { seriesById } = await context.catalog();
  const found = request.series.map((id) => seriesById.get(id));
  const answered: AnsweredSeries<Points>[] = [];
  for (const [i, series] of found.entries()) {
    if (series?.dataClass !== "scalar") continue;
    const selection = await select(context.reader, series, request, request.after?.[i]);
    answered.push(answerOf(series, selection));
  }
  return answered;
}

const longAnswers = keptPerServer(() => new LongAnswers());

/** Throws where the points of a request, or of all under way, would fill the memory. A width bounds them by itself. */
async function makeRoom(
  context: ApiContext,
  { series, after, width }: ScalarsRequest,
  isJson: boolean,
  reply: FastifyReply,
): Promise<void> {
  if (width !== undefined && after === undefined) return;
  const points = await countPoints(context, series, after);
  if (isJson) refuseTooManyPoints(points, "ask for application/octet-stream", maxJsonPoints);
  refuseTooManyPoints(points, "give a width");
  longAnswers(context).add(points, reply);
}

const memories = keptPerServer(() => new AnswerMemory());

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
    const body = request.body as ScalarsRequest;
    const isJson = request.headers.accept?.startsWith("application/json") ?? false;
    await makeRoom(context, body, isJson, reply);
    if (isJson) {
      const series = await answerScalars(context, body);
      return reply.type("application/json").send(scalarsToJson(generation, series));
    }
    const series = await answer(context, body, selectPacked);
    const memory = memories(context);
    const answered = scalarsToBinary(generation, series, (bytes) => memory.lend(bytes, reply.raw));
    return reply.type("application/octet-stream").send(answered);
  },
};
