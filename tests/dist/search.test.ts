import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toldIn } from '#facts/kinds/translation';
import { LOCALES, type Locale } from '#facts/values/text';
import type { ExplainerIndex, SiteIndex } from '#syndication/search/searchEntry';
import { fileOf, isPlace, pageAt } from '../support/builtPages.ts';
import { dossiers, storyPath } from '../support/siteContent.ts';
import { localeAt } from '../support/locales.ts';

const read = (address: string): string => readFileSync(fileOf(address), 'utf8');
const siteOf = (locale: Locale): SiteIndex => JSON.parse(read(`/search-index.${locale}.json`)) as SiteIndex;
/** What may be fetched when a reader turns to the field: of the site, with each explainer that it names, and of one explainer. */
const MOST_OF_SITE = 7_500 + 2_200 * (dossiers.length - 1);
const MOST_OF_EXPLAINER = 30_000;
const weigh = (address: string): number => brotliCompressSync(read(address)).length;

describe.each(LOCALES)('the index of %s', (locale) => {
  const site = siteOf(locale);
  const own = site.explainers.map(({ index }) => JSON.parse(read(index)) as ExplainerIndex);
  const entries = [site, ...own].flatMap((index) => index.entries);

  it('is small enough to be fetched at a touch, of the site and of each explainer', () => {
    expect(weigh(`/search-index.${locale}.json`)).toBeLessThan(MOST_OF_SITE);
    expect(site.explainers.filter(({ index }) => weigh(index) > MOST_OF_EXPLAINER)).toEqual([]);
  });

  it('is listed for every explainer told in it, and holds nothing twice and no word of the interface twice', () => {
    const listed = site.explainers.map(({ address }) => address);
    expect(listed.sort()).toEqual(
      toldIn(dossiers, locale)
        .map((dossier) => storyPath(dossier, locale))
        .sort(),
    );
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
    expect(own.flatMap((index) => Object.keys(index)).filter((key) => key !== 'entries')).toEqual([]);
  });

  it('leads to places that are there', () => {
    const broken = entries
      .map(({ address }) => new URL(address, 'https://site.test'))
      .filter(({ pathname, hash }) => !isPlace(pathname, hash.slice(1)));
    expect(broken.map(String)).toEqual([]);
    expect(entries.length).toBeGreaterThan(20);
  });

  it('keeps to its language', () => {
    expect(entries.filter(({ address }) => localeAt(address) !== locale)).toEqual([]);
    if (locale === 'ko') return;
    expect(
      entries.filter(({ title, text = '', value = '', status = '' }) => /[가-힣]/.test(title + text + value + status)),
    ).toEqual([]);
  });
});

it('an address that leads nowhere is met by ways on in both languages, and by no redirect', () => {
  const { document, html } = pageAt('/404.html');
  for (const address of ['/', '/en/', '/glossary/', '/en/glossary/', '/search/', '/en/search/'])
    expect(document.querySelectorAll(`main a[href="${address}"]`)).toHaveLength(1);
  expect(html).not.toMatch(/http-equiv="refresh"/i);
});
