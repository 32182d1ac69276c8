// What becomes of files that are damaged, replaced, renamed or gone, and of a store that fails.
import { describe, expect, it } from "vitest";
import { MemoryStore } from "../store/memory-store.ts";
import { damaged, join, record, scalar, version } from "./example-events.ts";
import { path, Scene, sceneWith, shown } from "./ingest-scene.ts";

const steps = (n: number, tag = "loss") =>
  join(version(), ...Array.from({ length: n }, (_, step) => scalar(tag, step, step * 2)));

describe("damage", () => {
  const first = join(version(), scalar("t", 0, 0));
  const middle = scalar("t", 1, 1);
  const last = scalar("t", 2, 2);

  it("in a record's data costs that record alone", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 20), last));
    expect(await shown(scene.store)).toEqual({
      "run/t": [
        [0, 0],
        [2, 2],
      ],
    });
    expect(await scene.store.losses()).toMatchObject([
      { kind: "dataCrc", byteOffset: first.length },
    ]);
  });

  it("in a record's length ends the file, and no other", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 9), last));
    scene.logdir.write("run/events.out.tfevents.2", join(version(), scalar("t", 3, 3)));
    await scene.catchUp();
    scene.logdir.append(path, last);
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/t": [
        [0, 0],
        [3, 3],
      ],
    });
    expect(await scene.store.losses()).toMatchObject([
      { kind: "lengthCrc", byteOffset: first.length },
    ]);
    expect((await scene.store.files())[0]).toMatchObject({ state: "dead", offset: first.length });
  });

  it("that is mended in place is read, and no loss any more", async () => {
    const scene = await sceneWith(join(first, damaged(middle, 9), last));
    scene.logdir.overwrite(path, join(first, middle, last));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/t": [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    });
    expect(await scene.store.losses()).toEqual([]);
    expect((await scene.store.files())[0]).toMatchObject({ state: "active" });
  });

  it("is not what zeros at the end are: they may be filled in yet", async () => {
    const scene = await sceneWith(join(first, new Uint8Array(middle.length)));
    expect(await scene.store.losses()).toEqual([]);
    scene.logdir.overwrite(path, join(first, middle));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/t": [
        [0, 0],
        [1, 1],
      ],
    });
  });

  it("of a payload that is no event costs that record alone", async () => {
    const scene = await sceneWith(join(first, record({ step: 1 }), last));
    expect(await scene.store.losses()).toEqual([]);
    const { encodeRecord } = await import("@tb-ts/proto");
    const other = await sceneWith(join(first, encodeRecord(Buffer.from("not an event")), last));
    expect(await shown(other.store)).toEqual({
      "run/t": [
        [0, 0],
        [2, 2],
      ],
    });
    expect(await other.store.losses()).toMatchObject([{ kind: "event", byteOffset: first.length }]);
  });

  it("of a disk is a loss until it has passed, and nothing stays open", async () => {
    const scene = await sceneWith(first);
    scene.logdir.append(path, middle);
    scene.logdir.setReachable(path, false);
    await scene.catchUp();
    await scene.catchUp();
    const message = `EIO: i/o error, ${path}`;
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable", message }]);
    expect(scene.notices).toEqual([`${path}: ${message}`]);
    scene.logdir.setReachable(path, true);
    await scene.catchUp();
    expect(await scene.store.losses()).toEqual([]);
    expect((await shown(scene.store))["run/t"]).toHaveLength(2);
    expect(scene.logdir.openNow).toBe(0);
  });

  it("of a disk while a renamed file is looked into leaves nothing open", async () => {
    const scene = await sceneWith(first);
    const moved = `${path}.moved`;
    scene.logdir.rename(path, moved);
    scene.logdir.setReachable(moved, false);
    await scene.catchUp();
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable" }]);
    expect(scene.logdir.openNow).toBe(0);
  });

  it("of permissions is a loss until they are given", async () => {
    const scene = new Scene();
    scene.logdir.write(path, first);
    scene.logdir.setReadable(path, false);
    await scene.catchUp();
    await scene.catchUp();
    expect(await scene.store.losses()).toMatchObject([{ kind: "unreadable", byteOffset: 0 }]);
    expect(scene.notices).toHaveLength(1);
    scene.logdir.setReadable(path, true);
    await scene.catchUp();
    expect(await scene.store.losses()).toEqual([]);
    expect(await shown(scene.store)).toEqual({ "run/t": [[0, 0]] });
  });
});

describe("files that change", () => {
  it("are read from the start when another one takes their place", async () => {
    const scene = await sceneWith(steps(5));
    scene.logdir.write(path, join(version(7), scalar("other", 0, 1)));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({ "run/other": [[0, 1]] });
  });

  it("are read from the start when they are truncated and written anew", async () => {
    const scene = await sceneWith(steps(5));
    scene.logdir.overwrite(path, join(version(7), scalar("t", 0, 1)));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({ "run/t": [[0, 1]] });
  });

  it("go on where they were when a longer copy is moved over them", async () => {
    const scene = await sceneWith(steps(2));
    const [before] = await scene.store.runs();
    scene.logdir.write(path, steps(3));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
        [2, 4],
      ],
    });
    expect((await scene.store.runs())[0]?.id).toBe(before?.id);
  });

  it("are not read twice when they are renamed", async () => {
    const scene = await sceneWith(steps(2));
    scene.logdir.rename(path, "run/events.out.tfevents.9");
    await scene.catchUp();
    scene.logdir.append("run/events.out.tfevents.9", scalar("loss", 2, 4));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
        [2, 4],
      ],
    });
    expect(await scene.store.files()).toMatchObject([{ path: "run/events.out.tfevents.9" }]);
  });

  it("leave their points while their run has another one, and take the run with the last", async () => {
    const scene = await sceneWith(steps(1));
    scene.logdir.write("run/events.out.tfevents.2", join(version(), scalar("loss", 1, 2)));
    await scene.catchUp();
    scene.logdir.remove(path);
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
      ],
    });
    scene.logdir.remove("run/events.out.tfevents.2");
    await scene.catchUp();
    expect(await scene.store.runs()).toEqual([]);
    scene.logdir.write(path, steps(2));
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
      ],
    });
  });

  it("stay while their directory cannot be listed", async () => {
    const scene = await sceneWith(steps(2));
    scene.logdir.setReadable("run", false);
    await scene.catchUp();
    expect(await shown(scene.store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
      ],
    });
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
    scene.logdir.write(path, steps(3));
    for (let i = 0; i < 2; i++)
      await expect(scene.catchUp()).rejects.toThrow("the index cannot be written");
    await scene.catchUp();
    expect(await shown(store)).toEqual({
      "run/loss": [
        [0, 0],
        [1, 2],
        [2, 4],
      ],
    });
  });
});
