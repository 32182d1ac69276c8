// Whether a metric is meant to fall or to rise, judged by its tag's words: what "best" and "diverged" mean.
import type { Goal } from "./contract.ts";

const falling =
  /(?:^|[^a-z])(?:\w*loss|err|error|\w*perplexity|ppl|nll|mae|mse|rmse|wer|cer|fid|elbo)(?![a-z])/i;
const rising =
  /(?:^|[^a-z])(?:\w*accuracy|acc|auc|auroc|f1|precision|recall|r2|iou|miou|map|bleu|rouge|psnr|ssim|\w*reward|\w*score|\w*return)(?![a-z])/i;

/** Null where the words tell nothing, or both. */
export function goalOf(tag: string): Goal | null {
  const [isFalling, isRising] = [falling.test(tag), rising.test(tag)];
  if (isFalling === isRising) return null;
  return isFalling ? "lower" : "higher";
}
