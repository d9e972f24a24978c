import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The list of a site's files with their SHA-256, as `sha256sum -c` reads it; the site carries it with it. */
export const SUMS = 'dist.sha256';

/** Writes the list into a built site, itself left out. Its presence says that the build came to its end. */
export function writeSums(site: string): void {
  writeFileSync(join(site, SUMS), sumsOf(site));
}

function sumsOf(site: string): string {
  return readdirSync(site, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== SUMS)
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}

/** Puts the next site in the place of the last. Between the two renames the last good one stands beside, as `dist.last`. */
export function swapSite(next: string, site: string): void {
  const last = `${site}.last`;
  if (existsSync(site)) {
    rmSync(last, { recursive: true, force: true });
    renameSync(site, last);
  }
  renameSync(next, site);
  rmSync(last, { recursive: true, force: true });
}

/** Where a build writes until it is whole: a folder of its own process, since one that was killed may still be writing. */
export function nextSite(site: string): string {
  const beside = existsSync(dirname(site)) ? readdirSync(dirname(site)) : [];
  for (const name of beside) {
    if (name.startsWith(`${basename(site)}.next`)) rmSync(join(dirname(site), name), { recursive: true, force: true });
  }
  return `${site}.next-${process.pid}`;
}

/** Mends what a build that was cut off between two renames has left: the last good site goes back to its place. */
export function recoverSite(site: string): void {
  const last = `${site}.last`;
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
}
