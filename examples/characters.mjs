// Teaches a recurrent network to spell numbers in words, character by character, and lets it write.
// Usage: npm run example:characters [-- --logdir DIR --epochs N]
import { parseArgs } from "node:util";
import {
  callbacks,
  categorical,
  layers,
  losses,
  optimizers,
  RandomGenerator,
  sequential,
  tensor,
} from "@tb-ts/engine";
import { SummaryWriter, timeStampedDir } from "@tb-ts/engine/summary";

const { values: flags } = parseArgs({
  options: {
    logdir: { type: "string", default: "runs" },
    epochs: { type: "string", default: "12" },
  },
});
const logDir = timeStampedDir(flags.logdir);

const ones = "one two three four five six seven eight nine".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const text = tens.flatMap((ten) => ones.map((one) => `${ten}-${one}, `)).join("");
const alphabet = [...new Set(text)].sort();
const codes = Int32Array.from(text, (letter) => alphabet.indexOf(letter));

const length = 12;
const count = codes.length - length;
const windows = new Int32Array(count * length);
for (let i = 0; i < count; i++) windows.set(codes.subarray(i, i + length), i * length);
const data = {
  x: { shape: [length], data: windows },
  y: { shape: [], data: codes.slice(length) },
};

const model = sequential(
  [
    layers.embedding(alphabet.length, 8, { name: "letters" }),
    layers.gru(48),
    layers.dense(alphabet.length),
  ],
  { name: "speller", seed: 1 },
);
model.compile({
  optimizer: optimizers.adam({ learningRate: 0.01 }),
  loss: losses.sparseCategoricalCrossentropy({ fromLogits: true }),
  metrics: ["accuracy"],
});

/** Goes on from the beginning of the text, letter by letter, as the model finds them likely. */
function write(letters) {
  const seed = new RandomGenerator(1);
  const written = [...codes.subarray(0, length)];
  for (let i = 0; i < letters; i++) {
    const x = tensor([written.slice(-length)], { dtype: "int32" });
    written.push(categorical(model.forward([x], false), 1, { seed }).item());
  }
  return written.map((code) => alphabet[code]).join("");
}

const writer = new SummaryWriter(`${logDir}/train`);
await model.fit(data, {
  epochs: Number(flags.epochs),
  batchSize: 32,
  callbacks: [
    callbacks.tensorBoard({
      logDir,
      updateFreq: "batch",
      embeddingsFreq: 4,
      embeddingsMetadata: { letters: alphabet },
    }),
    {
      onEpochEnd(epoch, logs) {
        const sample = write(60);
        writer.text("written", sample, epoch);
        console.log(`Epoch ${epoch + 1}: accuracy ${logs.accuracy.toFixed(3)} ${sample}`);
      },
    },
  ],
});
writer.close();
console.log(`Logged to ${logDir}: npx tb-ts --logdir ${flags.logdir}`);
