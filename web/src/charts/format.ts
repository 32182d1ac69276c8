// How numbers, steps, durations and times read on axes, in tooltips and in tables.

const trimZeros = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** A value to about four significant digits: `0.03124`, `1.2e-7`, `12.35k`. */
export function formatValue(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < 1e-4 || size >= 1e15) return minus(trimExponent(value.toExponential(3)));
  if (size >= 1e6) return minus(`${trimZeros((value / 1e6).toPrecision(4))}M`);
  if (size >= 1e5) return minus(`${trimZeros((value / 1e3).toPrecision(4))}k`);
  return minus(size >= 1000 ? trimZeros(value.toFixed(1)) : trimZeros(value.toPrecision(4)));
}

function trimExponent(text: string): string {
  const [mantissa = "", exponent = ""] = text.split("e");
  return `${trimZeros(mantissa)}e${exponent.replace("+", "")}`;
}

/** A true minus sign, as wide as a digit. */
function minus(text: string): string {
  return text.replace("-", "−");
}

const units = [
  { by: 1e12, text: "T" },
  { by: 1e9, text: "G" },
  { by: 1e6, text: "M" },
  { by: 1e3, text: "k" },
];

const largestByUnit = 1e15;

/** A tick of an axis whose ticks are `step` apart: as many decimals as tell neighbours apart. */
export function formatTick(value: number, step: number): string {
  const size = Math.abs(value);
  if (size < step * 1e-6) return "0";
  if (size < 1e-4 || size >= largestByUnit) return minus(trimExponent(value.toExponential(3)));
  const unit = units.find(({ by }) => size >= by && step >= by / 10);
  if (unit) return minus(`${(value / unit.by).toFixed(decimals(step / unit.by))}${unit.text}`);
  return minus(value.toFixed(decimals(step)));
}

function decimals(step: number): number {
  return Math.min(12, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
}

export function formatStep(step: number): string {
  return Number.isInteger(step) ? step.toLocaleString("en-US") : formatValue(step);
}

/** A stretch of seconds: `420 ms`, `12.5 s`, `3m 20s`, `2h 05m`, `3d 4h`. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return formatValue(seconds);
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? "−" : "";
  if (size === 0) return "0 s";
  if (size < 1) return `${sign}${trimZeros((size * 1000).toPrecision(3))} ms`;
  if (size < 60) return `${sign}${trimZeros(size.toPrecision(3))} s`;
  const whole = Math.round(size);
  const [d, h, m, s] = [
    Math.floor(whole / 86400),
    Math.floor(whole / 3600) % 24,
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (part: number) => String(part).padStart(2, "0");
  if (d) return `${sign}${d}d ${h}h`;
  if (h) return `${sign}${h}h ${two(m)}m`;
  return `${sign}${m}m ${two(s)}s`;
}

/** A duration on an axis, without parts that are zero: `5m`, `1h 30m`. */
export function formatDurationTick(seconds: number): string {
  if (Math.abs(seconds) < 60) return formatDuration(seconds).replace(" ", "");
  return formatDuration(seconds).replace(/ 0+[hms]$/, "");
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const clockSeconds = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const dayMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** A time of the wall clock on an axis whose ticks are `step` seconds apart. */
export function formatTimeTick(timeSec: number, step: number): string {
  const date = new Date(timeSec * 1000);
  if (Number.isNaN(date.getTime())) return "";
  if (step < 60) return clockSeconds.format(date);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  return isMidnight || step >= 86400 ? dayMonth.format(date) : clock.format(date);
}

const dateAndTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

export function formatTime(timeSec: number): string {
  const date = new Date(timeSec * 1000);
  return Number.isNaN(date.getTime()) ? "no valid time" : dateAndTime.format(date);
}
