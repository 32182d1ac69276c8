import { tensorboard } from "@tb-ts/proto";
import { Value } from "typebox/value";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";
import { Flags, HParams } from "./contract.ts";

let store: MemoryStore;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  store = new MemoryStore();
  app = createApp({ reader: store, logdir: "/logs" });
  await store.commit(
    commitOf({
      runs: [runOf(1, "train")],
      series: [seriesOf(1, 1, "loss")],
      scalars: [{ seriesId: 1, points: pointsOf([3, Number.NaN, 1]) }],
      restarts: [{ seriesId: 1, restart: { index: 2, step: 2, cause: "sessionStart" } }],
    }),
  );
});
afterEach(() => app.close());

test("a run whose session failed has failed; its hyperparameters are those of the runs below it too", async () => {
  const { HParamsPluginData } = tensorboard.hparams;
  const said = (
    id: number,
    tag: string,
    content: tensorboard.hparams.HParamsPluginData.$Properties,
  ) =>
    seriesOf(id, 4, `_hparams_/${tag}`, {
      ...{ plugin: "hparams", dataClass: "tensor" },
      pluginContent: HParamsPluginData.encode({ version: 0, ...content }).finish(),
    });
  const values = { lr: { numberValue: 0.1 }, name: { stringValue: "a" } };
  await store.commit(
    commitOf({
      runs: [runOf(4, "sweep/1"), runOf(5, "sweep/1/train")],
      series: [
        said(10, "session_start_info", { sessionStartInfo: { hparams: values } }),
        said(11, "session_end_info", { sessionEndInfo: { status: 2 } }),
      ],
    }),
  );
  const { runs } = (await app.inject("/api/v1/runs")).json();
  const failed = runs.filter((run: { status: string }) => run.status === "failed");
  expect(failed.map((run: { name: string }) => run.name)).toEqual(["sweep/1", "sweep/1/train"]);
  const answer = (await app.inject("/api/v1/hparams")).json();
  expect(Value.Check(HParams, answer)).toBe(true);
  const expected = { lr: 0.1, name: "a" };
  expect(answer.runs).toEqual({ "sweep/1": expected, "sweep/1/train": expected });
});

test("flags name what a watch rule found in the newest attempt", async () => {
  const flagged = async () => {
    const answer = (await app.inject("/api/v1/flags")).json();
    expect(Value.Check(Flags, answer)).toBe(true);
    return answer.flags.filter((flag: { series: number }) => flag.series === 1);
  };
  expect(await flagged()).toEqual([]);
  await store.commit(commitOf({ scalars: [{ seriesId: 1, points: pointsOf([Number.NaN], 3) }] }));
  const found = { series: 1, kind: "notFinite", step: 3, value: "NaN" };
  expect(await flagged()).toEqual([found]);
});
