import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copySite } from '../support/siteCopy.ts';

/** Real builds before and after an hour: not a word early, in no file; the same bytes between two embargoes; what opens is rebuilt. */
const folder = mkdtempSync(join(tmpdir(), 'embargo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
const content = join(folder, 'content');
const site = join(folder, 'site');
for (const fixture of ['sample', 'ferry']) cpSync(`tests/fixtures/${fixture}`, content, { recursive: true });
copySite(site);

const SIX = '2999-12-01T06:00+09:00';
const add = (path: string, line: string): void => {
  const text = readFileSync(join(content, path), 'utf8');
  writeFileSync(join(content, path), text.replace(/(?=---\s*$)/, `${line}\n`));
};
add('lighthouse/unknowns/who-pays.mdx', `embargo: ${SIX}`);
add(
  'lighthouse/figures/hanbit-stake.mdx',
  `history:\n  - { on: 2024-02-01, kind: correction, field: value, was: { percent: 31 }, now: { percent: 27, qualifier: about }, why: { ko: 잘못 읽었다., en: We misread the register. }, embargo: ${SIX} }`,
);
add('ferry/explainer.mdx', `embargo: ${SIX}`);
// What only the ferry names waits with it.
for (const path of ['terms/gangway', 'people/park-sagong']) add(`reference/${path}.mdx`, `embargo: ${SIX}`);
// Words of `reference/` that measures are told in have no hour: nothing in them is of the ferry’s story.
const WORDS = /who-pays|수리비|misread the register|\/ferry\/|gangway|park-sagong/;

function build(args: string[]): { status: number | null; stderr: string } {
  const env = { ...process.env, CONTENT_DIR: content, PUBLIC_REPOSITORY: 'no' };
  return spawnSync('node', ['src/cli/build.ts', ...args], { cwd: site, encoding: 'utf8', env });
}
const built = (args: string[]): string => {
  const { status, stderr } = build(args);
  expect(status, stderr).toBe(0);
  return stderr;
};
const filesOf = (out: string): string[] =>
  readdirSync(join(site, out), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const telling = (out: string): string[] =>
  filesOf(out).filter(
    (file) => WORDS.test(file.slice(join(site, out).length)) || WORDS.test(readFileSync(file, 'utf8')),
  );
const sums = (out: string): string => readFileSync(join(site, out, 'dist.sha256'), 'utf8');

it('tells nothing before its hour in any file, and everything after it', () => {
  built(['--out', 'early', '--at', '2999-12-01T05:59+09:00']);
  expect(telling('early')).toEqual([]);
  expect(readFileSync(join(site, 'early/lighthouse/index.html'), 'utf8')).toContain('31%');
  const said = built(['--out', 'late', '--from', 'early', '--at', SIX]);
  // A term and a person that all could name have opened with it.
  expect(said).toContain('reference/ has changed');
  expect(telling('late').length).toBeGreaterThan(20);
  expect(existsSync(join(site, 'late/ferry/index.html'))).toBe(true);
  built(['--out', 'later', '--at', '2999-12-24T00:00Z']);
  expect(sums('later')).toBe(sums('late'));
  built(['--out', 'now']);
  expect(sums('now')).toBe(sums('early'));
}, 600_000);

it('marks every page of a preview, which no search engine keeps, and leaves dist alone', () => {
  built(['--preview']);
  expect(existsSync(join(site, 'dist'))).toBe(false);
  const pages = filesOf('dist-preview').filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(30);
  const unmarked = pages.filter((file) => !/미리 보기\.|Preview\./.test(readFileSync(file, 'utf8')));
  expect(unmarked).toEqual([]);
  expect(pages.filter((file) => !readFileSync(file, 'utf8').includes('noindex'))).toEqual([]);
  expect(telling('dist-preview').length).toBeGreaterThan(20);
}, 200_000);

it('does not join parts of two moments, nor build for an hour without its zone', () => {
  built(['--out', 'one', '--shard', '1/2', '--at', '2999-12-01T05:59+09:00']);
  built(['--out', 'two', '--shard', '2/2', '--at', SIX]);
  expect(build(['--join', 'one', 'two', '--out', 'joined'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('different moments') as string,
  });
  expect(build(['--at', '2999-12-01T06:00'])).toMatchObject({ status: 2 });
}, 300_000);
