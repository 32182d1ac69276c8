// GET /api/v1/losses: every record that could not be read, by file and byte.
import { Losses } from "./contract.ts";
import type { Endpoint } from "./endpoint.ts";

export const losses: Endpoint = {
  method: "GET",
  path: "/losses",
  summary: "What could not be read, by run, file and byte offset.",
  answers: { "application/json": Losses },
  async handle(_request, _reply, context): Promise<Losses> {
    const { runsById } = await context.catalog();
    const files = new Map((await context.reader.files()).map((file) => [file.id, file]));
    const found = await context.reader.losses();
    return {
      losses: found.map(({ fileId, byteOffset, kind, message }) => {
        const file = files.get(fileId);
        const run = file && runsById.get(file.runId);
        return { run: run?.name ?? "", file: file?.path ?? "", byteOffset, kind, message };
      }),
    };
  },
};
