// WAV files, field by field.
import { expect, test } from "vitest";
import { encodeWav } from "./wav.ts";

test("the header names the format and the samples follow as clipped 16-bit integers", () => {
  const samples = [0, 1, -1, 0.5, 2, -2];
  const wav = Buffer.from(encodeWav({ samples, sampleRate: 8000, channels: 2 }));
  expect(wav.toString("latin1", 0, 4)).toBe("RIFF");
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  expect(wav.toString("latin1", 8, 16)).toBe("WAVEfmt ");
  expect([wav.readUInt16LE(20), wav.readUInt16LE(22)]).toEqual([1, 2]);
  expect([wav.readUInt32LE(24), wav.readUInt32LE(28)]).toEqual([8000, 32000]);
  expect([wav.readUInt16LE(32), wav.readUInt16LE(34)]).toEqual([4, 16]);
  expect(wav.readUInt32LE(40)).toBe(12);
  const back = samples.map((_, i) => wav.readInt16LE(44 + i * 2));
  expect(back).toEqual([0, 32767, -32768, 16384, 32767, -32768]);
});

test.each([
  [
    { samples: [0], sampleRate: 0, channels: 1 },
    "audio: sampleRate must be a positive integer (Hz), got 0",
  ],
  [
    { samples: [0], sampleRate: 8000, channels: 0 },
    "audio: channels must be a positive integer, got 0",
  ],
  [{ samples: [0], sampleRate: 8000, channels: 2 }, "audio: 1 samples do not fill 2 channels"],
])("bad input %# is named", (sound, message) => {
  expect(() => encodeWav(sound)).toThrow(new RangeError(message));
});
