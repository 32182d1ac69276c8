// How long answers take, to their last byte: of a directory that is read, and while one is read for the first time.
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { getJson, receive } from "./client.mjs";
import { removeIndex } from "./first-scan.mjs";
import { startTbTs } from "./processes.mjs";
import { isAllRead, untilTrue } from "./serving.mjs";
import { tagName } from "./sets.mjs";
import { median, quantile, timed } from "./timing.mjs";

/** Medians and 99th percentiles in milliseconds, by request. */
export async function latencies({ logdir, folder, total }) {
  const { port, process: server } = await startTbTs(logdir, join(folder, "serve.sqlite"));
  await untilTrue(server, () => isAllRead(port, total));
  const table = await getJson(port, "api/v1/series");
  const tag = table.tags.indexOf(tagName(0));
  const ofTag = table.id.filter((_, i) => table.tag[i] === tag);
  const scalars = (body) => () => receive(port, "/api/v1/scalars", body);
  const rows = {
    runs: await timed(200, () => receive(port, "/api/v1/runs")),
    tags: await timed(100, () => receive(port, "/api/v1/series")),
    "one series, 1000 wide": await timed(100, scalars({ series: [ofTag[0]], width: 1000 })),
    "one series, all points": await timed(100, scalars({ series: [ofTag[0]] })),
    "one tag, 100 runs, all points": await timed(60, scalars({ series: ofTag.slice(0, 100) })),
  };
  await server.stop();
  return { rows, peakMb: server.peakMb };
}

/** The run list, asked for every ten milliseconds from the first answer until everything is read. */
export async function latencyWhileLoading({ logdir, folder, total }) {
  const indexPath = join(folder, "serve.sqlite");
  removeIndex(indexPath);
  const { port, process: server } = await startTbTs(logdir, indexPath);
  await untilTrue(server, async () => (await receive(port, "/api/v1/runs")) > 0);
  const times = [];
  for (let isRead = false; !isRead; ) {
    const start = performance.now();
    await receive(port, "/api/v1/runs");
    times.push(performance.now() - start);
    await pause(10);
    if (times.length % 10 === 0) isRead = await isAllRead(port, total);
  }
  await server.stop();
  return { count: times.length, median: median(times), p99: quantile(times, 0.99) };
}
