"""Hyperparameters: several experiments, domains of every kind, sessions with and without end, deep groups, requests.

needs: tf
"""
import json
import os
import sys

import tensorflow as tf
from tensorboard.plugins.hparams import api as hp
from tensorboard.plugins.hparams import api_pb2, summary

place = sys.argv[1]
logdir = os.path.join(place, "logdir")


def writer(run):
    return tf.summary.create_file_writer(os.path.join(logdir, run)).as_default()


def end(status, secs):
    tf.summary.experimental.write_raw_pb(summary.session_end_pb(status, end_time_secs=secs).SerializeToString(), step=0)


with writer("sweep"):
    hp.hparams_config(
        hparams=[
            hp.HParam("lr", hp.RealInterval(1e-5, 1.0), display_name="Learning *rate*", description="a [link](http://x)"),
            hp.HParam("units", hp.IntInterval(8, 64)),
            hp.HParam("opt", hp.Discrete(["sgd", "adam"])),
            hp.HParam("flag", hp.Discrete([True, False])),
            hp.HParam("size", hp.Discrete([1, 2, 4])),
            hp.HParam("real", hp.Discrete([0.5, 0.25])),
            hp.HParam("free"),
            hp.HParam("absent", hp.Discrete(["x"])),
        ],
        metrics=[
            hp.Metric("loss", group="train", display_name="train loss", dataset_type=hp.Metric.TRAINING),
            hp.Metric("loss", group="eval/deep", dataset_type=hp.Metric.VALIDATION, description="_d_"),
            hp.Metric("loss"),
            hp.Metric("text"),
        ],
    )
for i in range(9):
    hparams = {"lr": 10.0 ** -(i % 4), "units": 8 * (i + 1), "opt": "sgd" if i % 2 else "adam", "flag": i % 3 == 0,
               "size": [1, 2, 4][i % 3], "real": 0.5 if i % 2 else 0.25}
    if i % 4 == 2:
        hparams.update({"free": ["str", True, 2.5][i % 3], "unlisted": i})
        del hparams["real"]
    with writer("sweep/s%d" % i):
        hp.hparams(hparams, trial_id="trial-%d" % (i // 2), start_time_secs=1.7e9 + i)
        if i != 3:
            tf.summary.scalar("loss", [3.0, float("nan"), float("inf"), -1.0][i % 4], step=i)
        tf.summary.scalar("other", 1.0 * i, step=i)
        if i % 3 == 1:
            end(api_pb2.STATUS_SUCCESS, 1.7e9 + 100 + i)
        elif i % 3 == 2:
            end(api_pb2.STATUS_FAILURE, 1.7e9 + 200)
    with writer("sweep/s%d/train" % i):
        for step in range(3):
            tf.summary.scalar("loss", 1 / (i + step + 1), step=step)
    if i % 2:
        with writer("sweep/s%d/eval/deep" % i):
            tf.summary.scalar("loss", float(i), step=10)
            tf.summary.scalar("loss", float(i) / 2, step=5)
with writer("unicode \u00e9"):
    hp.hparams({"lr": 0.5, "opt": "\u4e16 \"quoted\", <b>", "flag": False}, trial_id="\u00fc")
    tf.summary.scalar("loss", 0.1, step=0)
with writer("restarted"):
    hp.hparams({"lr": 0.25, "opt": "sgd"}, start_time_secs=1.0)
    tf.summary.scalar("loss", 1.0, step=0)
    end(api_pb2.STATUS_FAILURE, 2.0)
with writer("restarted"):
    hp.hparams({"lr": 0.75, "opt": "adam"}, start_time_secs=3.0)
    tf.summary.scalar("loss", 2.0, step=1)
    end(api_pb2.STATUS_SUCCESS, 4.0)

statuses = ["STATUS_UNKNOWN", "STATUS_SUCCESS", "STATUS_FAILURE", "STATUS_RUNNING"]
base = {"startIndex": 0, "sliceSize": 50, "allowedStatuses": statuses}


def groups(*columns, compare="json", **more):
    return {"method": "POST", "path": "/data/plugin/hparams/session_groups", "json": dict(base, colParams=list(columns), **more), "compare": compare}


def get(route, request, compare="json", **query):
    return {"path": "/data/plugin/hparams/" + route, "query": dict({"request": json.dumps(request)}, **query), "compare": compare}


loss = {"metric": {"tag": "loss"}}
train = {"metric": {"tag": "loss", "group": "train"}}
requests = [
    groups(dict(loss, order="ORDER_ASC")),
    groups(dict(loss, order="ORDER_DESC", missingValuesFirst=True), dict(train, order="ORDER_ASC")),
    groups({"hparam": "free", "order": "ORDER_ASC"}),
    groups({"hparam": "free", "order": "ORDER_DESC", "missingValuesFirst": True}),
    groups({"hparam": "unlisted", "order": "ORDER_ASC"}),
    groups({"hparam": "nothing", "order": "ORDER_ASC"}),
    groups({"hparam": "opt", "filterRegexp": "a.?a"}),
    groups({"hparam": "opt", "filterRegexp": "(?i)SGD"}),
    groups({"hparam": "lr", "filterInterval": {"minValue": 0.05}}),
    groups({"hparam": "lr", "filterInterval": {"maxValue": 0.05}}),
    groups({"hparam": "lr", "filterInterval": {"minValue": "-Infinity", "maxValue": "0.2"}}),
    groups({"hparam": "lr", "filterDiscrete": [0.1, 1]}),
    groups({"hparam": "flag", "filterDiscrete": [True]}),
    groups({"hparam": "flag", "filterDiscrete": [1]}),
    groups({"hparam": "flag", "filterDiscrete": []}),
    groups({"hparam": "opt", "filterDiscrete": ["sgd", None, 3]}),
    groups({"hparam": "free", "excludeMissingValues": True}),
    groups(dict(loss, filterInterval={"minValue": 0, "maxValue": 5})),
    groups(dict(loss, excludeMissingValues=True)),
    groups({"hparam": "lr", "includeInResult": True}),
    groups({"hparam": "lr", "includeInResult": False}),
    groups({"hparam": "lr", "includeInResult": True}, {"hparam": "opt"}, loss),
    groups(loss, aggregationType="AGGREGATION_MIN", aggregationMetric={"tag": "loss", "group": "train"}),
    groups(loss, aggregationType="AGGREGATION_MAX", aggregationMetric={"tag": "loss"}),
    groups(loss, aggregationType="AGGREGATION_MEDIAN", aggregationMetric={"tag": "loss"}),
    groups(loss, aggregationType="AGGREGATION_MEDIAN", aggregationMetric={"tag": "no"}),
    groups(loss, aggregationType=3, aggregationMetric={"tag": "loss"}),
    groups(loss, aggregationType="AGGREGATION_MIN", compare="status"),
    groups(loss, aggregationType="AGGREGATION_UNSET"),
    groups({"hparam": "lr", "filterRegexp": "x"}, compare="status"),
    groups({"hparam": "opt", "filterInterval": {"minValue": 0}}, compare="status"),
    groups({"order": "ORDER_ASC"}, compare="status"),
    groups({"hparam": "lr", "metric": {"tag": "loss"}}, compare="status"),
    groups(sliceSize=3, startIndex=2),
    groups(sliceSize=-1, compare="status"),
    groups(startIndex=-2, sliceSize=4, compare="status"),
    groups(bogus=1, compare="status"),
    groups(includeMetrics=True),
    groups(loss, includeMetrics=False),
    {"method": "POST", "path": "/data/plugin/hparams/session_groups", "json": {"start_index": 1, "slice_size": 2, "allowed_statuses": [1, 2], "col_params": [{"hparam": "lr", "order": 1}]}},
    {"method": "POST", "path": "/data/plugin/hparams/session_groups", "json": {}},
    {"method": "POST", "path": "/data/plugin/hparams/session_groups", "body": "{}"},
    {"method": "POST", "path": "/data/plugin/hparams/session_groups", "form": {"request": "{}"}, "compare": "status"},
    {"path": "/data/plugin/hparams/session_groups", "compare": "status"},
    {"path": "/data/plugin/hparams/experiment", "compare": "status"},
    {"method": "POST", "path": "/data/plugin/hparams/experiment", "json": {"includeMetrics": None, "hparamsLimit": 3}},
    {"method": "POST", "path": "/data/plugin/hparams/experiment", "json": {"hparamsLimit": "2"}},
    {"method": "POST", "path": "/data/plugin/hparams/experiment", "json": {"hparamsLimit": -1}},
    {"method": "POST", "path": "/data/plugin/hparams/experiment", "json": {"hparamsLimit": 2.5}, "compare": "status"},
    {"method": "POST", "path": "/data/plugin/hparams/experiment", "json": {"experimentName": 3}, "compare": "status"},
    {"method": "POST", "path": "/experiment/any/data/plugin/hparams/experiment", "json": {"experimentName": "x"}},
    get("metric_evals", {"sessionName": "sweep/s1", "metricName": {"tag": "loss", "group": "eval/deep"}}),
    get("metric_evals", {"sessionName": "sweep/s1", "metricName": {"tag": "no"}}, "status"),
    get("metric_evals", {"sessionName": "no", "metricName": {"tag": "loss"}}, "status"),
    get("metric_evals", {"sessionName": "sweep/s1"}, "status"),
    get("metric_evals", {}, "status"),
    get("download_data", dict(base, colParams=[]), "status", format="xml", columnsVisibility="[]"),
    get("download_data", dict(base, colParams=[]), "status", format="csv"),
    get("download_data", dict(base, colParams=[]), "csv", format="csv", columnsVisibility="[true]"),
    get("download_data", dict(base, colParams=[dict(loss, order="ORDER_ASC")]), "text", format="latex", columnsVisibility=json.dumps([True] * 15)),
    get("download_data", dict(base, colParams=[dict(loss, order="ORDER_ASC")], sliceSize=2), "csv", format="csv", columnsVisibility=json.dumps([True] * 15)),
    get("download_data", dict(base, colParams=[{"hparam": "lr", "includeInResult": True}]), "json", format="json", columnsVisibility=json.dumps([True] * 15)),
]
with open(os.path.join(place, "plan.json"), "w") as f:
    json.dump({"requests": requests}, f)
