import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#intake/readFolder';
import { koreanFirst } from '../support/koreanFirst.ts';

/**
 * A site of two explainers, one of them (`beacon`) published in Korean first: its English address says so, and no file gives away a
 * Korean sentence as English.
 */
const HANGUL = /[가-힣]/;
const workshop = mkdtempSync(join(tmpdir(), 'pending-'));
const [content, out] = [join(workshop, 'content'), join(workshop, 'dist')];
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

beforeAll(() => {
  // Pictures lie beside their facts, and are copied as they are.
  for (const name of ['sample', 'every-form']) cpSync(`tests/fixtures/${name}`, content, { recursive: true });
  rmSync(join(content, 'beacon/story/en.mdx'));
  const texts = koreanFirst(readFolder(content).files, 'beacon').filter(({ path }) => path.endsWith('.mdx'));
  for (const { path, text } of texts) writeFileSync(join(content, path), text);
  const env = { ...process.env, CONTENT_DIR: content };
  const built = spawnSync(process.execPath, ['src/cli/build.ts', '--out', out], { env, encoding: 'utf8' });
  expect(built.status, built.stdout + built.stderr).toBe(0);
}, 600_000);

const filesOf = (): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const pageAt = (path: string): Document => parseHTML(read(join(path, 'index.html'))).document;
const alternates = (page: Document): string[] =>
  [...page.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang') ?? '');

/** What a page says in English, word by word: its text, what it is called, what machines are told. */
function saidInEnglish(page: Document): string[] {
  const read = (node: Element, above: string): string[] => {
    const language = node.getAttribute('lang') ?? above;
    if (['STYLE', 'SCRIPT'].includes(node.tagName)) return language === 'en' ? [node.textContent ?? ''] : [];
    const named = ['alt', 'title', 'content', 'aria-label'].map((name) => node.getAttribute(name) ?? '');
    const own = [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.textContent ?? '');
    return [
      ...(language === 'en' ? [...named, ...own] : []),
      ...[...node.children].flatMap((each) => read(each, language)),
    ];
  };
  return read(page.documentElement, 'ko');
}

describe('a site with an explainer in translation', () => {
  it('says so at its English address, with what is there, and leads to the Korean', () => {
    const page = pageAt('en/beacon');
    expect(page.querySelector('h1')?.textContent).toBe('Being translated');
    expect(page.querySelector('main [lang="ko"]')?.textContent).toContain('봉수대의 불은 누가 지키나');
    expect(page.querySelector('main a[hreflang="ko"]')?.getAttribute('href')).toBe('/beacon/');
    expect(page.querySelector('.masthead a[hreflang="ko"]')?.getAttribute('href')).toBe('/beacon/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(alternates(page)).toEqual([]);
  });

  it('has no other file of it in English', () => {
    const files = filesOf();
    expect(files.filter((path) => path.startsWith('en/beacon/'))).toEqual(['en/beacon/index.html']);
    expect(files.filter((path) => /^beacon\/.*\.en\.json$/.test(path))).toEqual([]);
    expect(files.filter((path) => path.startsWith('beacon/')).length).toBeGreaterThan(40);
  });

  it('leads from every Korean page of it to that page, and names no other language for search engines', () => {
    const pages = filesOf().filter((path) => path.startsWith('beacon/') && path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      const page = parseHTML(read(path)).document;
      expect(alternates(page), path).not.toContain('en');
      const addresses = [...page.querySelectorAll('[href]')].map((each) => each.getAttribute('href') ?? '');
      const english = [...new Set(addresses.filter((href) => href.includes('/en/beacon/')))];
      expect(english, path).toEqual(path.includes('/embed/') ? [] : ['/en/beacon/']);
    }
  });

  it('has no Korean sentence in an English page, feed, search entry or file to take away', () => {
    const files = filesOf();
    for (const path of files.filter((each) => each.endsWith('.html'))) {
      const wrong = saidInEnglish(parseHTML(read(path)).document).filter((words) => HANGUL.test(words));
      expect(
        wrong.map((words) => words.slice(0, 80)),
        path,
      ).toEqual([]);
    }
    for (const path of ['en/feed.xml', 'en/feed.json', 'search-index.en.json']) {
      expect(read(path), path).not.toContain('beacon');
      expect(read(path), path).toContain('lighthouse');
    }
    const data = files.filter((path) => /^beacon\/.*\.json$/.test(path));
    expect(data.length).toBeGreaterThan(20);
    for (const path of data) expect(read(path), path).not.toMatch(/"(?:\w+_)?en":\s*"[^"]*[가-힣]/);
  });

  it('tells search engines of its Korean pages alone', () => {
    const addresses = [...read('sitemap.xml').matchAll(/(?:<loc>|href=")[^<"]*\/beacon\/[^<"]*/g)].map(
      ([found]) => found,
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => address.includes('/en/'))).toEqual([]);
    expect(read('sitemap.xml')).toMatch(/<loc>[^<]*\/en\/lighthouse\//);
  });
});
