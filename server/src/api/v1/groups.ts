// POST /api/v1/groups: mean, deviation and extent over the runs of a group, step by step.
import type { GroupedScalars } from "../../store/store.ts";
import { toJson } from "../json.ts";
import { GroupsAnswer, GroupsRequest } from "./contract.ts";
import type { Endpoint } from "./endpoint.ts";
import { countPoints, refuseTooManyPoints } from "./point-limit.ts";
import { columnsToBinary } from "./scalars-wire.ts";

function headOf({ steps, isWhole }: GroupedScalars) {
  return { count: steps.length, isWhole };
}

/** The columns in the order of the binary form. */
function columnsOf(group: GroupedScalars) {
  const { steps, counts, means, deviations, minima, maxima } = group;
  return { steps, counts, means, deviations, minima, maxima };
}

function groupsToJson(generation: number, groups: readonly GroupedScalars[]): string {
  const withColumns = groups.map((group) => ({
    ...headOf(group),
    ...Object.fromEntries(
      Object.entries(columnsOf(group)).map(([name, column]) => [name, [...column]]),
    ),
  }));
  return toJson({ generation, groups: withColumns });
}

export const groups: Endpoint = {
  method: "POST",
  path: "/groups",
  summary: "Count, mean, standard deviation, least and greatest over series, aligned on the step.",
  body: GroupsRequest,
  answers: { "application/octet-stream": null, "application/json": GroupsAnswer },
  async handle(request, reply, context) {
    const generation = await context.reader.generation();
    // Fastify has validated the body by this schema.
    const { groups: idsOfGroups, ...reduction } = request.body as GroupsRequest;
    refuseTooManyPoints(await countPoints(context, idsOfGroups.flat()), "make smaller groups");
    const found: GroupedScalars[] = [];
    for (const ids of idsOfGroups) {
      found.push(await context.reader.groupedScalars(ids, reduction));
    }
    if (request.headers.accept?.startsWith("application/json")) {
      return reply.type("application/json").send(groupsToJson(generation, found));
    }
    const columns = found.flatMap((group) => Object.values(columnsOf(group)));
    const answer = columnsToBinary("TBG1", { generation, groups: found.map(headOf) }, columns);
    return reply.type("application/octet-stream").send(answer);
  },
};
