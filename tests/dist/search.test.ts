import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ExplainerIndex, SiteIndex } from '#syndication/search/searchEntry';
import { builtPages } from '../support/builtPages.ts';

const pages = builtPages();
const read = (address: string): string => readFileSync(`dist${address}`, 'utf8');
const siteOf = (locale: string): SiteIndex => JSON.parse(read(`/search-index.${locale}.json`)) as SiteIndex;
/** What may be fetched when a reader turns to the field: of the site, and of one explainer. */
const MOST_OF_SITE = 7_000;
const MOST_OF_EXPLAINER = 30_000;
const weigh = (address: string): number => brotliCompressSync(read(address)).length;

describe('the way to the search', () => {
  it.each(
    pages.filter(({ document }) => document.querySelector('.masthead')).map((page) => [page.path, page] as const),
  )(
    'stands in the masthead of %s: a link everywhere, a field where script may answer',
    (path, { document, locale }) => {
      const address = locale === 'ko' ? '/search/' : '/en/search/';
      expect(document.querySelectorAll(`.masthead nav a[href="${address}"]`)).toHaveLength(1);
      const hasScript = document.querySelector('script[src]') !== null;
      const forms = [...document.querySelectorAll('form[role=search]')];
      expect(forms).toHaveLength(hasScript ? 1 : 0);
      for (const form of forms) {
        expect(form.getAttribute('action')).toBe(address);
        expect(form.getAttribute('data-index')).toBe(`/search-index.${locale}.json`);
        expect(form.querySelector('input')?.getAttribute('name')).toBe('q');
        expect(form.closest('.masthead') === null, path).toBe(path === address);
      }
    },
  );
});

describe.each(['ko', 'en'])('the index of %s', (locale) => {
  const site = siteOf(locale);
  const own = site.explainers.map(({ index }) => JSON.parse(read(index)) as ExplainerIndex);
  const entries = [site, ...own].flatMap((index) => index.entries);

  it('is small enough to be fetched at a touch, of the site and of each explainer', () => {
    expect(weigh(`/search-index.${locale}.json`)).toBeLessThan(MOST_OF_SITE);
    expect(site.explainers.filter(({ index }) => weigh(index) > MOST_OF_EXPLAINER)).toEqual([]);
  });

  it('is listed for every explainer, and holds nothing twice and no word of the interface twice', () => {
    const stories = pages.filter(
      ({ document, path }) =>
        document.querySelector('article.explainer') && path.startsWith('/en/') === (locale === 'en'),
    );
    const listed = site.explainers.map(({ address }) => address);
    expect(listed.sort()).toEqual(
      stories
        .map(({ path }) => path)
        .filter((path) => !path.includes('/as-of/'))
        .sort(),
    );
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
    expect(own.flatMap((index) => Object.keys(index)).filter((key) => key !== 'entries')).toEqual([]);
  });

  it('leads to places that are there', () => {
    const known = new Map(pages.map((page) => [page.path, page.document]));
    const broken = entries
      .map(({ address }) => new URL(address, 'https://site.test'))
      .filter(({ pathname, hash }) => {
        const target = known.get(pathname);
        return !target || (hash && !target.getElementById(hash.slice(1)));
      });
    expect(broken.map(String)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  it('keeps to its language', () => {
    expect(entries.filter(({ address }) => address.startsWith('/en/') !== (locale === 'en'))).toEqual([]);
    if (locale === 'ko') return;
    expect(
      entries.filter(({ title, text = '', value = '', status = '' }) => /[가-힣]/.test(title + text + value + status)),
    ).toEqual([]);
  });
});

it('an address that leads nowhere is met by ways on in both languages, and by no redirect', () => {
  const lost = pages.find(({ path }) => path === '/404.html');
  for (const address of ['/', '/en/', '/glossary/', '/en/glossary/', '/search/', '/en/search/'])
    expect(lost?.document.querySelectorAll(`main a[href="${address}"]`)).toHaveLength(1);
  expect(lost?.html).not.toMatch(/http-equiv="refresh"/i);
});
