// Names a run's directory after the moment it began, so that runs neither collide nor sort out of order.
import { join } from "node:path";

/** `root/YYYYMMDD-HHMMSS` in local time, as TensorFlow's guides stamp their log directories. */
export function timeStampedDir(root: string, date: Date = new Date()): string {
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  const time = `${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
  return join(root, `${day}-${time}`);
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
