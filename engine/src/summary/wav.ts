// Encodes samples as 16-bit PCM in a RIFF WAVE file, the form that TensorBoard's audio tab plays.
import { numbersOf } from "./values/array-data.ts";
import { objectOf } from "./values/shown.ts";

const headerBytes = 44;
const bytesPerSample = 2;

/** Samples in −1..1, channels interleaved, and how many of them a second holds in each channel. */
export interface Sound {
  readonly samples: ArrayLike<number>;
  readonly sampleRate: number;
  readonly channels: number;
}

/**
 * A complete WAV file; samples beyond −1..1 are clipped, as TensorFlow's encoder does. Throws RangeError on a sample
 * rate or channel count that is no positive integer, or samples that do not fill the channels.
 */
export function encodeWav(sound: Sound): Uint8Array {
  checkSound(sound);
  const dataBytes = sound.samples.length * bytesPerSample;
  const bytes = new Uint8Array(headerBytes + dataBytes);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view, sound, dataBytes);
  for (let i = 0; i < sound.samples.length; i++)
    view.setInt16(headerBytes + i * bytesPerSample, toInt16(sound.samples[i]!), true);
  return bytes;
}

function checkSound(sound: Sound): void {
  const { samples, sampleRate, channels } = objectOf(
    "audio",
    "{ samples, sampleRate, channels }",
    sound,
  );
  numbersOf("audio", samples);
  if (!Number.isSafeInteger(sampleRate) || sampleRate <= 0)
    throw new RangeError(`audio: sampleRate must be a positive integer (Hz), got ${sampleRate}`);
  if (!Number.isSafeInteger(channels) || channels <= 0)
    throw new RangeError(`audio: channels must be a positive integer, got ${channels}`);
  if (samples.length % channels !== 0)
    throw new RangeError(`audio: ${samples.length} samples do not fill ${channels} channels`);
}

/**
 * | offset | bytes | field |
 * |---|---|---|
 * | 0 | 4 + 4 + 4 | "RIFF", bytes that follow, "WAVE" |
 * | 12 | 4 + 4 | "fmt ", 16 |
 * | 20 | 2 + 2 + 4 | 1 = PCM, channels, samples a second |
 * | 28 | 4 + 2 + 2 | bytes a second, bytes a frame, bits a sample |
 * | 36 | 4 + 4 | "data", bytes that follow |
 */
function writeHeader(bytes: Uint8Array, view: DataView, sound: Sound, dataBytes: number): void {
  const frameBytes = sound.channels * bytesPerSample;
  writeAscii(bytes, 0, "RIFF");
  view.setUint32(4, headerBytes - 8 + dataBytes, true);
  writeAscii(bytes, 8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, sound.channels, true);
  view.setUint32(24, sound.sampleRate, true);
  view.setUint32(28, sound.sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, bytesPerSample * 8, true);
  writeAscii(bytes, 36, "data");
  view.setUint32(40, dataBytes, true);
}

function writeAscii(bytes: Uint8Array, offset: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[offset + i] = text.charCodeAt(i);
}

/** Halves go away from zero, as in TensorFlow's encoder. */
function toInt16(sample: number): number {
  const rounded = Math.sign(sample) * Math.round(Math.abs(sample) * 32768);
  return Math.min(32767, Math.max(-32768, rounded));
}
