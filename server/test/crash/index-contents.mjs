// Everything that an index holds, in a form that two indexes of the same files have in common.
import { createHash } from "node:crypto";

/** One line for a run, a file, a loss and a series each; ids, which a second index gives otherwise, are left out. */
export async function indexContents(store) {
  const runs = new Map((await store.runs()).map((run) => [run.id, run]));
  const files = new Map((await store.files()).map((file) => [file.id, file.path]));
  const lines = [...runs.values()].map(
    ({ name, startTimeSec, lastTimeSec, ended }) =>
      `run ${name} ${startTimeSec} ${lastTimeSec} ${ended}`,
  );
  for (const { path, offset, records, state } of await store.files())
    lines.push(`file ${path} ${offset} ${records} ${state}`);
  for (const { fileId, byteOffset, kind } of await store.losses())
    lines.push(`loss ${files.get(fileId)} ${byteOffset} ${kind}`);
  for (const series of await store.series())
    lines.push(await seriesLine(store, series, runs.get(series.runId).name, files));
  return lines.sort();
}

async function seriesLine(store, series, run, files) {
  const { tag, plugin, dataClass, count, dropped, restarts } = series;
  const points = await store.scalars(series.id);
  const { fileIds, ...references } = await store.references(series.id);
  const hash = createHash("sha256");
  for (const column of [...Object.values(points), ...Object.values(references)])
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  hash.update(Array.from(fileIds, (id) => files.get(id)).join());
  const starts = restarts.map(({ index, step, cause }) => `${index}:${step}:${cause}`);
  return `series ${run}/${tag} ${plugin} ${dataClass} ${count} ${dropped} ${starts} ${hash.digest("hex")}`;
}
