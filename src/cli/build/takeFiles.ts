import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OTHER_LOCALES } from '#intake/languages';
import { sumOf, type Sums } from './siteSums.ts';

const FOLDER = new RegExp(`^(?:(?:${OTHER_LOCALES.join('|')})/)?([^/]+)/`);

/** The files of the explainers named, in every language: each has a folder of its own under `/`, and under that of each other language. */
export function sumsUnder(sums: Sums, explainers: readonly string[]): Sums {
  const kept = new Set(explainers);
  return new Map([...sums].filter(([path]) => kept.has(FOLDER.exec(path)?.[1] ?? '')));
}

/** Files that go from one site into another. */
export interface Taking {
  from: string;
  to: string;
  /**
   * The site they come from goes when the other is whole, so that a file may stand in both for so long and nothing is written a second
   * time. A site that stays shares nothing: who changes a file of it by hand changes that one alone.
   */
  isReplaced: boolean;
}

/**
 * Takes files of a site into another folder, each compared with its sum; `look` is given the bytes on their way. Gives the first
 * that is gone or is not what its sum says.
 */
export function takeFiles(
  { from, to, isReplaced }: Taking,
  sums: Sums,
  look: (path: string, bytes: Buffer) => void = () => {},
): string | undefined {
  const folders = new Set<string>();
  for (const [path, sum] of sums) {
    const bytes = bytesOf(join(from, path));
    if (!bytes || sumOf(bytes) !== sum) return path;
    const folder = dirname(join(to, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (!isReplaced || !isLinked(join(from, path), join(to, path))) writeFileSync(join(to, path), bytes);
    look(path, bytes);
  }
  return undefined;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a file stands under a second name now: not every file system lets it, and none where the other is on another disk. */
function isLinked(file: string, second: string): boolean {
  try {
    linkSync(file, second);
    return true;
  } catch (error) {
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}
