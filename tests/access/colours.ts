/** Colours as eyes have them: how far apart two are, how far one stands out from its ground, and as those see them who see fewer hues. */

type Three = readonly [number, number, number];

/** Of `#0b62a4`, the light of its three parts, from 0 to 1. */
function light(hex: string): Three {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function luminance([r, g, b]: Three): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG’s contrast ratio, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [a, b].map((hex) => luminance(light(hex))).sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * What reaches whom of the three parts of light: Machado, Oliveira and Fernandes 2009, “A Physiologically-based Model for Simulation of
 * Color Vision Deficiency”, the matrices of its table for a sort of cone that is missing altogether.
 */
export const EYES: Readonly<Record<string, readonly Three[]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB, white of day. */
function lab(hex: string, eye: readonly Three[]): Three {
  const [r, g, b] = light(hex);
  const [red = 0, green = 0, blue = 0] = eye.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hueOf = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000: about 1 is the least that is seen at all, side by side. */
export function apart(one: string, other: string, eye: readonly Three[]): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(one, eye), lab(other, eye)];
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * c * t);
  const twist =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + twist * chroma * hue);
}
