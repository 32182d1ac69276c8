// How much one answer may hold, and all those under way together: more would fill the memory of this process.
import type { FastifyReply } from "fastify";
import { HttpError, invalidArgument } from "../errors.ts";
import type { ApiContext } from "./endpoint.ts";

/** Points of one answer at most, 24 bytes each: 480 MB. */
const maxPoints = 20_000_000;
/** As JSON, of which 16 million points took 3 GB and 19 s in which nobody else was answered. */
export const maxJsonPoints = 2_000_000;
/** Points of all long answers at once. */
const maxPointsAtOnce = 40_000_000;
/** Shorter answers are soon over, and wait for none. */
const longAnswer = 1_000_000;
const retryAfterSec = 1;

/** How many points series hold, or have after an index each. Unknown series hold none. */
export async function countPoints(
  context: ApiContext,
  seriesIds: readonly number[],
  after?: readonly number[],
): Promise<number> {
  const { seriesById } = await context.catalog();
  const newer = (id: number, i: number) =>
    Math.max(0, (seriesById.get(id)?.count ?? 0) - (after?.[i] ?? 0));
  return seriesIds.reduce((sum, id, i) => sum + newer(id, i), 0);
}

/** Throws where there are more points than one answer may hold. */
export function refuseTooManyPoints(points: number, advice: string, most = maxPoints): void {
  if (points <= most) return;
  throw invalidArgument(
    `these series hold ${points} points, more than ${most}: ${advice}, or ask for fewer`,
  );
}

/** Counts the points of the long answers that are under way. */
export class LongAnswers {
  #points = 0;

  /**
   * Takes an answer in until its response is closed; throws 429 where those under way leave no room for it, and 499 where
   * the client has left already: that response will not be closed again.
   */
  add(points: number, reply: FastifyReply): void {
    if (points < longAnswer) return;
    if (reply.raw.closed) throw new HttpError(499, "client_left", "the client has left");
    if (this.#points + points > maxPointsAtOnce) {
      reply.header("retry-after", retryAfterSec);
      throw new HttpError(429, "busy", "other long answers are under way: try again soon");
    }
    this.#points += points;
    reply.raw.once("close", () => {
      this.#points -= points;
    });
  }
}
