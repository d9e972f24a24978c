import type { WrittenFile } from './writtenFile.ts';

/** No picture is larger, as it comes from a camera or a scanner. */
export const MOST_BYTES = 10_000_000;
/** Nor has more points: what is opened takes four bytes for each, two hundred megabytes in all. */
export const MOST_PIXELS = 50_000_000;

/** How a picture file may end, and what has to be in it. */
const ENDINGS: Readonly<Record<string, Format>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};
type Format = 'jpeg' | 'png' | 'webp' | 'avif';
export const PICTURE_ENDINGS = Object.keys(ENDINGS);

/**
 * Why there is nothing to show of a file: too many bytes or points, another sort of picture than its name says, none at all, a
 * damaged one, a sort that we do not take, no file, or one that would not open.
 */
export type PictureFault =
  | { why: 'bytes'; bytes: number }
  | { why: 'pixels'; width: number; height: number }
  | { why: 'ending'; is: Format }
  | { why: 'none' }
  | { why: 'damaged' }
  | { why: 'sort' }
  | { why: 'gone' }
  | { why: 'unread' };

/** A picture as readers get it: one width of it. */
export interface PictureSize {
  width: number;
  height: number;
  bytes: number;
}

/** What is known of a picture file: its own size, and the sizes made of it, the smallest first; or why there are none. */
export interface Picture {
  /** Of the file and of how it was encoded: by this it is kept, and named on the site. */
  key: string;
  width: number;
  height: number;
  sizes: readonly PictureSize[];
  /** Of the file's bytes alone: whether it is still the picture that it was. */
  mark?: string;
  fault?: PictureFault;
}

/** A picture that shows nothing. */
export const noPicture = (fault: PictureFault): Picture => ({ key: '', width: 0, height: 0, sizes: [], fault });

/** Whether a file is a picture by its name. */
export function isPicture(path: string): boolean {
  return endingOf(path) in ENDINGS;
}

const endingOf = (path: string): string => /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * A picture is read as what is known of it, in one line of JSON: whatever compares, keeps or hashes the texts of files does the same
 * with pictures.
 */
export function pictureIn(file: Pick<WrittenFile, 'text'>): Picture {
  return JSON.parse(file.text) as Picture;
}

/** What the first bytes of a file say that keeps it from being opened as the picture its name says. */
export function faultOfBytes(path: string, bytes: Uint8Array): PictureFault | undefined {
  const is = formatOf(bytes);
  if (is === undefined) return { why: 'none' };
  return ENDINGS[endingOf(path)] === is ? undefined : { why: 'ending', is };
}

/** Whether a picture with these bytes may go by the name. */
export const isSameSort = (path: string, bytes: Uint8Array): boolean => ENDINGS[endingOf(path)] === formatOf(bytes);

/** How the name of a picture with these bytes ends; undefined of what is none. */
export function endingFor(bytes: Uint8Array): string | undefined {
  const is = formatOf(bytes);
  return is && PICTURE_ENDINGS.find((ending) => ENDINGS[ending] === is);
}

function formatOf(bytes: Uint8Array): Format | undefined {
  const letters = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (letters(0, 4) === '\x89PNG') return 'png';
  if (letters(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return 'webp';
  return /^ftypavi[fs]$/.test(letters(4, 12)) ? 'avif' : undefined;
}
