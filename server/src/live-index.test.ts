// The whole path on disk: a real worker, a real index, files that appear, grow and go.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { join, scalar, version } from "./ingest/example-events.ts";
import { LiveIndex } from "./live-index.ts";

let folder: string;
let index: LiveIndex | null = null;
beforeEach(() => {
  folder = mkdtempSync(joinPath(tmpdir(), "live-index-"));
  mkdirSync(joinPath(folder, "logs"));
});
afterEach(async () => {
  await index?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the index over `logs` and follows; `until` resolves when it holds so many points in all. */
function open(onNotice: (text: string) => void = () => {}) {
  const notices: string[] = [];
  index = new LiveIndex({
    roots: [{ name: null, path: joinPath(folder, "logs") }],
    rescanMs: 5000,
    path: joinPath(folder, "index.sqlite"),
    onNotice(text) {
      notices.push(text);
      onNotice(text);
    },
  });
  const { reader, live } = index;
  index.follow();
  const count = async () => (await reader.series()).reduce((sum, { count }) => sum + count, 0);
  const until = (points: number) => expect.poll(count).toBe(points);
  return { until, reader, live, notices };
}

const eventFile = "events.out.tfevents.1.host";

test("points reach the index when files appear and grow, and stay for the next process", async () => {
  const first = open();
  mkdirSync(joinPath(folder, "logs/a/b"), { recursive: true });
  const path = joinPath(folder, "logs/a/b", eventFile);
  writeFileSync(path, join(version(), scalar("loss", 0, 1)));
  await first.until(1);
  for (let step = 1; step < 4; step++) {
    appendFileSync(path, scalar("loss", step, 1));
    await first.until(step + 1);
  }
  expect(first.notices).toEqual([]);
  await index?.close();

  const second = open();
  await second.until(4);
  const [series] = await second.reader.series();
  expect(series).toMatchObject({ tag: "loss", lastStep: 3 });
  rmSync(joinPath(folder, "logs/a"), { recursive: true });
  await second.until(0);
  writeFileSync(joinPath(folder, "logs", eventFile), join(version(), scalar("x", 0, 1)));
  await second.until(1);
  expect((await second.reader.runs()).map((run) => run.name)).toEqual(["."]);
});

/** Lets no file of this process grow beyond so many bytes, which a database takes for a full disk; null: any length. */
function limitFiles(bytes: number | null): void {
  execFileSync("prlimit", ["--pid", `${process.pid}`, `--fsize=${bytes ?? "unlimited"}:unlimited`]);
}

test("an index whose disk is full is left for a temporary one, and every point is there", async () => {
  const points = 80_000;
  const events = Array.from({ length: points }, (_, step) => scalar("loss", step, Math.sqrt(step)));
  writeFileSync(joinPath(folder, "logs", eventFile), join(version(), ...events));
  limitFiles(500_000);
  const { until, notices } = open((text) => {
    if (text.includes("temporary")) limitFiles(null);
  });
  await until(points);
  expect(notices.at(-1)).toMatch(
    /index\.sqlite cannot be written \(.+\): a temporary one is used\.$/,
  );
});

test("an index that fails while it is followed is being read again, and says so", async () => {
  const points = 80_000;
  const events = Array.from({ length: points }, (_, step) => scalar("more", step, Math.sqrt(step)));
  writeFileSync(joinPath(folder, "more"), join(version(), ...events));
  writeFileSync(joinPath(folder, "logs", eventFile), join(version(), scalar("loss", 0, 1)));
  let state = "";
  const { until, live } = open((text) => {
    if (!text.includes("temporary")) return;
    state = live.progress.state;
    limitFiles(null);
  });
  await until(1);
  await expect.poll(() => live.progress.state).toBe("live");
  limitFiles(500_000);
  renameSync(joinPath(folder, "more"), joinPath(folder, "logs", `${eventFile}.more`));
  await until(points + 1);
  expect(state).toBe("scanning");
});
