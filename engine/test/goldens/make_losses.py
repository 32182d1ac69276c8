"""Writes losses.json: the values of Keras's losses (with their gradients) and metrics for fixed targets and predictions.

usage: PYTHON make_losses.py losses.json    (needs keras on TensorFlow)
"""
import json, os, sys
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np, keras, tensorflow as tf
K, M = keras.losses, keras.metrics
real = lambda k: np.sin(np.arange(12) * 1.7 + k * 0.9).astype(np.float32).reshape(4, 3)
share = lambda k: (np.exp(real(k)) / np.exp(real(k)).sum(-1, keepdims=True)).astype(np.float32)
data = {
    "real": (real(1), real(2)),
    "positive": (np.abs(real(1)) + np.float32(0.1), np.abs(real(2)) + np.float32(0.1)),
    "binary": ((real(1) > 0).astype(np.float32), (1 / (1 + np.exp(-real(2)))).astype(np.float32)),
    "binary logits": ((real(1) > 0).astype(np.float32), real(2) * 3),
    "shares": (share(1), share(2)),
    "one hot": (np.eye(3, dtype=np.float32)[[0, 2, 1, 2]], share(2)),
    "one hot logits": (np.eye(3, dtype=np.float32)[[0, 2, 1, 2]], real(2) * 3),
    "classes": (np.array([0, 2, 1, 2], np.int32), share(2)),
    "classes logits": (np.array([0, 2, 1, 2], np.int32), real(2) * 3),
    "signs": (np.sign(real(1)), real(2)),
    "columns": (real(1), real(1) + 0.5 * real(2)),
    "labels": (np.array([0, 2, 1, 2], np.int32), np.array([0, 1, 1, 2], np.float32)),
    "units": (np.array([0, 1, 1, 0], np.int32), (real(2) / np.linalg.norm(real(2), axis=-1, keepdims=True)).astype(np.float32)),
    "sequences": (np.array([[1, 2, 2, 0], [3, 1, 0, 0]], np.int32), np.sin(np.arange(56) * 1.7).astype(np.float32).reshape(2, 7, 4)),
}
losses = {
    "meanSquaredError": (K.MeanSquaredError(), "real"), "meanAbsoluteError": (K.MeanAbsoluteError(), "real"),
    "meanAbsolutePercentageError": (K.MeanAbsolutePercentageError(), "real"), "meanSquaredLogarithmicError": (K.MeanSquaredLogarithmicError(), "positive"),
    "logCosh": (K.LogCosh(), "real"), "huber": (K.Huber(0.5), "real"), "cosineSimilarity": (K.CosineSimilarity(), "real"),
    "poisson": (K.Poisson(), "positive"), "klDivergence": (K.KLDivergence(), "shares"), "hinge": (K.Hinge(), "signs"),
    "squaredHinge": (K.SquaredHinge(), "signs"), "categoricalHinge": (K.CategoricalHinge(), "one hot"), "dice": (K.Dice(), "binary"), "tversky": (K.Tversky(0.3, 0.7), "binary"),
    "binaryCrossentropy": (K.BinaryCrossentropy(), "binary"), "binaryCrossentropy smooth": (K.BinaryCrossentropy(label_smoothing=0.1), "binary"),
    "binaryCrossentropy logits": (K.BinaryCrossentropy(from_logits=True), "binary logits"), "binaryFocalCrossentropy": (K.BinaryFocalCrossentropy(), "binary"),
    "binaryFocalCrossentropy balanced": (K.BinaryFocalCrossentropy(apply_class_balancing=True), "binary"),
    "categoricalCrossentropy": (K.CategoricalCrossentropy(), "one hot"), "categoricalCrossentropy smooth": (K.CategoricalCrossentropy(label_smoothing=0.1), "one hot"),
    "categoricalCrossentropy logits": (K.CategoricalCrossentropy(from_logits=True), "one hot logits"), "categoricalFocalCrossentropy": (K.CategoricalFocalCrossentropy(), "one hot"),
    "categoricalGeneralizedCrossEntropy": (K.CategoricalGeneralizedCrossEntropy(0.7), "classes"), "circle": (K.Circle(gamma=4.0), "units"), "ctc": (K.CTC(), "sequences"),
    "meanSquaredError sum": (K.MeanSquaredError(reduction="sum"), "real"), "sparseCategoricalCrossentropy sum": (K.SparseCategoricalCrossentropy(reduction="sum"), "classes"),
    "sparseCategoricalCrossentropy": (K.SparseCategoricalCrossentropy(), "classes"), "sparseCategoricalCrossentropy logits": (K.SparseCategoricalCrossentropy(from_logits=True), "classes logits"),
}
metrics = {
    "binaryAccuracy": (M.BinaryAccuracy(), "binary"), "categoricalAccuracy": (M.CategoricalAccuracy(), "one hot"), "sparseCategoricalAccuracy": (M.SparseCategoricalAccuracy(), "classes"),
    "sparseTopKCategoricalAccuracy": (M.SparseTopKCategoricalAccuracy(2), "classes"), "precision": (M.Precision(), "binary"), "recall": (M.Recall(), "binary"),
    "truePositives": (M.TruePositives(), "binary"), "falsePositives": (M.FalsePositives(), "binary"), "trueNegatives": (M.TrueNegatives(), "binary"), "falseNegatives": (M.FalseNegatives(), "binary"),
    "auc": (M.AUC(), "binary"), "rootMeanSquaredError": (M.RootMeanSquaredError(), "real"), "cosineSimilarity": (M.CosineSimilarity(), "real"),
    "meanAbsoluteError": (M.MeanAbsoluteError(), "real"), "meanSquaredError": (M.MeanSquaredError(), "real"), "meanAbsolutePercentageError": (M.MeanAbsolutePercentageError(), "real"),
    "meanSquaredLogarithmicError": (M.MeanSquaredLogarithmicError(), "positive"), "logCoshError": (M.LogCoshError(), "real"), "poisson": (M.Poisson(), "positive"),
    "klDivergence": (M.KLDivergence(), "shares"), "hinge": (M.Hinge(), "signs"), "squaredHinge": (M.SquaredHinge(), "signs"), "categoricalHinge": (M.CategoricalHinge(), "one hot"),
    "binaryCrossentropy": (M.BinaryCrossentropy(), "binary"), "categoricalCrossentropy": (M.CategoricalCrossentropy(), "one hot"), "sparseCategoricalCrossentropy": (M.SparseCategoricalCrossentropy(), "classes"),
    "accuracy": (M.Accuracy(), "labels"), "topKCategoricalAccuracy": (M.TopKCategoricalAccuracy(2), "one hot"),
    "auc pr": (M.AUC(curve="PR"), "binary"), "auc few": (M.AUC(num_thresholds=5), "binary"), "auc minoring": (M.AUC(summation_method="minoring"), "binary"), "auc pr majoring": (M.AUC(curve="PR", summation_method="majoring"), "binary"),
    "auc logits": (M.AUC(from_logits=True), "binary logits"),
    "fBetaScore": (M.FBetaScore(average="macro", beta=2.0), "one hot"), "fBetaScore micro": (M.FBetaScore(average="micro", beta=0.5, threshold=0.4), "binary"), "fBetaScore weighted": (M.FBetaScore(average="weighted", beta=1.0, threshold=0.4), "binary"),
    "f1Score": (M.F1Score(average="macro"), "one hot"), "precision at 0.7": (M.Precision(thresholds=0.7), "binary"),
    "sensitivityAtSpecificity": (M.SensitivityAtSpecificity(0.5), "binary"), "specificityAtSensitivity": (M.SpecificityAtSensitivity(0.5), "binary"),
    "precisionAtRecall": (M.PrecisionAtRecall(0.5), "binary"), "recallAtPrecision": (M.RecallAtPrecision(0.5), "binary"),
    "iou": (M.IoU(3, [0, 2]), "labels"), "meanIoU": (M.MeanIoU(3), "labels"), "binaryIoU": (M.BinaryIoU([0, 1], 0.4), "binary"),
    "oneHotIoU": (M.OneHotIoU(3, [0, 2]), "one hot"), "oneHotMeanIoU": (M.OneHotMeanIoU(3), "one hot"),
    "precision of class 1": (M.Precision(class_id=1), "binary"), "recall of class 2": (M.Recall(class_id=2), "binary"),
    "precision of the top 2": (M.Precision(top_k=2), "binary"), "recall of class 1 in the top 2": (M.Recall(class_id=1, top_k=2), "one hot"),
    "precision of the top 2 at 0.6": (M.Precision(thresholds=0.6, top_k=2), "binary"), "recallAtPrecision of class 1": (M.RecallAtPrecision(0.5, class_id=1), "binary"),
    "r2Score": (M.R2Score(), "columns"), "pearsonCorrelation": (M.PearsonCorrelation(), "columns"), "concordanceCorrelation": (M.ConcordanceCorrelation(), "columns"),
}
out = {"data": {}, "losses": {}, "metrics": {}, "masked": {}}
for name, (y, p) in data.items(): out["data"][name] = {"y": y.ravel().tolist(), "p": p.ravel().tolist(), "yShape": list(y.shape), "pShape": list(p.shape), "int": bool(y.dtype == np.int32)}
# Whole numbers, as Keras 3.15 drops the fractions of the weights that overlaps are counted with.
weights = np.array([1.0, 4.0, 2.0, 0.0], np.float32)


def judge(loss, y, p, weight, mask=None):
    with tf.GradientTape() as tape:
        prediction = tf.convert_to_tensor(p)
        tape.watch(prediction)
        if mask is not None:
            keras.src.backend.set_keras_mask(prediction, tf.convert_to_tensor(mask))
        value = loss(y, prediction, sample_weight=weight)
    return {"value": float(value), "gradient": tape.gradient(value, prediction).numpy().ravel().tolist()}


def measure(metric, y, p, weight):
    metric.reset_state()
    for rows in (slice(0, 2), slice(2, 4)):
        metric.update_state(y[rows], p[rows], **({} if weight is None else {"sample_weight": weight[rows]}))
    return float(metric.result())


for name, (loss, key) in losses.items():
    y, p = data[key]
    out["losses"][name] = {"data": key, **judge(loss, y, p, None), "weighted": judge(loss, y, p, weights[: len(y)])}
for name, (metric, key) in metrics.items():
    y, p = data[key]
    out["metrics"][name] = {"data": key, "value": measure(metric, y, p, None)}
    # Metrics that flatten what they are given want the weights of rows as a column, or of every element.
    for form in (weights, weights[:, None], np.broadcast_to(weights.reshape(4, *[1] * (y.ndim - 1)), y.shape).copy()):
        try:
            out["metrics"][name]["weighted"] = measure(metric, y, p, form)
            break
        except (ValueError, tf.errors.InvalidArgumentError):
            continue
steps = np.sin(np.arange(24) * 1.7).astype(np.float32).reshape(2, 4, 3)
mask = np.array([[True, True, True, False], [True, False, False, False]])
for name, loss, y in [
    ("meanSquaredError", K.MeanSquaredError(), np.cos(np.arange(24) * 1.1).astype(np.float32).reshape(2, 4, 3)),
    ("meanSquaredError sum", K.MeanSquaredError(reduction="sum"), np.cos(np.arange(24) * 1.1).astype(np.float32).reshape(2, 4, 3)),
    ("sparseCategoricalCrossentropy logits", K.SparseCategoricalCrossentropy(from_logits=True), np.array([[0, 1, 2, 0], [1, 0, 0, 0]], np.int32)),
]:
    of_steps = np.array([[1, 2, 0.5, 3], [0.25, 1, 1, 1]], np.float32)
    out["masked"][name] = {
        "y": y.ravel().tolist(), "int": bool(y.dtype == np.int32), "p": steps.ravel().tolist(),
        "alone": judge(loss, y, steps, None, mask), "weighted": judge(loss, y, steps, of_steps, mask),
    }
json.dump(out, open(sys.argv[1], "w"))
print(len(out["losses"]), "losses,", len(out["metrics"]), "metrics")
