// Writes one run without end, a thousand points a second, and begins at the step of the clock. argv: the run's folder.
import { SummaryWriter } from "@tb-ts/engine/summary";

const writer = new SummaryWriter(process.argv[2]);
let step = Math.floor(Date.now() / 1000) * 1000;
setInterval(() => {
  for (let i = 0; i < 50; i++, step++) writer.scalar("loss", Math.cos(step), step);
}, 50);
process.on("disconnect", () => process.exit());
