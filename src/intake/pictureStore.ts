import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Picture } from './picture.ts';

/** Where encoded pictures are kept, under the project: encoded once, and never again while the file and the encoder are the same. */
const PICTURES = '.cache/pictures';
const PROJECT = join(import.meta.dirname, '../..');

/** How pictures are written. The larger is for wide screens and for those with many points; neither is larger than its picture. */
export const ENCODING = {
  quality: 76,
  effort: 6,
  boxes: [
    { width: 640, height: 1280 },
    { width: 1280, height: 2560 },
  ],
} as const;

let named: string | undefined;

/** With what, and how, pictures are encoded. Files of two encoders are not of one site. */
export function encoder(): string {
  named ??= `sharp ${versionOf('sharp')}, WebP of quality ${ENCODING.quality} and effort ${ENCODING.effort}, within ${ENCODING.boxes
    .map(({ width, height }) => `${width} × ${height}`)
    .join(' and ')}`;
  return named;
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  return version;
}

/** By what a picture is kept. */
export function keyOf(bytes: Uint8Array): string {
  return createHash('sha256').update(encoder()).update('\0').update(bytes).digest('hex').slice(0, 16);
}

/** By what the bytes of a picture file are told from others. */
export const markOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** The folder in which what was made of a picture is kept. */
export function folderOfPicture(key: string, project = PROJECT): string {
  return join(project, PICTURES, key);
}

/** A width of it, as it is sent to readers. */
export const fileOfSize = (width: number): string => `${width}.webp`;

/** What was made of a picture before; undefined where it has to be made. */
export function keptPicture(key: string): Picture | undefined {
  const folder = folderOfPicture(key);
  try {
    const picture = JSON.parse(readFileSync(join(folder, 'picture.json'), 'utf8')) as Picture;
    return picture.sizes.every(({ width }) => existsSync(join(folder, fileOfSize(width)))) ? picture : undefined;
  } catch {
    return undefined;
  }
}
