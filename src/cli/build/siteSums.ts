import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of a site's files with their SHA-256, as `sha256sum -c` reads it; the site carries it with it. */
export const SUMS = 'dist.sha256';

/** The SHA-256 of files by their paths from the site’s folder. */
export type Sums = ReadonlyMap<string, string>;

/**
 * Writes the list into a built site, itself left out. Its presence says that the build came to its end.
 * What is `known` was read by whoever put it there.
 */
export function writeSums(site: string, known: Sums = new Map()): void {
  const lines = filesOf(site).map((path) => `${known.get(path) ?? sumOf(readFileSync(join(site, path)))}  ${path}\n`);
  writeFileSync(join(site, SUMS), lines.join(''));
}

/** The list as it was written; empty where there is none. */
export function readSums(site: string): Sums {
  const file = join(site, SUMS);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum && path ? [[path, sum] as const] : [];
    }),
  );
}

export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file of a built site but the list of sums, by its path from the site’s folder. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== SUMS)
    .sort();
}
