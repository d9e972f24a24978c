import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '#syndication/search/searchEntry';
import { builtPages } from '../support/builtPages.ts';

const pages = builtPages();
const indexOf = (locale: string): SearchIndex =>
  JSON.parse(readFileSync(`dist/search-index.${locale}.json`, 'utf8')) as SearchIndex;
/** What may be fetched when a reader turns to the field. */
const MOST_BYTES = 45_000;

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
  const { entries } = indexOf(locale);

  it('is small enough to be fetched at a touch', () => {
    expect(brotliCompressSync(readFileSync(`dist/search-index.${locale}.json`)).length).toBeLessThan(MOST_BYTES);
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
