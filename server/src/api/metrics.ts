// GET /metrics: the state of the process in Prometheus's text format (prometheus.io/docs/instrumenting/exposition_formats).
import type { FastifyInstance } from "fastify";
import type { PluginContext } from "./plugin.ts";
import type { LiveFeed } from "./v1/live-feed.ts";

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: "gauge" | "counter";
  /** Value by label set, as it stands between the braces; "" for no labels. */
  readonly values: Readonly<Record<string, number>>;
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: "gauge", values: { "": value } };
}

/** The metrics as text. */
function formatMetrics(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap(({ name, help, type, values }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...Object.entries(values).map(([labels, value]) =>
      labels === "" ? `${name} ${value}` : `${name}{${labels}} ${value}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

async function indexMetrics(context: PluginContext, live: LiveFeed): Promise<Metric[]> {
  const { runs, series } = await context.catalog();
  const { filesDone, filesTotal, bytesDone, bytesTotal, state } = live.progress;
  const points = series.reduce((sum, { count }) => sum + count, 0);
  const losses = await context.reader.losses();
  return [
    gauge("tb_ts_runs", "Runs in the index.", runs.length),
    gauge("tb_ts_series", "Series (run and tag) in the index.", series.length),
    gauge("tb_ts_points", "Points and references of all series.", points),
    gauge("tb_ts_losses", "Records that could not be read.", losses.length),
    gauge("tb_ts_files", "Event files found.", filesTotal),
    gauge("tb_ts_files_read", "Event files that the first scan has read.", filesDone),
    gauge("tb_ts_bytes", "Bytes of the event files found.", bytesTotal),
    gauge("tb_ts_bytes_read", "Bytes that the first scan has read.", bytesDone),
    gauge("tb_ts_ready", "1 once the first scan has ended.", state === "scanning" ? 0 : 1),
  ];
}

function processMetrics(answers: ReadonlyMap<number, number>): Metric[] {
  const { user, system } = process.cpuUsage();
  const byStatus = [...answers].map(([status, count]) => [`code="${status}"`, count]);
  return [
    gauge("process_resident_memory_bytes", "Resident memory.", process.memoryUsage.rss()),
    {
      name: "process_cpu_seconds_total",
      help: "Processor time spent.",
      type: "counter",
      values: { "": (user + system) / 1e6 },
    },
    {
      name: "tb_ts_http_answers_total",
      help: "Answers by status.",
      type: "counter",
      values: Object.fromEntries(byStatus),
    },
  ];
}

export function registerMetrics(
  app: FastifyInstance,
  context: PluginContext,
  live: LiveFeed,
): void {
  const answers = new Map<number, number>();
  app.addHook("onResponse", async (_request, { statusCode }) => {
    answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1);
  });
  app.get("/metrics", async (_request, reply) => {
    const metrics = [...(await indexMetrics(context, live)), ...processMetrics(answers)];
    return reply.type("text/plain; version=0.0.4; charset=utf-8").send(formatMetrics(metrics));
  });
}
