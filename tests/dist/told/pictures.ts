import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { STATUSES } from '#facts/values/status';
import { cardInWords, cardPath } from '#syndication/share/shareCard';
import { DIST } from '../../support/basePath.ts';
import { fileOf, kept, pageAt, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, everyPage, notePages } from '../../support/eachPage.ts';
import { pngSize } from '../../support/pngSize.ts';
import { cardsOf } from '../../support/shareCards.ts';
import { dossiers, isPendingAt } from '../../support/siteContent.ts';

const home = pageAt('/').document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
const { origin } = new URL(home);
const metas = new WeakMap<Document, Element[]>();
/** What the head of a page says of it; looked for once, and asked many times. */
function metasOf(document: Document): Element[] {
  const known = metas.get(document) ?? [...document.head.querySelectorAll('meta')];
  metas.set(document, known);
  return known;
}
/** What a page says of itself under this name. */
const said = ({ document }: BuiltPage, property: string): string[] =>
  metasOf(document).flatMap((meta) =>
    meta.getAttribute('property') === property ? (meta.getAttribute('content') ?? '') : [],
  );

describe('the picture of a shared link', () => {
  const shown = new Set<string>();
  /** The pictures that the pages of one kind of fact show, of one explainer in one language. */
  const ofKind = new Map<string, Set<string>>();
  notePages((page) => {
    const addresses = said(page, 'og:image');
    for (const address of addresses) if (!shown.has(address)) shown.add(kept(address));
    const kind = page.document.querySelector('article.record[data-kind]')?.getAttribute('data-kind');
    if (!kind) return;
    const key = `${page.path.replace(/[^/]+\/$/, '')} ${kind}`;
    ofKind.set(key, (ofKind.get(key) ?? new Set()).add(kept(addresses.join())));
  });

  eachPage('is one for every page, and there', everyPage, (page) => {
    const [address, ...more] = said(page, 'og:image');
    if (address === undefined || more.length > 0) return ['not one picture'];
    return address.startsWith(`${origin}/`) && existsSync(fileOf(new URL(address).pathname)) ? [] : [address];
  });

  it('is 1200 × 630 and under 60 KB', () => {
    const pictures = [...shown].map((address) => ({ address, png: readFileSync(fileOf(new URL(address).pathname)) }));
    console.log(`${shown.size} pictures, the largest ${Math.max(...pictures.map(({ png }) => png.length))} bytes`);
    const wrong = pictures.filter(({ png }) => pngSize(png)?.join() !== '1200,630' || png.length >= 60_000);
    expect(wrong.map(({ address, png }) => `${address}: ${png.length} bytes`)).toEqual([]);
  });

  it('is drawn for no page that is not there', () => {
    const files = new Set([...shown].map((address) => fileOf(new URL(address).pathname)));
    const drawn = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)share-[^/]*\.png$/.test(file))
      .map((file) => join(DIST, file));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((file) => !files.has(file))).toEqual([]);
  });

  const words = new Map(cardsOf(dossiers).map((card) => [cardPath(card), cardInWords(card)]));
  eachPage('is told in words that are the facts’, with the status of its number', everyPage, (page) => {
    const [alt = ''] = said(page, 'og:image:alt');
    const [address = ''] = said(page, 'og:image');
    expect(alt).toBe(words.get(new URL(address).pathname));
    // Of a chart that shows no number its title stands alone.
    if (page.path.includes('/embed/') && !alt.includes(': ')) return [];
    expect(alt, 'a number').toMatch(/: [^·]*\d/);
    const statuses = STATUSES.map((status) => copy(page.locale).status[status].word);
    const named = /\(([^()]+)\)$/
      .exec(alt)?.[1]
      ?.split(', ')
      .map((part) => part.replace(/ [\d,]+$/, '')) ?? ['none'];
    return named.filter((word) => !statuses.includes(word));
  });

  eachPage('comes with what else is shown of a link', everyPage, (page) => {
    const { document, locale } = page;
    const canonical = document.head.querySelector('link[rel=canonical]')?.getAttribute('href');
    const once = ['title', 'description', 'type', 'url', 'site_name', 'locale'];
    const others = isPendingAt(page.path) ? 0 : 1;
    const [url] = said(page, 'og:url');
    const [title = ''] = said(page, 'og:title');
    const card = metasOf(document)
      .find((meta) => meta.getAttribute('name') === 'twitter:card')
      ?.getAttribute('content');
    return [
      ...once.filter((name) => said(page, `og:${name}`).filter(Boolean).length !== 1),
      said(page, 'og:locale:alternate').length !== others && 'locale:alternate',
      said(page, 'og:locale').join() !== (locale === 'ko' ? 'ko_KR' : 'en_GB') && 'locale',
      said(page, 'og:image:width').join() !== '1200' && 'width',
      said(page, 'og:image:height').join() !== '630' && 'height',
      canonical !== undefined && canonical !== null && url !== canonical && `url ${url}`,
      !document.title.startsWith(title) && `title ${title}`,
      card !== 'summary_large_image' && 'card',
    ].filter(Boolean);
  });

  it('is shared by the pages of one kind of fact, and by those only', () => {
    expect(ofKind.size).toBeGreaterThan(0);
    for (const [kind, pictures] of ofKind) expect([...pictures], kind).toHaveLength(1);
    expect(new Set([...ofKind.values()].flatMap((pictures) => [...pictures])).size).toBe(ofKind.size);
  });
});

describe('the site on a home screen', () => {
  const css = readFileSync('src/styles/global.css', 'utf8');
  const papers = [...css.matchAll(/--color-paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour).slice(0, 2);
  const isOwn = ({ path }: BuiltPage): boolean => !path.includes('/embed/');

  eachPage(
    'has its manifest, an icon for Apple, and the paper’s colour in both schemes, on every page',
    isOwn,
    (page) => {
      const { document, locale } = page;
      const address = (rel: string) => document.head.querySelector(`link[rel=${rel}]`)?.getAttribute('href');
      const colours = metasOf(document)
        .filter((meta) => meta.getAttribute('name') === 'theme-color')
        .map((meta) => meta.getAttribute('content'));
      expect(papers).toHaveLength(2);
      expect(colours).toEqual(papers.toReversed());
      expect(address('manifest')).toBe(locale === 'en' ? '/en/site.webmanifest' : '/site.webmanifest');
      expect(address('apple-touch-icon')).toBe('/icon-180.png');
    },
  );
});
