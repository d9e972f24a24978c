import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { MOST_BYTES, noPicture, type Picture } from '#intake/picture';
import { readPictures } from '#intake/readPictures';

/** A picture as the desk reads and compares it: what is known of it, like any other (intake/picture.ts). */
export function pictureText(file: string): string {
  const read = readPictures([file]).get(file);
  if (!read) throw new Error(`no ${file}`);
  if ('unreadable' in read) throw read.unreadable;
  return JSON.stringify(read);
}

/** What is known of a picture that was sent, before it lies in the content. */
export function textOfSent(path: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    return JSON.stringify(noPicture({ why: 'bytes', bytes: bytes.length }) satisfies Picture);
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const file = join(folder, basename(path));
    writeFileSync(file, bytes);
    return pictureText(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
