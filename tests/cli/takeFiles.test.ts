import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/cli/build/siteSums.ts';
import { takeFiles, type Taking } from '../../src/cli/build/takeFiles.ts';

const FILES = { 'index.html': '<p>front</p>', 'story/index.html': '<p>story</p>', 'story/facts.json': '{}' };
const sums = new Map(Object.entries(FILES).map(([path, text]) => [path, sumOf(Buffer.from(text))]));

/** A site on disk, and the folder that the next one is put together in. */
function site(isReplaced: boolean): Taking {
  const folder = mkdtempSync(join(tmpdir(), 'take-'));
  const taking = { from: join(folder, 'site'), to: join(folder, 'next'), isReplaced };
  mkdirSync(join(taking.from, 'story'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(taking.from, path), text);
  return taking;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe.each([true, false])('files taken from a site that is replaced: %s', (isReplaced) => {
  it('are all there, to the byte, and stay when the site they came from goes', () => {
    const taking = site(isReplaced);
    const seen: string[] = [];
    expect(takeFiles(taking, sums, (path) => seen.push(path))).toBeUndefined();
    rmSync(taking.from, { recursive: true });
    for (const [path, text] of Object.entries(FILES)) expect(read(taking.to, path)).toBe(text);
    expect(seen).toEqual(Object.keys(FILES));
  });

  it('are refused where one is not as it was built, or is gone', () => {
    const taking = site(isReplaced);
    appendFileSync(join(taking.from, 'story/facts.json'), ' ');
    expect(takeFiles(taking, sums)).toBe('story/facts.json');
    rmSync(join(taking.from, 'story/index.html'));
    expect(takeFiles(site(isReplaced), new Map([['nowhere.html', '']]))).toBe('nowhere.html');
    expect(takeFiles({ ...taking, to: `${taking.to}-again` }, sums)).toBe('story/index.html');
  });
});

it('changes nothing of a site that stays, when somebody changes the new one by hand', () => {
  const taking = site(false);
  takeFiles(taking, sums);
  appendFileSync(join(taking.to, 'index.html'), 'changed');
  expect(read(taking.from, 'index.html')).toBe(FILES['index.html']);
});
