// How much one answer may hold: more than that would fill the memory of this process.
import { invalidArgument } from "../errors.ts";
import type { ApiContext } from "./endpoint.ts";

/** Points of one answer at most, 24 bytes each: 480 MB. */
const maxPoints = 20_000_000;

/** Throws where series hold more points than one answer may. Unknown series hold none. */
export async function refuseTooManyPoints(
  context: ApiContext,
  seriesIds: readonly number[],
  advice: string,
): Promise<void> {
  const { seriesById } = await context.catalog();
  const points = seriesIds.reduce((sum, id) => sum + (seriesById.get(id)?.count ?? 0), 0);
  if (points <= maxPoints) return;
  throw invalidArgument(
    `these series hold ${points} points, more than ${maxPoints}: ${advice}, or ask for fewer`,
  );
}
