import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/builtPages.ts';
import { FIELDS, hostileContent, layOut, type Judged } from '../support/hostileContent.ts';
import { hostileText } from '../support/hostileText.ts';
import { readXml } from '../support/readAtom.ts';
import { thingsOf } from '../support/structuredData.ts';

/** The same content twice through the real build: once with harmless texts, once with hostile ones in two hundred fields. */
const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

let hostile: Judged;
const calmSite = join(workshop, 'calm');
const hostileSite = join(workshop, 'hostile');

function build(judged: Judged, out: string): void {
  const content = join(workshop, 'content');
  rmSync(content, { recursive: true, force: true });
  layOut(judged.files, content);
  const done = spawnSync('node', ['src/cli/build.ts', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: 'https://site.test', SITE_CONTACT: 'desk@site.test' },
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

beforeAll(() => {
  hostile = hostileContent(fc.sample(hostileText, { numRuns: FIELDS, seed: 4 }), Infinity);
  build(hostileContent(['']), calmSite);
  build(hostile, hostileSite);
}, 120_000);

const filesOf = (site: string, ending: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (site: string, file: string): string => readFileSync(join(site, file), 'utf8');

/**
 * What holds words, and is as often there as the words need: lines of a drawing, marks of what changed between two texts, a
 * publisher that the title does not name already.
 */
const AS_THE_WORDS_NEED = /^(?:tspan|text|ins|del|data|span|p) ?/;
/** Attributes that a browser runs, follows or fetches. */
const LIVE =
  /^(?:on\w+|style|src|srcset|srcdoc|href|xlink:href|action|formaction|poster|data|http-equiv|ping|target|background)$/i;

/** All elements but values that lead to their own fact: a text calls them by a tag, which harmless ones do not. */
function elementsOf(document: BuiltPage['document']): Element[] {
  const called = 'a.value[href^="/"]:not([href^="//"])';
  return [...document.querySelectorAll('*')].filter((element) => !element.matches(called));
}

/** Elements and their attributes’ names, as often as they are there, whatever their order: titles are sorted. */
function skeleton({ document }: BuiltPage): string[] {
  return elementsOf(document)
    .map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name).sort()].join(' '))
    .sort();
}

/** The names of elements and, with each, of its attributes. */
function namesIn(page: BuiltPage): string[] {
  return skeleton(page).flatMap((form) => {
    const [element = '', ...attributes] = form.split(' ');
    return [element, ...attributes.map((name) => `${element} ${name}`)];
  });
}

/** A letter to the desk with words of the page in it, every sign that could do something spelled out. */
const SPELLED_OUT = /^(mailto:[^?]*)\?[\w%&=.~!*'()-]*$/;

/** Every attribute that does something, with its value. */
function liveAttributes({ document }: BuiltPage): string[] {
  return elementsOf(document)
    .flatMap(({ localName, attributes }) =>
      [...attributes]
        .filter(({ name }) => LIVE.test(name))
        .map(({ name, value }) => `${localName} ${name}=${value.replace(SPELLED_OUT, '$1')}`),
    )
    .sort();
}

const policyOf = ({ document }: BuiltPage): string =>
  unhashed(document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '');

describe('a site built from hostile texts', { timeout: 120_000 }, () => {
  it('has them in two hundred fields', () => {
    console.log(`${hostile.filled.length} fields hold hostile texts, in ${hostile.refused.length} they were refused`);
    expect(hostile.filled.length).toBeGreaterThanOrEqual(200);
    const pages = builtPages(hostileSite)
      .map(({ document }) => document.body.textContent ?? '')
      .join('\n')
      .replace(/\s+/g, ' ');
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const prose = hostile.filled.filter(({ meant, field }) => meant && field.prose);
    const seen = prose.filter(({ meant }) => pages.includes(squeeze(meant ?? '')));
    expect(seen.length).toBeGreaterThan(prose.length * 0.8);
  });

  it('has the same files, but that other words take more of the fonts for headlines', () => {
    const named = (site: string): Set<string> => new Set(filesOf(site, '').map(unhashed));
    expect(named(hostileSite)).toEqual(named(calmSite));
    const others = (site: string): string[] =>
      filesOf(site, '')
        .map(unhashed)
        .filter((file) => !/^_astro\/(?:face\.css|headline\.woff2)$/.test(file))
        .sort();
    expect(others(hostileSite)).toEqual(others(calmSite));
  });

  it('has the same elements, attributes, links, scripts and policy on every page', () => {
    const calm = builtPages(calmSite);
    const now = builtPages(hostileSite);
    expect(now.map(({ path }) => path)).toEqual(calm.map(({ path }) => path));
    expect(now.length).toBeGreaterThan(60);
    const names = new Set(calm.flatMap(namesIn));
    now.forEach((page, at) => {
      const before = calm[at] as BuiltPage;
      expect(
        namesIn(page).filter((name) => !names.has(name)),
        page.path,
      ).toEqual([]);
      const lasting = (of: BuiltPage): string[] => skeleton(of).filter((form) => !AS_THE_WORDS_NEED.test(form));
      expect(lasting(page), page.path).toEqual(lasting(before));
      expect(liveAttributes(page).map(unhashed), page.path).toEqual(liveAttributes(before).map(unhashed));
      expect(policyOf(page), page.path).toContain('style-src');
      expect(policyOf(page)).toBe(policyOf(before));
      expect(thingsOf(page).map((thing) => thing['@type'])).toEqual(thingsOf(before).map((thing) => thing['@type']));
    });
  });

  it('has feeds, tables and data that parsers read as before', () => {
    const counted = { xml: 0, json: 0, csv: 0 };
    for (const file of filesOf(hostileSite, '.xml')) {
      expect(keysOf(readXml(read(hostileSite, file))), file).toEqual(keysOf(readXml(read(calmSite, file))));
      counted.xml += 1;
    }
    for (const file of filesOf(hostileSite, '.json')) {
      expect(JSON.parse(read(hostileSite, file)), file).toBeTypeOf('object');
      counted.json += 1;
    }
    for (const file of filesOf(hostileSite, '.csv')) {
      const rows = csvParseRows(read(hostileSite, file).slice(1));
      const before = csvParseRows(read(calmSite, file).slice(1));
      expect(
        rows.map(({ length }) => length),
        file,
      ).toEqual(before.map(({ length }) => length));
      expect(
        rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
      ).toEqual([]);
      counted.csv += 1;
    }
    expect(counted.xml).toBeGreaterThan(4);
    expect(counted.json).toBeGreaterThan(30);
    expect(counted.csv).toBeGreaterThan(20);
  });

  it('tells hosts the same', () => {
    const security = read(hostileSite, '.well-known/security.txt');
    expect(security).toContain('Contact: mailto:desk@site.test\n');
    expect(read(calmSite, '.well-known/security.txt')).toBe(security);
    for (const file of ['_headers', '_redirects', '_nginx.conf', 'robots.txt'])
      expect(unhashed(read(hostileSite, file)), file).toBe(unhashed(read(calmSite, file)));
  });
});

/** Names without the hash of what is in them: a headline font holds the letters of its headlines, a page’s style sheet names it. */
function unhashed(name: string): string {
  return name
    .replace(/([\w-]+)(\.[\w-]{8}|-[0-9a-f]{12})\.(woff2|css|js)/g, '$1.$3')
    .replace(/'sha256-[^']*'/g, "'sha256'");
}

/** The names of what is in what was read, as often as it is there. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]));
}
