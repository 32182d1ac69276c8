// Writes to a server that is not there, and is killed. argv: the spool's folder.
import { SummaryWriter } from "@tb-ts/engine/summary";

const options = { spoolDir: process.argv[2], onNotice() {} };
const writer = new SummaryWriter("http://127.0.0.1:1/killed", options);
for (let step = 0; step < 100; step++) writer.scalar("loss", step, step);
writer.flush();
process.kill(process.pid, "SIGKILL");
