// Colours by lightness, chroma and hue as the eye sees them (OKLCH, B. Ottosson 2020), to `#rrggbb`.

/** Linear sRGB of a colour; parts outside 0 to 1 cannot be shown. */
function toLinear(lightness: number, chroma: number, hueDegrees: number): readonly number[] {
  const a = chroma * Math.cos((hueDegrees * Math.PI) / 180);
  const b = chroma * Math.sin((hueDegrees * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toByte(linear: number): number {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, encoded)));
}

/** The colour as `#rrggbb`, with as much of the chroma as the screen can show. */
export function oklchToHex(lightness: number, chroma: number, hueDegrees: number): string {
  const linear = toLinear(lightness, chroma, hueDegrees);
  const isShown = chroma <= 0 || linear.every((part) => part >= -1e-4 && part <= 1.0001);
  if (!isShown) return oklchToHex(lightness, chroma - 0.004, hueDegrees);
  return `#${linear.map((part) => toByte(part).toString(16).padStart(2, "0")).join("")}`;
}
