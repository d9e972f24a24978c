import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './buildLock.ts';
import { SUMS } from './siteSums.ts';

/** What a swap asks of the disk. A test gives one that fails at a step of its choice. */
export interface Disk {
  rename: (from: string, to: string) => void;
  remove: (folder: string) => void;
}

const DISK: Disk = { rename: renameSync, remove: (folder) => rmSync(folder, { recursive: true, force: true }) };

/** The site could not be put in its place, and the last good one could not be put back; it stands beside. */
export class Stranded extends Error {
  readonly last: string;
  constructor(last: string, cause: unknown) {
    super((cause as Error).message, { cause });
    this.last = last;
  }
}

/** Where the last good site stands while the next takes its place. */
export const lastSite = (site: string): string => `${site}.last`;

/** The folder that a site is really in: a link to it stays a link, and what it leads to is replaced. */
export function throughLink(site: string): string {
  const isLink = lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink) return site;
  // A link that leads to nothing yet has no real path.
  return existsSync(site) ? realpathSync(site) : throughLink(resolve(dirname(site), readlinkSync(site)));
}

/**
 * Puts the next site in the place of the last. Between the two renames the last good one stands beside, as `dist.last`; where the
 * second fails it goes back. What is thrown away gets a name that the next build sweeps, so that no half of a site bears another.
 */
export function swapSite(next: string, site: string, { rename, remove }: Disk = DISK): void {
  const last = lastSite(site);
  const rest = `${next}.part`;
  if (existsSync(last)) {
    rename(last, rest);
    remove(rest);
  }
  const isReplaced = existsSync(site);
  if (isReplaced) rename(site, last);
  try {
    rename(next, site);
  } catch (error) {
    if (isReplaced) putBack(last, site, rename, error);
    throw error;
  }
  if (!isReplaced) return;
  try {
    rename(last, rest);
    remove(rest);
  } catch {
    // The new site stands. What is left of the last is swept by the next build.
  }
}

function putBack(last: string, site: string, rename: Disk['rename'], error: unknown): void {
  try {
    rename(last, site);
  } catch {
    throw new Stranded(last, error);
  }
}

/**
 * Where a build writes until it is whole: a folder of its own process. What processes that are gone have left beside is swept;
 * another working copy may be building for the same place.
 */
export function nextSite(site: string): string {
  const beside = existsSync(dirname(site)) ? readdirSync(dirname(site)) : [];
  const begun = `${basename(site)}.next-`;
  for (const name of beside) {
    const pid = name.startsWith(begun) ? /^(\d+)(?:\.part)?$/.exec(name.slice(begun.length))?.[1] : undefined;
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    DISK.remove(join(dirname(site), name));
  }
  return `${site}.next-${process.pid}`;
}

/** Makes a folder and those it stands in, one by one: told to make all of them, Node calls a disk that is read-only a missing file. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

/** Mends what a build that was cut off between two renames has left: the last good site goes back to its place. */
export function recoverSite(site: string): void {
  const last = lastSite(site);
  if (!existsSync(site) && existsSync(join(last, SUMS))) renameSync(last, site);
}
