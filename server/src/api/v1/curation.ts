// GET and PUT /api/v1/curation: what users added to what was logged.
import { Curation, CurationDamagedError } from "../../curation/curation.ts";
import { HttpError } from "../errors.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";

/** A damaged file is the user's to repair: the message names it. */
export function readCuration({ curation }: ApiContext): Curation {
  try {
    return curation.read();
  } catch (error) {
    if (!(error instanceof CurationDamagedError)) throw error;
    throw new HttpError(409, "curation_damaged", `${error.message}: repair or remove it`);
  }
}

export const getCuration: Endpoint = {
  method: "GET",
  path: "/curation",
  summary: "Titles, colours, stars, notes and tags of runs; annotations; saved views.",
  answers: { "application/json": Curation },
  handle: async (_request, _reply, context) => readCuration(context),
};

export const putCuration: Endpoint = {
  method: "PUT",
  path: "/curation",
  summary: "Replaces the curation; `revision` must be the stored one, and the answer has the next.",
  body: Curation,
  writes: true,
  answers: { "application/json": Curation },
  async handle(request, _reply, context) {
    // Fastify has validated the body by this schema.
    const wanted = request.body as Curation;
    const { revision } = readCuration(context);
    if (wanted.revision !== revision) {
      throw new HttpError(409, "conflict", `somebody else wrote revision ${revision} meanwhile`);
    }
    const next = { ...wanted, revision: revision + 1 };
    try {
      context.curation.write(next);
    } catch (error) {
      throw new HttpError(507, "not_kept", `it could not be written: ${(error as Error).message}`);
    }
    return next;
  },
};
