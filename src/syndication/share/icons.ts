import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { SCHEME_COLOURS } from './schemeColours.ts';

/** The site's mark as a picture. */
export interface Icon {
  /** Its name in its address. */
  name: string;
  /** Width and height in pixels. */
  size: number;
  /** `any` as it is, `maskable` for systems that cut it to a shape of theirs, `touch` for Apple's. */
  purpose: 'any' | 'maskable' | 'touch';
}

export const ICONS: readonly Icon[] = [
  { name: '180', size: 180, purpose: 'touch' },
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
];
/** What is certain to be seen of a maskable icon is a circle of four fifths of its width: this small, the mark is inside it. */
const SAFE = 0.78;

/** An icon as PNG, drawn from the one mark of the site, `public/favicon.svg`. */
export async function drawIcon({ size, purpose }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const width = Math.round(purpose === 'maskable' ? size * SAFE : size);
  const svg = readFileSync(resolve('public/favicon.svg'), 'utf8');
  // Without a size of its own it would be drawn small and then blown up.
  const mark = await loadImage(Buffer.from(svg.replace('<svg ', `<svg width="${width}" height="${width}" `)));
  const sheet = createCanvas(size, size);
  const pen = sheet.getContext('2d');
  pen.fillStyle = SCHEME_COLOURS.light;
  pen.fillRect(0, 0, size, size);
  pen.drawImage(mark, (size - width) / 2, (size - width) / 2, width, width);
  return Uint8Array.from(await sheet.encode('png'));
}
