import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';

/** The headline face, or the text face, which is drawn bold where it must stand out. */
export type Face = 'serif' | 'sans' | 'bold';

const FONTS = {
  'jaengjeom-card-serif': 'noto-serif-kr-black.woff2',
  'jaengjeom-card-sans': 'measure-sans-regular.woff2',
};
const CSS: Record<Face, { weight: string; family: keyof typeof FONTS; tracking: number }> = {
  serif: { weight: '900', family: 'jaengjeom-card-serif', tracking: -0.02 },
  sans: { weight: '400', family: 'jaengjeom-card-sans', tracking: 0 },
  bold: { weight: '700', family: 'jaengjeom-card-sans', tracking: 0 },
};
let areRegistered = false;

/** An empty sheet, with the vendored fonts at hand: never the machine's. */
export function takeSheet(width: number, height: number): { sheet: Canvas; pen: SKRSContext2D } {
  if (!areRegistered) {
    for (const [family, file] of Object.entries(FONTS)) {
      const font = readFileSync(resolve('src/styles/fonts', file));
      if (!GlobalFonts.register(font, family)) throw new Error(`${file} cannot be read as a font`);
    }
    areRegistered = true;
  }
  const sheet = createCanvas(width, height);
  return { sheet, pen: sheet.getContext('2d') };
}

/** Makes the pen write in a face at a size. */
export function dip(pen: SKRSContext2D, face: Face, size: number): void {
  const { weight, family, tracking } = CSS[face];
  pen.font = `${weight} ${size}px ${family}`;
  pen.letterSpacing = `${tracking * size}px`;
}

let measuring: SKRSContext2D | undefined;

/** The width of a text as it will be drawn. */
export function widthOf(text: string, face: Face, size: number): number {
  measuring ??= takeSheet(1, 1).pen;
  dip(measuring, face, size);
  return measuring.measureText(text).width;
}
