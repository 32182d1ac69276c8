// What is read of files that grow: points, series, restarts.
import { describe, expect, it } from "vitest";
import {
  join,
  record,
  scalar,
  sessionLog,
  tensorScalar,
  values,
  version,
} from "./example-events.ts";
import { laterPath, lossCurve, onlySeries, path, Scene, sceneWith, shown } from "./ingest-scene.ts";

describe("reading", () => {
  it("keeps every point of every tag with its run's times", async () => {
    const scene = await sceneWith(
      join(version(50), scalar("loss", 0, 1), tensorScalar("acc", 0, 0.5), scalar("loss", 1, 2)),
    );
    expect(await shown(scene.store)).toEqual({
      "run/loss": "0:1 1:2",
      "run/acc": "0:0.5",
    });
    const [run] = await scene.store.runs();
    expect(run).toMatchObject({ name: "run", startTimeSec: 50, lastTimeSec: 101, ended: false });
    const [file] = await scene.store.files();
    expect(file).toMatchObject({ path, records: 4, isVersion2: true, state: "active" });
    expect(file?.offset).toBe(file?.size);
  });

  it("gives the same whichever way the bytes arrive", async () => {
    const bytes = join(version(), scalar("a", 0, 1), tensorScalar("b", 0, 2), scalar("a", 1, 3));
    const whole = await shown((await sceneWith(bytes)).store);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const scene = await sceneWith(bytes.subarray(0, cut));
      await scene.after((logdir) => logdir.append(path, bytes.subarray(cut)));
      expect(await shown(scene.store), `cut at ${cut}`).toEqual(whole);
    }
  });

  it("reads a file's appended part whatever other files the run got since", async () => {
    const scene = await sceneWith(join(version(), scalar("loss", 0, 1)));
    await scene.after((logdir) => logdir.write(laterPath, join(version(), scalar("loss", 5, 6))));
    await scene.after((logdir) => logdir.append(path, scalar("loss", 1, 2)));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:1 5:6 1:2" });
  });

  it("puts the points of such a run in the files' order once it has been quiet", async () => {
    const scene = await sceneWith(join(version(), scalar("loss", 0, 1)));
    await scene.after((logdir) => logdir.write(laterPath, join(version(), scalar("loss", 5, 6))));
    await scene.after((logdir) => logdir.append(path, scalar("loss", 1, 2)));
    scene.nowMs = 60_000;
    await scene.catchUp();
    const ordered = [scalar("loss", 0, 1), scalar("loss", 1, 2), scalar("loss", 5, 6)];
    const once = await sceneWith(join(version(), ...ordered));
    expect(await shown(scene.store)).toEqual(await shown(once.store));
    const { opened } = scene.logdir;
    scene.nowMs = 120_000;
    await scene.catchUp();
    expect(scene.logdir.opened).toBe(opened);
  });

  it("reads the files of a run in lexicographic order", async () => {
    const scene = new Scene();
    scene.logdir.write("r/tfevents.1", join(version(), scalar("t", 0, 0)));
    scene.logdir.write("r/tfevents.3", join(version(), scalar("t", 2, 2)));
    await scene.after((logdir) => logdir.write("r/tfevents.2", join(version(), scalar("t", 1, 1))));
    expect(await shown(scene.store)).toEqual({ "r/t": "0:0 1:1 2:2" });
  });

  it("lists no run for a file without a byte", async () => {
    const scene = await sceneWith(new Uint8Array());
    expect(await scene.store.runs()).toEqual([]);
    await scene.after((logdir) => logdir.append(path, version()));
    expect(await scene.store.runs()).toHaveLength(1);
  });

  it("reads nothing again after a restart", async () => {
    const scene = await sceneWith(lossCurve(3));
    const { opened } = scene.logdir;
    scene.restart();
    await scene.catchUp();
    expect(scene.logdir.opened).toBe(opened);
    scene.logdir.append(path, scalar("loss", 3, 6));
    scene.restart();
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2 2:4 3:6" });
  });
});

describe("series", () => {
  it("take what they are from their first value, and scalars without metadata after that", async () => {
    const scene = await sceneWith(
      join(version(), tensorScalar("t", 0, 1), tensorScalar("t", 1, 2, false)),
    );
    scene.restart();
    await scene.after((logdir) => logdir.append(path, tensorScalar("t", 2, 3, false)));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:1 1:2 2:3" });
  });

  it("wait for their metadata where a tensor comes without", async () => {
    const bare = join(version(), tensorScalar("t", 0, 1, false));
    const told = tensorScalar("t", 1, 2);
    const once = await sceneWith(join(bare, told));
    const later = await sceneWith(bare);
    await later.after((logdir) => logdir.append(path, told));
    expect(await shown(later.store)).toEqual(await shown(once.store));
    expect(await onlySeries(later.store)).toMatchObject({ plugin: "scalars", count: 2 });
  });

  it("drop and count what does not fit", async () => {
    const image = {
      tag: "t",
      image: { width: 1, height: 1, encodedImageString: Uint8Array.of(1) },
    };
    const scene = await sceneWith(join(version(), scalar("t", 0, 1), values(1, image)));
    const series = await onlySeries(scene.store);
    expect(series).toMatchObject({ plugin: "scalars", count: 1, dropped: 1 });
  });

  it("map the payloads of the old form to their plugins, by reference", async () => {
    const image = { width: 1, height: 1, encodedImageString: Uint8Array.of(1) };
    const audio = { sampleRate: 1, encodedAudioString: Uint8Array.of(1) };
    const histo = { min: 0, max: 1, num: 1, bucketLimit: [1], bucket: [1] };
    const event = values(7, { tag: "i", image }, { tag: "a", audio }, { tag: "h", histo });
    const scene = await sceneWith(join(version(), event));
    const all = await scene.store.series();
    expect(all.map((s) => [s.tag, s.plugin, s.dataClass, s.maxLength])).toEqual([
      ["i", "images", "blob", 3],
      ["a", "audio", "blob", 1],
      ["h", "histograms", "tensor", 1],
    ]);
    const references = await scene.store.references(all[2]!.id);
    expect(Number(references.steps[0])).toBe(7);
    expect(references.valueIndexes[0]).toBe(2);
    expect(references.recordOffsets[0]).toBe(version().length);
    expect(references.recordLengths[0]).toBe(event.length - 16);
  });

  it("hold graphs and run metadata, which are no summaries", async () => {
    const scene = await sceneWith(
      join(
        record({ graphDef: Uint8Array.of() }),
        record({ step: 3, taggedRunMetadata: { tag: "step 3", runMetadata: Uint8Array.of() } }),
      ),
    );
    const all = await scene.store.series();
    expect(all.map(({ tag, plugin, dataClass, count }) => [tag, plugin, dataClass, count])).toEqual(
      [
        ["__run_graph__", "graphs", "blob", 1],
        ["step 3", "graph_tagged_run_metadata", "blob", 1],
      ],
    );
  });

  it("count the sounds of an audio tensor, not its labels", async () => {
    const tensor = {
      dtype: 7,
      tensorShape: { dim: [{ size: 2 }, { size: 2 }] },
      stringVal: ["a", "", "b", ""].map((text) => Buffer.from(text)),
    };
    const metadata = { pluginData: { pluginName: "audio" } };
    const scene = await sceneWith(values(0, { tag: "a", tensor, metadata }));
    expect(await onlySeries(scene.store)).toMatchObject({ dataClass: "blob", maxLength: 2 });
  });

  it("hold hparams, which say all in their metadata, and end the run with the session", async () => {
    const content = Uint8Array.of(0x22, 0x00); // HParamsPluginData { session_end_info {} }
    const metadata = { pluginData: { pluginName: "hparams", content } };
    const tag = "_hparams_/session_end_info";
    const scene = await sceneWith(join(version(), values(0, { tag, metadata })));
    expect(await onlySeries(scene.store)).toMatchObject({ tag, plugin: "hparams", count: 1 });
    expect(await scene.store.runs()).toMatchObject([{ ended: true }]);
    await scene.after((logdir) => logdir.append(path, scalar("more", 5, 1)));
    expect(await scene.store.runs()).toMatchObject([{ ended: false }]);
  });
});

describe("restarts", () => {
  it("stand where a step goes back, and all points stay", async () => {
    const scene = await sceneWith(
      join(version(), ...[0, 1, 2, 2, 1, 2].map((step, i) => scalar("t", step, i))),
    );
    const series = await onlySeries(scene.store);
    expect(series.count).toBe(6);
    expect(series.restarts).toEqual([{ index: 4, step: 1, cause: "stepBack" }]);
  });

  it("are bounded where steps have no order at all, and every point stays", async () => {
    const steps = Array.from({ length: 10_000 }, (_, i) => (i % 2 ? 0 : 10_000 + i));
    const bytes = join(version(), ...steps.map((step) => scalar("loss", step, 1)));
    const scene = await sceneWith(bytes);
    scene.restart();
    await scene.after((logdir) =>
      logdir.append(path, join(scalar("loss", 2, 2), scalar("loss", 1, 1))),
    );
    const series = await onlySeries(scene.store);
    expect(series.restarts).toHaveLength(4096);
    expect(series.count).toBe(10_002);
  });

  it("are found across files and bursts", async () => {
    const scene = await sceneWith(join(version(), scalar("t", 0, 0), scalar("t", 5, 1)));
    scene.logdir.write(laterPath, join(version(), scalar("t", 3, 2)));
    scene.restart();
    await scene.catchUp();
    const series = await onlySeries(scene.store);
    expect(series.restarts).toEqual([{ index: 2, step: 3, cause: "stepBack" }]);
  });

  it("hit every series of a run when a session starts again, not when the first one starts", async () => {
    const before = join(scalar("a", 0, 0), sessionLog(0, 1), scalar("b", 4, 1));
    const after = join(sessionLog(2, 1), scalar("a", 2, 2));
    const start = { step: 2, cause: "sessionStart" };
    const whole = await sceneWith(join(before, after));
    const resumed = await sceneWith(before);
    resumed.restart(); // The first start left no trace in the index.
    await resumed.after((logdir) => logdir.append(path, after));
    for (const { store } of [whole, resumed])
      expect((await store.series()).map((series) => series.restarts)).toEqual([
        [{ index: 1, ...start }],
        [{ index: 1, ...start }],
      ]);
  });
});
