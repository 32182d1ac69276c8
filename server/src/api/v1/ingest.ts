// POST /api/v1/ingest/RUN: records of a run that is written on another machine.
import { type Static, Type } from "typebox";
import { appendRecords, type Upload, UploadDamagedError } from "../../uploads/append-records.ts";
import { UploadNameError } from "../../uploads/run-directory.ts";
import { HttpError, invalidArgument } from "../errors.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";

const IngestQuery = Type.Object(
  {
    /** Name of the event file that the records belong to. */
    file: Type.String({ maxLength: 250 }),
    /** Byte in that file where they begin. */
    offset: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

const IngestAnswer = Type.Object({
  /** Bytes of the file that the server has: where to go on. */
  cursor: Type.Integer(),
});

/** A record larger than this cannot be sent; TensorBoard's own limits for one value are below. */
const maxBodyBytes = 64 * 1024 * 1024;

export const ingest: Endpoint = {
  method: "POST",
  path: "/ingest/*",
  summary:
    "Appends whole TFRecord-framed events to a run's event file; what is there already is passed by. 202 with the " +
    "cursor; 409 with it where bytes before the offset are missing.",
  query: IngestQuery,
  answers: { "application/json": IngestAnswer },
  writes: true,
  bytes: { limit: maxBodyBytes, requestsAtOnce: 8 },
  async handle(request, reply, context) {
    // Fastify has validated the query by this schema, and its router gives the rest of the path.
    const { file, offset } = request.query as Static<typeof IngestQuery>;
    const { "*": run } = request.params as { "*": string };
    const upload = { run, file, offset, records: bytesOf(request.body) };
    const { kind, cursor } = append(rootOf(context), upload);
    return reply.status(kind === "taken" ? 202 : 409).send({ cursor });
  },
};

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  throw new HttpError(415, "not_bytes", "the body's type must be application/octet-stream");
}

/** Among named directories a run has no place of which nobody said where it belongs. */
function rootOf({ uploadRoot }: ApiContext): string {
  if (uploadRoot !== null) return uploadRoot;
  throw new HttpError(
    409,
    "no_place",
    "remote runs need a server with --logdir, not --logdir_spec",
  );
}

function append(root: string, upload: Upload) {
  try {
    return appendRecords(root, upload);
  } catch (error) {
    if (error instanceof UploadNameError || error instanceof UploadDamagedError)
      throw invalidArgument(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new HttpError(507, "not_kept", `it could not be written: ${message}`);
  }
}
