// For ../../session.ts in a report, where nothing comes after what is there.
import type * as real from "../../session.ts";

export const togglePause: typeof real.togglePause = () => {};
