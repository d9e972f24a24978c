import { constants, crc32, deflateSync } from 'node:zlib';

/** A drawing in one ink on one paper, in red, green and blue. */
interface Print {
  width: number;
  height: number;
  ink: readonly [number, number, number];
  paper: readonly [number, number, number];
}

/** Four bits a pixel: enough for the soft edge of a letter, and half the bytes of eight. */
const SHADES = 16;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A drawing as a PNG of sixteen shades from ink to paper: a third of what one in full colour weighs. It holds no date and no
 * name of a program, and its bytes hang on the pixels alone.
 * @param pixels red, green, blue and opacity of each, as a canvas gives them
 */
export function inkPng(pixels: Uint8ClampedArray, { width, height, ink, paper }: Print): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 3], 8); // four bits, each the place of a colour in the palette
  const shades = Array.from({ length: SHADES }, (_, shade) =>
    ink.map((from, channel) => Math.round(from + (((paper[channel] ?? from) - from) * shade) / (SHADES - 1))),
  );
  return joined([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(shades.flat())),
    // Runs only: the search for longer matches is another one on each kind of processor.
    chunk('IDAT', deflateSync(rows(pixels, width, height, ink[0], paper[0]), { strategy: constants.Z_RLE, level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Every row with a byte before it that says that it is as it is; two pixels a byte. The red channel tells the shade. */
function rows(pixels: Uint8ClampedArray, width: number, height: number, ink: number, paper: number): Uint8Array {
  // Looked up, not reckoned: a card has 756,000 pixels and red has 256 values. With a function for each pixel, this was a third of
  // a card’s time.
  const shadeOf = Uint8Array.from({ length: 256 }, (_, red) =>
    Math.min(SHADES - 1, Math.max(0, Math.round(((red - ink) * (SHADES - 1)) / (paper - ink)))),
  );
  const bytes = new Uint8Array((1 + Math.ceil(width / 2)) * height);
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y++) {
    to++;
    for (let pair = 1; pair < width; pair += 2, from += 8)
      bytes[to++] = ((shadeOf[pixels[from] ?? paper] ?? 0) << 4) | (shadeOf[pixels[from + 4] ?? paper] ?? 0);
    if (width % 2 === 0) continue;
    bytes[to++] = (shadeOf[pixels[from] ?? paper] ?? 0) << 4;
    from += 4;
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const ends = new Uint8Array(8);
  new DataView(ends.buffer).setUint32(0, data.length);
  new DataView(ends.buffer).setUint32(4, crc32(body));
  return joined([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
