// Callbacks.
export type { Callback, FitRun, Logs } from "./callback.ts";
