// npm run bench -- crc32c: CRC-32C eight bytes a turn against one byte a turn, on short records and on long ones.
import { crc32c } from "@tb-ts/proto/record";

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

function bytewise(bytes) {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]) & 0xff];
  return ~crc >>> 0;
}

function megabytesPerSecond(checksum, length) {
  const bytes = Uint8Array.from({ length }, (_, at) => at * 31);
  const turns = Math.ceil(5e7 / length);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) checksum(bytes);
    return performance.now() - start;
  });
  return (turns * length) / times.sort((a, b) => a - b)[2] / 1000;
}

for (const length of [50, 65_536]) {
  const [eight, one] = [crc32c, bytewise].map((way) => megabytesPerSecond(way, length));
  const ratio = (eight / one).toFixed(1);
  console.log(`${length} bytes: ${eight.toFixed(0)} MB/s, bytewise ${one.toFixed(0)} (${ratio}x)`);
}
