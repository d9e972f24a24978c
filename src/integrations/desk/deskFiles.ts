import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { placementOf } from '#facts/kinds/placement';
import { isPicture } from '#intake/picture';
import { writeAtomically } from '#intake/writeAtomically';
import { pictureText } from './deskPictures.ts';

/** A file of the content as it stands on disk; undefined where there is none, or none that the desk may touch. */
export function textOf(root: string, path: string): string | undefined {
  const absolute = join(root, path);
  if (!isContent(root, path) || !existsSync(absolute)) return undefined;
  return isPicture(path) ? pictureText(absolute) : readFileSync(absolute, 'utf8');
}

/** What the text of a file is known by. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * Whether a path names a file of the content, by the layout alone, and lies in the folder when every link on the way is followed.
 * Of a file that is not there, the folder that it would be made in.
 */
export function isContent(root: string, path: string): boolean {
  const { role } = placementOf(path);
  if (role === 'misplaced' || role === 'handbook') return false;
  if (/[\\\0]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(path) || path.startsWith('/')) return false;
  let at = join(root, path);
  while (!existsSync(at)) at = dirname(at);
  const home = realpathSync(root);
  const real = realpathSync(at);
  return real === home || real.startsWith(home + sep);
}

/** Bytes of files whose text only says what is known of them: pictures. */
export type Bytes = ReadonlyMap<string, Buffer>;

/** A file as it lies there, letter by letter; undefined where there is none. */
export function bytesOf(root: string, path: string): Buffer | undefined {
  const absolute = join(root, path);
  return isContent(root, path) && existsSync(absolute) ? readFileSync(absolute) : undefined;
}

/** Writes all of a change or, where one file cannot be written, nothing of it. */
export function writeChange(
  root: string,
  change: ReadonlyMap<string, string | undefined>,
  bytes: Bytes = new Map(),
): void {
  const done: [string, Buffer | undefined][] = [];
  try {
    for (const [path, text] of change) {
      const before = bytesOf(root, path);
      writeOne(join(root, path), bytes.get(path) ?? text, before !== undefined);
      done.push([path, before]);
    }
  } catch (error) {
    for (const [path, before] of done.reverse()) writeOne(join(root, path), before, existsSync(join(root, path)));
    throw error;
  }
}

function writeOne(absolute: string, text: string | Buffer | undefined, isThere: boolean): void {
  if (text === undefined) return rmSync(absolute, { force: true });
  if (isThere) return writeAtomically(absolute, Buffer.from(text));
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text, { flag: 'wx' });
}
