// Logs one scalar and ends without closing, in the way that its argument names.
import { SummaryWriter } from "@tb-ts/engine/summary";

const writer = new SummaryWriter(process.argv[2]);
writer.scalar("x", 1, 0);
if (process.argv[3] === "throw") throw new Error("training failed");
