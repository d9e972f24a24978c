import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFrom } from './builtFrom.ts';
import { SUMS } from './siteSums.ts';

/**
 * What each of the last sites was built from. An entry bears the SHA-256 of the site’s own list of sums, so that it belongs to
 * those very bytes wherever they lie, and to no folder that has become another.
 */
const LEDGER = '.cache/builds';
/** A site of our own and those of a test run; an older one that is asked for is built anew. */
const KEPT = 12;

/** Enters a finished site. */
export function enterSite(site: string, from: BuiltFrom): void {
  mkdirSync(LEDGER, { recursive: true });
  writeFileSync(entryOf(site), `${JSON.stringify(from)}\n`);
  const entries = readdirSync(LEDGER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: join(LEDGER, name), at: statSync(join(LEDGER, name)).mtimeMs }));
  for (const { file } of entries.sort((a, b) => b.at - a.at).slice(KEPT)) rmSync(file);
}

/** What a site was built from; undefined where that is not known. */
export function whatBuilt(site: string): BuiltFrom | undefined {
  if (!existsSync(join(site, SUMS)) || !existsSync(entryOf(site))) return undefined;
  try {
    return JSON.parse(readFileSync(entryOf(site), 'utf8')) as BuiltFrom;
  } catch {
    // Cut off while it was written.
    return undefined;
  }
}

function entryOf(site: string): string {
  const sums = readFileSync(join(site, SUMS));
  return join(LEDGER, `${createHash('sha256').update(sums).digest('hex')}.json`);
}
