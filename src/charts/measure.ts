import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Measure } from './wrap.ts';

const FAMILY = 'jaengjeom-measure';
/** Holds words together and has no width; the font has no glyph for it. */
const WIDTHLESS = '\u2060';
let pen: { font: string; measureText(text: string): { width: number } } | undefined;

/** Measures with the vendored font, never with the machine's: the same on every desk. */
export const measure: Measure = (text, size) => {
  pen ??= takePen();
  pen.font = `${size}px ${FAMILY}`;
  return pen.measureText(text.replaceAll(WIDTHLESS, '')).width;
};

function takePen(): NonNullable<typeof pen> {
  const font = readFileSync(resolve('src/styles/fonts/measure-sans-regular.woff2'));
  if (!GlobalFonts.register(font, FAMILY)) throw new Error('measure-sans-regular.woff2 cannot be read as a font');
  return createCanvas(1, 1).getContext('2d');
}
