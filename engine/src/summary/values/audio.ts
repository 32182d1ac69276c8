// Sounds' value: WAV files for the plugin `audio`.
import { tensorboard } from "@tb-ts/proto";
import { encodeWav, type Sound } from "../wav.ts";
import { type Labels, type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

const content = tensorboard.AudioPluginData.encode({
  encoding: tensorboard.AudioPluginData.Encoding.WAV,
}).finish();

/** The sounds of one step, a string tensor `[count, 2]` of WAV file and (empty) label. */
export function audioValue(
  tag: string,
  sounds: readonly Sound[],
  labels: Labels = {},
): SummaryValue {
  const strings = sounds.flatMap((sound) => [encodeWav(sound), ""]);
  return summaryValue(tag, stringTensor([sounds.length, 2], strings), "audio", content, labels);
}
