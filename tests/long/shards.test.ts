import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeNewsroom } from '../bench/newsroomContent.ts';
import { copySite } from '../support/siteCopy.ts';

const folder = mkdtempSync(join(tmpdir(), 'shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const content = join(folder, 'content');
const site = join(folder, 'site');
writeNewsroom({ explainers: 6, size: 'tenth', seed: 'shards' }, content);
/** The explainers that we put right after publication, later than whatever the real one has put right: tomorrow may be told. */
const CORRECTED = ['n0002', 'n0006'];
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
for (const tag of CORRECTED) correct(tag, TOMORROW);
copySite(site);

/** Puts the amount of an explainer’s deal right; the reason names the deal, which no other explainer knows. */
function correct(tag: string, on: string): void {
  const deal = `amazon-openai-investment-${tag}`;
  const file = join(content, `azure-exclusivity-${tag}`, 'deals', `${deal}.mdx`);
  const text = readFileSync(file, 'utf8');
  const now = /^amount: (.*)$/m.exec(text)?.[1] ?? '';
  const why = `<Money of="${deal}" />.`;
  const change = `{ on: ${on}, kind: correction, field: amount, was: { usd: 1e9 }, now: ${now}, why: { ko: '${why}', en: '${why}' } }`;
  writeFileSync(file, text.replace(/^status: /m, `history:\n  - ${change}\nstatus: `));
}

function build(...args: string[]): { status: number | null; stderr: string } {
  const env = { ...process.env, CONTENT_DIR: content };
  return spawnSync('node', ['src/cli/build.ts', ...args], { cwd: site, encoding: 'utf8', env });
}
const filesOf = (out: string): string[] =>
  readdirSync(join(site, out), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, out).length))
    .sort();
const bytesOf = (out: string): Map<string, string> =>
  new Map(filesOf(out).map((file) => [file, readFileSync(join(site, out, file)).toString('base64')]));

it('gives the very bytes of the unsplit site when its parts are joined', () => {
  for (const args of [
    ['--out', 'whole'],
    ['--out', 'one', '--shard', '1/2'],
    ['--out', 'two', '--shard', '2/2'],
  ]) {
    const done = build(...args);
    expect(done.status, done.stderr).toBe(0);
  }
  const pagesOf = (out: string): string[] => filesOf(out).filter((file) => /^\/azure-[^/]+\//.test(file));
  expect(pagesOf('one').filter((file) => pagesOf('two').includes(file))).toEqual([]);
  expect(pagesOf('two').length).toBeGreaterThan(100);

  const joined = build('--out', 'joined', '--join', 'two', 'one');
  expect(joined.status, joined.stderr).toBe(0);
  expect(bytesOf('joined')).toEqual(bytesOf('whole'));
});

const page = (path: string): string => readFileSync(join(site, 'whole', path, 'index.html'), 'utf8');
const sections = (html: string): string[] =>
  [...html.matchAll(/<section[\s\S]*?<\/section>/g)].map(([section]) => section);
const ledTo = (html: string): string[] =>
  [...(sections(html).find((section) => section.includes('id="earlier"')) ?? '').matchAll(/<a href="([^"]+)"/g)].map(
    ([, path = '']) => path,
  );

it('tells of the newest five explainers on the front page, and leads to every other by its topic', () => {
  const led = (before: string): (string | undefined)[] =>
    [...page('').matchAll(new RegExp(`${before}\\s*<a href="([^"]+)"`, 'g'))].map(([, path]) => path);
  const told = led('<article class="home-explainer"[^>]*>[\\s\\S]*?<h2>');
  expect(told).toHaveLength(5);
  expect(led('<p class="row-headline">')).toHaveLength(1);
  expect(new Set([...told, ...led('<p class="row-headline">')]).size).toBe(6);
});

it('tells on the page of corrections those that were corrected last first, with their own facts, and leads to the logs of the others', () => {
  const logs = sections(page('en/corrections')).filter((section) => section.includes('-changes"'));
  const told = logs.map((section) => /azure-exclusivity-(n\d+)-changes/.exec(section)?.[1]);
  expect(told.slice(0, CORRECTED.length).sort()).toEqual(CORRECTED);
  for (const tag of CORRECTED)
    expect(logs[told.indexOf(tag)]).toMatch(
      new RegExp(`data-fact="amazon-openai-investment-${tag}"[^>]*>\\$[\\d.]+bn \\(about`),
    );
  const others = ledTo(page('en/corrections'));
  expect(others.length).toBeGreaterThan(0);
  expect(others.length).toBe(6 - told.length);
  for (const path of others) expect(page(path)).toContain('change-log');
});

it('tells the newest five explainers in full on pages of the whole site, and leads to the sixth', () => {
  const sources = sections(page('sources')).filter((section) => section.includes('-sources"'));
  expect(sources.map((section) => section.includes('<li'))).toEqual([true, true, true, true, true, false]);
  const [, path = '', id = ''] = /<h2[^>]*>\s*<a href="\/([^"#]+)#([^"]+)"/.exec(sources[5] ?? '') ?? [];
  expect(page(path)).toContain(`id="${id}"`);
  const party = page('organisations/openai');
  const told = party
    .split('<h2')
    .slice(1)
    .map((section) => section.split('</article>')[0]?.includes('data-fact'));
  expect(told).toEqual([true, true, true, true, true, false]);
});

it('refuses what is not the whole of one site, and leaves what was there', () => {
  const before = bytesOf('joined');
  const refused = (expected: RegExp, ...parts: string[]): void => {
    const done = build('--out', 'joined', '--join', ...parts);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(expected);
  };
  refused(/Each of 2 parts is needed once/, 'one');
  refused(/Each of 2 parts is needed once/, 'one', 'one');
  refused(/no part of a site: whole/, 'one', 'whole');
  const mark = join(site, 'two/shard.json');
  const written = readFileSync(mark, 'utf8');
  writeFileSync(mark, written.replace(/"from":"./, '"from":"-'));
  refused(/different content/, 'one', 'two');
  writeFileSync(mark, written);
  writeFileSync(join(site, 'two/robots.txt'), 'User-agent: *\nDisallow: /\n');
  refused(/differently: robots\.txt/, 'one', 'two');
  expect(bytesOf('joined')).toEqual(before);
});
