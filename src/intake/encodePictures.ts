import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { MOST_PIXELS, noPicture, type Picture, type PictureSize } from './picture.ts';
import { ENCODING, fileOfSize, folderOfPicture } from './pictureStore.ts';

/**
 * A process of its own, which `readPictures.ts` starts: the check reads at once and in order, and pictures are decoded when they are.
 * It is told what to encode as JSON, `[{ file, key }]`.
 */
export interface Job {
  file: string;
  key: string;
}

const jobs = JSON.parse(readFileSync(0, 'utf8')) as Job[];
for (const job of jobs) await encode(job);

/** Makes the sizes of a picture and puts them where they are kept, all at once. */
async function encode({ file, key }: Job): Promise<void> {
  const folder = folderOfPicture(key);
  mkdirSync(dirname(folder), { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  writeFileSync(join(made, 'picture.json'), JSON.stringify(await sizesIn(file, key, made)));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another check has just made the same.
    rmSync(made, { recursive: true });
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function sizesIn(file: string, key: string, folder: string): Promise<Picture> {
  // From memory: a decoder that works from a name would keep the file open, and may look at what lies beside it.
  const bytes = readFileSync(file);
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    if (width * height > MOST_PIXELS) return noPicture({ why: 'pixels', width, height });
    const sizes: PictureSize[] = [];
    for (const box of ENCODING.boxes) {
      // What is in its own size already grows no more.
      if (sizes.some((size) => size.width === width && size.height === height)) break;
      sizes.push(await encodeInto(bytes, box, folder));
    }
    return { key, width, height, sizes };
  } catch {
    return noPicture({ why: 'damaged' });
  }
}

/** Turned as the camera was held. What a camera notes of the place and the hour is left out: sharp keeps none of it unless told to. */
async function encodeInto(bytes: Buffer, box: { width: number; height: number }, folder: string): Promise<PictureSize> {
  const { quality, effort } = ENCODING;
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort, smartSubsample: true })
    .toBuffer({ resolveWithObject: true });
  writeFileSync(join(folder, fileOfSize(info.width)), data);
  return { width: info.width, height: info.height, bytes: info.size };
}
