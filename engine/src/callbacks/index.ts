// What happens at the stations of training besides training.
export type { Callback, FitRun, Logs } from "./callback.ts";
export { type TensorBoardOptions, tensorBoard } from "./tensor-board.ts";
