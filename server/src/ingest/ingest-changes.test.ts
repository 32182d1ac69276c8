// What becomes of files that are damaged, replaced, renamed or gone, and of a store that fails.
import { describe, expect, it } from "vitest";
import { MemoryStore } from "../store/memory-store.ts";
import { damaged, join, record, scalar, version } from "./example-events.ts";
import { laterPath, lossCurve, path, Scene, sceneWith, shown } from "./ingest-scene.ts";

describe("damage", () => {
  const first = join(version(), scalar("t", 0, 0));
  const middle = scalar("t", 1, 1);
  const last = scalar("t", 2, 2);

  it("in a record's data costs that record alone", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 20), last));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:0 2:2" });
    expect(await scene.store.losses()).toMatchObject([
      { kind: "dataCrc", byteOffset: first.length },
    ]);
  });

  it("in a record's length ends the file, and no other", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 9), last));
    await scene.after((logdir) => logdir.write(laterPath, join(version(), scalar("t", 3, 3))));
    await scene.after((logdir) => logdir.append(path, last));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:0 3:3" });
    expect(await scene.store.losses()).toMatchObject([
      { kind: "lengthCrc", byteOffset: first.length },
    ]);
    expect((await scene.store.files())[0]).toMatchObject({ state: "dead", offset: first.length });
  });

  it("that is mended in place is read, and no loss any more", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 9), last));
    await scene.after((logdir) => logdir.overwrite(path, join(first, middle, last)));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:0 1:1 2:2" });
    expect(await scene.store.losses()).toEqual([]);
    expect((await scene.store.files())[0]).toMatchObject({ state: "active" });
  });

  it("is not what zeros at the end are: they may be filled in yet", async () => {
    const scene = await sceneWith(join(first, new Uint8Array(middle.length)));
    expect(await scene.store.losses()).toEqual([]);
    await scene.after((logdir) => logdir.overwrite(path, join(first, middle)));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:0 1:1" });
  });

  it("of a payload that is no event costs that record alone", async () => {
    const scene = await sceneWith(join(first, record({ step: 1 }), last));
    expect(await scene.store.losses()).toEqual([]);
    const { encodeRecord } = await import("@tb-ts/proto");
    const other = await sceneWith(join(first, encodeRecord(Buffer.from("not an event")), last));
    expect(await shown(other.store)).toEqual({ "run/t": "0:0 2:2" });
    expect(await other.store.losses()).toMatchObject([{ kind: "event", byteOffset: first.length }]);
  });

  it("of a disk is a loss until it has passed, and nothing stays open", async () => {
    const scene = await sceneWith(first);
    scene.logdir.append(path, middle);
    await scene.after((logdir) => logdir.setReachable(path, false));
    await scene.catchUp();
    const message = `EIO: i/o error, ${path}`;
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable", message }]);
    expect(scene.notices).toEqual([`${path}: ${message}`]);
    await scene.after((logdir) => logdir.setReachable(path, true));
    expect(await scene.store.losses()).toEqual([]);
    expect((await shown(scene.store))["run/t"]).toBe("0:0 1:1");
    expect(scene.logdir.openNow).toBe(0);
  });

  it("of a disk while a renamed file is looked into leaves nothing open", async () => {
    const scene = await sceneWith(first);
    const moved = `${path}.moved`;
    scene.logdir.rename(path, moved);
    await scene.after((logdir) => logdir.setReachable(moved, false));
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable" }]);
    expect(scene.logdir.openNow).toBe(0);
  });

  it("of permissions is a loss until they are given", async () => {
    const scene = new Scene();
    scene.logdir.write(path, first);
    await scene.after((logdir) => logdir.setReadable(path, false));
    await scene.catchUp();
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable", byteOffset: 0 }]);
    expect(scene.notices).toHaveLength(1);
    await scene.after((logdir) => logdir.setReadable(path, true));
    expect(await scene.store.losses()).toEqual([]);
    expect(await shown(scene.store)).toEqual({ "run/t": "0:0" });
  });
});

describe("files that change", () => {
  it("are read from the start when another one takes their place", async () => {
    const scene = await sceneWith(lossCurve(5));
    await scene.after((logdir) => logdir.write(path, join(version(7), scalar("other", 0, 1))));
    expect(await shown(scene.store)).toEqual({ "run/other": "0:1" });
  });

  it("are read from the start when they are truncated and written anew", async () => {
    const scene = await sceneWith(lossCurve(5));
    await scene.after((logdir) => logdir.overwrite(path, join(version(7), scalar("t", 0, 1))));
    expect(await shown(scene.store)).toEqual({ "run/t": "0:1" });
  });

  it("go on where they were when a longer copy is moved over them", async () => {
    const scene = await sceneWith(lossCurve(2));
    const [before] = await scene.store.runs();
    await scene.after((logdir) => logdir.write(path, lossCurve(3)));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2 2:4" });
    expect((await scene.store.runs())[0]?.id).toBe(before?.id);
  });

  it("are not read twice when they are renamed", async () => {
    const scene = await sceneWith(lossCurve(2));
    await scene.after((logdir) => logdir.rename(path, "run/events.out.tfevents.9"));
    await scene.after((logdir) => logdir.append("run/events.out.tfevents.9", scalar("loss", 2, 4)));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2 2:4" });
    expect(await scene.store.files()).toMatchObject([{ path: "run/events.out.tfevents.9" }]);
  });

  it("leave their points while their run has another one, and take the run with the last", async () => {
    const scene = await sceneWith(lossCurve(1));
    await scene.after((logdir) => logdir.write(laterPath, join(version(), scalar("loss", 1, 2))));
    await scene.after((logdir) => logdir.remove(path));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2" });
    await scene.after((logdir) => logdir.remove(laterPath));
    expect(await scene.store.runs()).toEqual([]);
    await scene.after((logdir) => logdir.write(path, lossCurve(2)));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2" });
  });

  it("stay while their directory cannot be listed", async () => {
    const scene = await sceneWith(lossCurve(2));
    await scene.after((logdir) => logdir.setReadable("run", false));
    expect(await shown(scene.store)).toEqual({ "run/loss": "0:0 1:2" });
  });
});

describe("a store that cannot be written", () => {
  it("gets the same commit again, and nothing is lost or doubled", async () => {
    const store = new MemoryStore();
    let failures = 2;
    const commit = store.commit.bind(store);
    store.commit = async (parts) => {
      if (failures-- > 0) throw new Error("the disk is full");
      return commit(parts);
    };
    const scene = new Scene(store);
    scene.logdir.write(path, lossCurve(3));
    for (let i = 0; i < 2; i++)
      await expect(scene.catchUp()).rejects.toThrow("the index cannot be written");
    await scene.catchUp();
    expect(await shown(store)).toEqual({ "run/loss": "0:0 1:2 2:4" });
  });
});
