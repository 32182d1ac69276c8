// For ../../time-series/group-curves.ts in a report: no server averages groups, the page does it from its points.
import type * as real from "../../time-series/group-curves.ts";

export const isServed: boolean = false;

export class GroupCurves
  implements Pick<real.GroupCurves, "follow" | "refine" | "curves" | "stop">
{
  follow(): void {}
  refine(): void {}
  curves() {
    return [];
  }
  stop(): void {}
}
