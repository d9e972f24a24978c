import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfSize, folderOfPicture } from '#intake/pictureStore';

/** A picture in one of its widths, as it is sent to readers. It was encoded when its file was read; a build runs where the project is. */
export function encodedPicture(key: string, width: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(folderOfPicture(key, process.cwd()), fileOfSize(width))));
}
