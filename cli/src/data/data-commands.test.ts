// ls, query, export and import over a log directory that a writer has filled.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { startServer } from "@tb-ts/server";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCaptured } from "../../test/run-captured.ts";

let folder: string;
let logdir: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-data-"));
  logdir = join(folder, "runs");
  for (const [run, factor] of [
    ["a", 1],
    ["b/c", 2],
  ] as const) {
    using writer = new SummaryWriter(join(logdir, run));
    for (let step = 0; step < 5; step++)
      writer.scalar("loss", factor / (step + 1), step, { wallTimeSec: 100 + step });
    writer.scalar('odd, "name"', Number.NaN, 0, { wallTimeSec: 100 });
    writer.text("note", "hello", 0);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...argv: string[]) {
  const index = argv[0] === "import" ? [] : ["--index", ":memory:"];
  return runCaptured([...argv, ...index], { cwd: folder });
}

describe("ls", () => {
  it("lists every series with its points and last value", async () => {
    const { code, out } = await run("ls", logdir);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^RUN +TAG +PLUGIN +POINTS +LAST STEP +LAST VALUE$/);
    expect(lines).toHaveLength(7);
    expect(lines.find((line) => line.startsWith("b/c  loss"))).toMatch(/scalars +5 +4 +0.4\d*$/);
  });

  it("picks by pattern, as JSON, from a running server too", async () => {
    const server = await startServer({
      ...{ logdir, host: "127.0.0.1", port: 0, pathPrefix: "", windowTitle: "" },
      ...{ reloadIntervalSec: 5, samplesPerPlugin: {}, index: ":memory:", token: "t" },
      onNotice() {},
    });
    await expect
      .poll(async () => JSON.parse((await run("ls", server.url, "--json")).out))
      .toHaveLength(6);
    const argv = ["ls", new URL(server.url).origin, "--token", "t", "--run", "^B", "--tag", "loss"];
    const [only, ...others] = JSON.parse((await run(...argv, "--json")).out);
    expect(only).toMatchObject({ run: "b/c", tag: "loss", points: 5, lastStep: 4 });
    expect(others).toEqual([]);
    const { code, err } = await run("ls", new URL(server.url).origin);
    expect([code, err]).toEqual([2, expect.stringContaining("token is needed")]);
    await server.close();
  });
});

describe("export", () => {
  const lossOfA = Array.from({ length: 5 }, (_, step) => ({
    ...{ run: "a", tag: "loss", step: BigInt(step) },
    ...{ wall_time: 100 + step, value: Math.fround(1 / (step + 1)) },
  }));

  it("writes CSV whose fields are quoted where they must be, NaN as such", async () => {
    const { out } = await run("export", logdir, "--run", "^a$");
    const lines = out.split("\r\n");
    expect(lines[0]).toBe("run,tag,step,wall_time,value");
    expect(lines).toContain("a,loss,1,101,0.5");
    expect(lines).toContain('a,"odd, ""name""",0,100,NaN');
    expect(lines).toHaveLength(8);
  });

  it("writes JSON of a range of steps", async () => {
    const argv = [
      "export",
      logdir,
      "--json",
      "--tag",
      "loss",
      "--min-step",
      "1",
      "--max-step",
      "2",
    ];
    const [a] = JSON.parse((await run(...argv)).out);
    expect(a).toEqual({
      ...{ run: "a", tag: "loss", steps: [1, 2], wallTimesSec: [101, 102] },
      values: [0.5, Math.fround(1 / 3)],
    });
  });

  it("writes Parquet that its reader gives back, and leaves no part of a file behind", async () => {
    const { code, err } = await run("export", logdir, "--tag", "^loss", "--output", "x.parquet");
    expect([code, err]).toEqual([0, "x.parquet: 10 points\n"]);
    const file = readFileSync(join(folder, "x.parquet"));
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer });
    expect(rows.slice(0, 5)).toEqual(lossOfA);
    expect(rows).toHaveLength(10);
    const failed = await run("export", logdir, "--tag", "nothing", "--output", "y.csv");
    expect([failed.code, failed.err]).toEqual([2, "error: No scalar series matches.\n"]);
    const directory = await run("export", logdir, "--output", "runs");
    expect([directory.code, directory.err]).toEqual([
      2,
      "error: Cannot write runs: it is a directory.\n",
    ]);
    expect(readdirSync(folder).sort()).toEqual(["runs", "x.parquet"]);
  });

  it("prints nothing but why where no series matches, or a pattern takes too long", async () => {
    const nothing = { code: 2, out: "", err: "error: No scalar series matches.\n" };
    expect(await run("export", logdir, "--run", "nothing")).toEqual(nothing);
    const long = join(folder, "runs-with-a-long-tag");
    using writer = new SummaryWriter(long);
    writer.scalar(`${"a".repeat(60)}!`, 1, 0);
    writer.flush();
    const err = "error: The pattern (a+)+$ takes too long.\n";
    expect(await run("export", long, "--tag", "(a+)+$")).toEqual({ code: 2, out: "", err });
    rmSync(long, { recursive: true });
  });
});

describe("query", () => {
  it("answers SQL over runs, tags and points", async () => {
    const sql =
      "SELECT run, count(*) AS n, min(value) AS least FROM scalars WHERE tag = 'loss' GROUP BY run";
    expect((await run("query", logdir, sql)).out).toBe(
      `run,n,least\r\na,5,${Math.fround(0.2)}\r\nb/c,5,${Math.fround(0.4)}\r\n`,
    );
    const tags = "SELECT run, plugin FROM tags WHERE tag REGEXP '^NO' ORDER BY run";
    expect(JSON.parse((await run("query", logdir, tags, "--json")).out)).toEqual([
      { run: "a", plugin: "text" },
      { run: "b/c", plugin: "text" },
    ]);
  });

  it.each([
    ["DELETE FROM run", "only statements that read"],
    ["ATTACH '/tmp/x.db' AS x", "only statements that read"],
    ["SELECT 1; SELECT 2", "more than one statement"],
    ["SELECT * FROM missing", "no such table"],
    ["UPDATE run SET name = 'x' RETURNING id", "readonly"],
  ])("refuses %s", async (sql, message) => {
    const { code, err } = await run("query", logdir, sql);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("import", () => {
  async function importing(text: string, ...argv: string[]) {
    writeFileSync(join(folder, "table.csv"), text);
    const target = mkdtempSync(join(folder, "imported-"));
    const done = await run("import", "table.csv", "--logdir", target, ...argv);
    const { out } = await run("export", target);
    return { ...done, rows: out.trimEnd().split("\r\n").slice(1) };
  }

  it("takes back what export wrote", async () => {
    const { out } = await run("export", logdir);
    const { rows, code } = await importing(out);
    expect(code).toBe(0);
    expect(rows).toEqual(out.trimEnd().split("\r\n").slice(1));
  });

  it("takes TensorBoard's own table of one series", async () => {
    const text = "Wall time,Step,Value\r\n100.5,7,nan\r\n101,8,0.25\r\n";
    const { rows } = await importing(text, "--run", "r", "--tag", "t");
    expect(rows).toEqual(["r,t,7,100.5,NaN", "r,t,8,101,0.25"]);
  });

  it("takes the columns of a training's log as tags, and leaves out what is no number", async () => {
    const { rows, out } = await importing("epoch,loss,lr,note\n0,0.5,,warm-up\n1,0.25,1e-3,\n");
    expect(out).toBe("table: 3 points\n");
    expect(rows.map((row) => row.replace(/,[\d.]+,(?=[^,]*$)/, ",…,"))).toEqual([
      "table,loss,0,…,0.5",
      "table,loss,1,…,0.25",
      `table,lr,1,…,${Math.fround(1e-3)}`,
    ]);
  });

  it.each([
    ["", "the table is empty"],
    ["step,value\n1,2\n", "give --tag"],
    ['step,loss\n1,"2\n', "line 2 is no CSV"],
    ["step,loss\nx,2\n", 'row 2 has the step "x"'],
    ["run,tag,step,value\n../../x,t,1,2\n", "outside the log directory"],
    ["step,loss\n1.5,2\n", "step must be an integer"],
    ["step,loss\n1,none\n", "table.csv holds no numbers"],
  ])("refuses %j", async (text, message) => {
    writeFileSync(join(folder, "table.csv"), text);
    const { code, err } = await run("import", "table.csv", "--logdir", join(folder, "no"));
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("takes more runs than files may be open, also where their rows alternate", async () => {
    const runs = Array.from({ length: 100 }, (_, i) => `r${i}`);
    const rows = [0, 1].flatMap((step) => runs.map((run) => `${run},t,${step},100,${step}\n`));
    const { out, rows: written } = await importing(
      `run,tag,step,wall_time,value\n${rows.join("")}`,
    );
    expect(out.split("\n").slice(0, 2)).toEqual(["r0: 2 points", "r1: 2 points"]);
    expect(written.toSorted()).toEqual(rows.map((row) => row.trimEnd()).toSorted());
  });

  it("reads a quoted field of many megabytes", async () => {
    const long = `"${'""x,\n'.repeat(3_000_000)}"`;
    const { out } = await importing(`step,loss,note\n1,2,${long}\n2,3,""\n`);
    expect(out).toBe("table: 2 points\n");
  });

  it("says why runs cannot be written", async () => {
    writeFileSync(join(folder, "table.csv"), "step,loss\n1,2\n");
    const { code, err } = await run("import", "table.csv", "--logdir", join(folder, "table.csv"));
    expect([code, err]).toEqual([2, expect.stringContaining("cannot create the event file")]);
  });
});
