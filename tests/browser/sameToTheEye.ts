import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Pixels of a side that are seen as one: letters a fraction of a pixel apart are the same, a missing word or bar is not. */
const GRAIN = 8;

/** How far two pictures lie apart where they do most, from 0 to 255. Pictures of two sizes are wholly apart. */
export async function farthest(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([grains(one), grains(other)]);
  if (first.size !== second.size) return 255;
  return Math.max(...first.tones.map((tone, at) => Math.abs(tone - (second.tones[at] ?? 0))));
}

/** The mean of each grain, red, green and blue. */
async function grains(picture: Buffer): Promise<{ size: string; tones: number[] }> {
  const image = await loadImage(picture);
  const { width, height } = image;
  const pen = createCanvas(width, height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const across = Math.floor(width / GRAIN);
  const tones = Array.from({ length: across * Math.floor(height / GRAIN) * 3 }, (_, at) => {
    const [grain, channel] = [Math.floor(at / 3), at % 3];
    const [left, top] = [(grain % across) * GRAIN, Math.floor(grain / across) * GRAIN];
    let sum = 0;
    for (let y = top; y < top + GRAIN; y++)
      for (let x = left; x < left + GRAIN; x++) sum += data[(y * width + x) * 4 + channel] ?? 0;
    return sum / GRAIN ** 2;
  });
  return { size: `${width} × ${height}`, tones };
}
