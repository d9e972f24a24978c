import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#facts/values/text';

/**
 * A site of two stories: the lighthouse, and a ferry that has no deals, clauses, differences, charts or money. Of what the second has
 * none of, its pages say nothing; and what belongs to one is not told as the other's.
 */
const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
const site = join(workshop, 'site');
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

beforeAll(() => {
  const content = join(workshop, 'content');
  for (const fixture of ['sample', 'ferry']) cpSync(`tests/fixtures/${fixture}`, content, { recursive: true });
  for (const locale of LOCALES) {
    const story = join(content, `ferry/story/${locale}.mdx`);
    writeFileSync(
      story,
      readFileSync(story, 'utf8').replace('</Section>', '<Explainer of="lighthouse" />\n\n</Section>'),
    );
  }
  const done = spawnSync('node', ['src/cli/build.ts', '--out', site], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: 'https://site.test' },
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}, 300_000);

const page = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
const filesOf = (path: string): string[] => readdirSync(join(site, path), { recursive: true, encoding: 'utf8' });
/** Every page of an explainer in Korean, with its address. */
const pagesOf = (explainer: string): { at: string; html: string }[] =>
  filesOf(explainer)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ at: file, html: readFileSync(join(site, explainer, file), 'utf8') }));

it('every link to a place leads to one, though a story compares nothing, explains no word and shows few of its lists', () => {
  const pages = new Map(
    filesOf('.')
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file.replace(/index\.html$/, '')}`, readFileSync(join(site, file), 'utf8')]),
  );
  const idsIn = (html: string): Set<string | undefined> =>
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const places = new Map([...pages].map(([path, html]) => [path, idsIn(html)]));
  const links = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/<a [^>]*href="((?!https?:|mailto:)[^"]*#[^"]+)"/g)].map(([, href = '']) => ({
      path,
      to: new URL(href, `https://site.test${path}`),
    })),
  );
  expect(links.length).toBeGreaterThan(200);
  const broken = links.filter(({ to }) => !places.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1))));
  expect(broken.map(({ path, to }) => `${path} → ${to.pathname}${to.hash}`)).toEqual([]);
});

it('a story leads to the other by its headline, in its own language', () => {
  const headlineOf = (path: string) =>
    /<h1[^>]*>(.*?)<\/h1>/s
      .exec(page(path))?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
  for (const language of ['', 'en/']) {
    const link = new RegExp(`<p class="note">[^<]*<a href="/${language}lighthouse/">([^<]*)</a>`).exec(
      page(`${language}ferry`),
    );
    expect(link?.[1]?.trim()).toBe(headlineOf(`${language}lighthouse`));
    expect(page(`${language}ferry/all`)).toContain(link?.[0]);
  }
});

describe('of what an explainer has none of', () => {
  it('no table is offered, and no page leads to one', () => {
    const tables = filesOf('ferry/data').map((name) => name.replace(/\..*/, ''));
    expect(tables).not.toContain('deals');
    expect(tables).not.toContain('clauses');
    expect(tables).not.toContain('differences');
    expect(filesOf('lighthouse/data')).toEqual(expect.arrayContaining(['deals.csv', 'clauses.csv', 'differences.csv']));
    const broken = pagesOf('ferry').flatMap(({ at, html }) =>
      [...html.matchAll(/href="(\/ferry\/data\/[^"#]+)"/g)]
        .filter(([, file = '']) => !existsSync(join(site, file)))
        .map(([, file]) => `${at} → ${file}`),
    );
    expect(broken).toEqual([]);
  });

  it('a table has rows, but for the log of changes', () => {
    const empty = filesOf('ferry/data').filter(
      (name) =>
        name.endsWith('.csv') &&
        readFileSync(join(site, 'ferry/data', name), 'utf8')
          .trim()
          .split('\n').length < 2,
    );
    expect(empty).toEqual(['changes.csv']);
  });

  it('there is no page and no picture of one', () => {
    const there = (explainer: string) =>
      filesOf(explainer).filter((file) =>
        /^(clauses|differences)\/|share-(fact-)?(deals|clauses|differences|exchange-rates)/.test(file),
      );
    expect(there('ferry')).toEqual([]);
    expect(there('lighthouse').length).toBeGreaterThan(4);
  });

  it('nothing is counted and nothing is called missing, today or on a past day', () => {
    expect(pagesOf('lighthouse').some(({ html }) => html.includes('기사와 기록이 다른'))).toBe(true);
    for (const { at, html } of pagesOf('ferry'))
      expect(/기사와 다른|거래가 없|조항이 없|계약서는|투자/.exec(html)?.[0], at).toBeUndefined();
  });

  it('nothing is said of a contract or of what an editor did that no file says', () => {
    for (const { at, html } of pagesOf('lighthouse'))
      expect(/공개되지 않았다|낮추어 적/.exec(html)?.[0], at).toBeUndefined();
  });

  it('a past day tells what the story places, under its own headings, and of money only where there is some', () => {
    const past = page('ferry/as-of/2024-02-09');
    expect(past).not.toContain('환율');
    expect([...past.matchAll(/<h2[^>]*>\s*([^<]+?)\s*</g)].map(([, heading]) => heading)).toEqual([
      '뱃삯은 어떻게 되나',
    ]);
    expect(past).toMatch(/id="fares"[^]*class="timeline"/);
  });
});

describe('news that moves by the hour', () => {
  it('is told with its hour and zone in both languages, and by days on a past day', () => {
    expect(page('ferry')).toMatch(
      /<time datetime="2024-03-01T18:00\+09:00"[^>]*>\s*2024년 3월.1일 오후.6시\(한국 시간\)/,
    );
    expect(page('en/ferry')).toMatch(/1.March 2024, 6pm.Korean time/);
    expect(page('ferry')).toContain('"contentReferenceTime":"2024-03-01T18:00+09:00"');
    expect(page('ferry/as-of/2024-02-09')).not.toContain('T18:00');
  });
});

describe('what belongs to one story', () => {
  it('is not told as the other’s: sources, parties, words', () => {
    for (const { at, html } of pagesOf('ferry').filter(({ at: file }) => !file.startsWith('facts/')))
      expect(/항만 등기|harbour-register/.exec(html)?.[0], at).toBeUndefined();
    const sources = (explainer: string): string => readFileSync(join(site, explainer, 'data/sources.csv'), 'utf8');
    expect(sources('ferry')).not.toContain('harbour-register');
    expect(sources('lighthouse')).not.toContain('ferry-notice');
    expect(page('people/park-sagong')).not.toContain('등대는 누구의 것인가');
    const entry = (id: string): string => page('glossary').split(`id="${id}"`)[1]?.split('</dd>')[0] ?? '';
    expect(entry('gangway')).toContain('/ferry/');
    expect(entry('gangway')).not.toContain('/lighthouse/');
    expect(entry('lantern')).not.toContain('/ferry/');
  });

  it('is set off where it is quoted', () => {
    expect(page('ferry')).toContain('<blockquote');
    expect(page('ferry')).toMatch(/blockquote[^{]*\{[^}]*border-inline-start/);
  });
});

describe('a source whose page is gone', () => {
  const { url = '', archived = '' } = factsIn('ferry/ferry/sources/ferry-notice.mdx');

  it.each(['', 'en/'])('is led to in its archived copy wherever it is linked, and that is said: /%s', (root) => {
    const said = root === '' ? '원래 페이지는 없어졌다' : 'the page itself is gone';
    const linking = [root + 'ferry', root + 'sources']
      .flatMap((folder) => filesOf(folder).map((file) => join(site, folder, file)))
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(file, 'utf8') }));
    expect(linking.filter(({ html }) => html.includes(`href="${url}"`)).map(({ file }) => file)).toEqual([]);
    const led = linking.filter(({ html }) => html.includes(`href="${archived}"`));
    expect(led.length).toBeGreaterThan(2);
    for (const { file, html } of led) expect(html, file).toContain(said);
  });
});

function factsIn(path: string): Record<string, string> {
  const text = readFileSync(join('tests/fixtures', path), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(\w+): (https:.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
}
