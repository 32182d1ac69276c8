// Sounds' value: WAV files for the plugin `audio`.
import { encodeWav, type Sound } from "../wav.ts";
import { encodeMessage } from "../wire/encode-message.ts";
import { audioFields } from "../wire/plugin-messages.ts";
import { type Labels, type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

/** AudioPluginData.Encoding.WAV */
const wav = 11;

const content = encodeMessage(audioFields, { encoding: wav });

/** The sounds of one step, a string tensor `[count, 2]` of WAV file and (empty) label. */
export function audioValue(
  tag: string,
  sounds: readonly Sound[],
  labels: Labels = {},
): SummaryValue {
  const strings = sounds.flatMap((sound) => [encodeWav(sound), ""]);
  return summaryValue(tag, stringTensor([sounds.length, 2], strings), "audio", content, labels);
}
