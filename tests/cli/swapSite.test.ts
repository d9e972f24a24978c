import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/cli/build/buildFaults.ts';
import { whyNotReplace } from '../../src/cli/build/ownFolder.ts';
import { writeSums } from '../../src/cli/build/siteSums.ts';
import { nextSite, recoverSite, Stranded, swapSite, throughLink, type Disk } from '../../src/cli/build/swapSite.ts';

const workshop = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

let folders = 0;
function newPlace(): string {
  const folder = join(workshop, String(folders++));
  mkdirSync(folder);
  return join(folder, 'dist');
}
function write(site: string, text: string): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), text);
  writeSums(site);
}
const read = (site: string): string | undefined =>
  existsSync(join(site, 'dist.sha256')) ? readFileSync(join(site, 'index.html'), 'utf8') : undefined;

/** A disk that fails at a step, or from it on. */
function failing(step: number, forEver: boolean): { disk: Disk; steps: () => number } {
  let steps = 0;
  const asked = (work: () => void): void => {
    steps += 1;
    if (forEver ? steps >= step : steps === step) throw new Error('EROFS: read-only file system, rename');
    work();
  };
  return {
    steps: () => steps,
    disk: {
      rename: (from, to) => asked(() => renameSync(from, to)),
      // As a deletion that is cut off: the list goes, the rest stays.
      remove: (folder) => {
        rmSync(join(folder, 'dist.sha256'), { force: true });
        asked(() => rmSync(folder, { recursive: true, force: true }));
      },
    },
  };
}

/** What may stand where the next site is to go: a site, and what a build that was cut off has left beside. */
const STANDING: [string, (site: string) => void, string | undefined][] = [
  ['nothing', () => undefined, undefined],
  ['a site', (site) => write(site, 'old'), 'old'],
  ['a site, with one of before beside it', (site) => [write(site, 'old'), write(`${site}.last`, 'older')], 'old'],
];

describe.each([false, true])('a swap on a disk that fails (for ever: %s)', (forEver) => {
  it.each(STANDING)(
    'at any step keeps a whole site in place of %s, and the next build comes through',
    (_what, stand, old) => {
      for (let step = 1, done = false; !done; step++) {
        const site = newPlace();
        stand(site);
        const next = nextSite(site);
        write(next, 'new');
        const { disk, steps } = failing(step, forEver);
        let thrown: unknown;
        try {
          swapSite(next, site, disk);
        } catch (error) {
          thrown = error;
        }
        done = steps() < step;
        expect(step).toBeLessThan(12);
        const found = read(site) ?? (thrown instanceof Stranded ? read(thrown.last) : undefined);
        expect([old, 'new'], `step ${step}`).toContain(found);
        if (thrown === undefined) expect(read(site)).toBe('new');
        if (thrown instanceof Stranded) expect(wordsFor(thrown).join()).toContain(`${site}.last`);
        // The next build finds nothing that is in its way, and leaves nothing beside it.
        rmSync(next, { recursive: true, force: true });
        recoverSite(site);
        if (old !== undefined) expect(read(site)).toBeDefined();
        expect(whyNotReplace(site)).toBeUndefined();
        const again = nextSite(site);
        write(again, 'newer');
        swapSite(again, site);
        expect(readdirSync(dirname(site))).toEqual(['dist']);
        expect(read(site)).toBe('newer');
      }
    },
  );
});

describe('a site that is a link', () => {
  it('stays one: what it leads to is replaced, and nothing is left beside either', () => {
    const link = newPlace();
    const real = join(dirname(newPlace()), 'on-a-larger-disk');
    write(real, 'old');
    symlinkSync(real, link);
    const site = throughLink(link);
    const next = nextSite(site);
    write(next, 'new');
    swapSite(next, site);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect([read(link), read(real)]).toEqual(['new', 'new']);
    expect([readdirSync(dirname(link)), readdirSync(dirname(real))]).toEqual([['dist'], ['on-a-larger-disk']]);
  });

  it('may lead to nothing yet, by way of another', () => {
    const link = newPlace();
    symlinkSync('further', link);
    symlinkSync('end', join(dirname(link), 'further'));
    expect(throughLink(link)).toBe(join(dirname(link), 'end'));
  });
});

describe('a build for the same place from another working copy', () => {
  it('is not swept while its process runs', () => {
    const site = newPlace();
    write(`${site}.next-${process.ppid}`, 'theirs');
    nextSite(site);
    expect(read(`${site}.next-${process.ppid}`)).toBe('theirs');
  });
});
