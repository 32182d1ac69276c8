// Logs scalars as fast as it can until it is killed; tells its parent after each flush how many are safe.
import { SummaryWriter } from "@tb-ts/engine/summary";

const writer = new SummaryWriter(process.argv[2]);
for (let step = 0; ; step++) {
  writer.scalar(`tag/${step % 3}`, Math.sqrt(step), step);
  if (step % 20_000 === 0) {
    writer.flush();
    process.send({ path: writer.path, flushed: step + 1 });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
