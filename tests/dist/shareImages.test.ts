import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { STATUSES } from '#facts/status';
import { cardInWords, cardPath } from '#syndication/share/shareCard';
import { builtPages, type BuiltPage } from '../support/builtPages.ts';
import { dossiersOf } from '../support/realContent.ts';
import { cardsOf } from '../support/shareCards.ts';

const pages = builtPages();
const home = pages.find(({ path }) => path === '/');
const site = new URL(home?.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').origin;
const fileOf = (address: string): string => join('dist', new URL(address, site).pathname);
/** What a page says of itself under this name. */
const said = ({ document }: BuiltPage, property: string): string[] =>
  [...document.querySelectorAll(`meta[property="${property}"]`)].map((meta) => meta.getAttribute('content') ?? '');

/** Width and height, as a PNG’s own first bytes say them; undefined where it is none. */
function sizeOf(png: Buffer): [number, number] | undefined {
  const isPng = png.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng && png.toString('latin1', 12, 16) === 'IHDR' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : undefined;
}

describe('the picture of a shared link', () => {
  it('is one for every page, there, 1200 × 630 and under 60 KB', () => {
    const shown = new Set<string>();
    const wrong = pages.flatMap((page) => {
      const [address, ...more] = said(page, 'og:image');
      if (address === undefined || more.length > 0) return [`${page.path}: not one picture`];
      shown.add(address);
      return address.startsWith(`${site}/`) && existsSync(fileOf(address)) ? [] : [`${page.path}: ${address}`];
    });
    for (const address of shown) {
      const png = readFileSync(fileOf(address));
      if (sizeOf(png)?.join() !== '1200,630' || png.length >= 60_000) wrong.push(`${address}: ${png.length} bytes`);
    }
    const largest = Math.max(...[...shown].map((address) => readFileSync(fileOf(address)).length));
    console.log(`${pages.length} pages show ${shown.size} pictures, the largest ${largest} bytes`);
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(500);
    expect(shown.size).toBeGreaterThan(50);
  });

  it('is drawn for no page that is not there', () => {
    const shown = new Set(pages.flatMap((page) => said(page, 'og:image')).map(fileOf));
    const drawn = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)share-[^/]*\.png$/.test(file))
      .map((file) => join('dist', file));
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((file) => !shown.has(file))).toEqual([]);
  });

  it('is told in words that are the facts’, with the status of its number', () => {
    const words = new Map(cardsOf(dossiersOf('content')).map((card) => [cardPath(card), cardInWords(card)]));
    let withNumber = 0;
    for (const page of pages) {
      const [alt = ''] = said(page, 'og:image:alt');
      const [address = ''] = said(page, 'og:image');
      expect(alt, page.path).toBe(words.get(new URL(address).pathname));
      if (!/: [^·]*\d/.test(alt)) continue;
      withNumber++;
      const statuses = STATUSES.map((status) => copy(page.locale).status[status].word);
      expect(
        /\((.+)\)$/
          .exec(alt)?.[1]
          ?.split(', ')
          .map((part) => part.replace(/ [\d,]+$/, '')) ?? ['none'],
        page.path,
      ).toSatisfy((named: string[]) => named.every((word) => statuses.includes(word)));
    }
    console.log(`${withNumber} pages with a number and its status`);
    expect(withNumber).toBe(pages.length);
  });

  it('comes with what else is shown of a link', () => {
    const wrong = pages.flatMap((page) => {
      const { document, locale, path } = page;
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      const once = ['title', 'description', 'type', 'url', 'site_name', 'locale', 'locale:alternate'];
      const [url] = said(page, 'og:url');
      const [title = ''] = said(page, 'og:title');
      return [
        ...once.filter((name) => said(page, `og:${name}`).filter(Boolean).length !== 1),
        said(page, 'og:locale').join() !== (locale === 'ko' ? 'ko_KR' : 'en_GB') && 'locale',
        said(page, 'og:image:width').join() !== '1200' && 'width',
        said(page, 'og:image:height').join() !== '630' && 'height',
        canonical !== undefined && canonical !== null && url !== canonical && `url ${url}`,
        !document.title.startsWith(title) && `title ${title}`,
        document.querySelector('meta[name="twitter:card"]')?.getAttribute('content') !== 'summary_large_image' &&
          'card',
      ]
        .filter(Boolean)
        .map((fault) => `${path}: ${String(fault)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is shared by the pages of one kind of fact, and by those only', () => {
    const pictures = new Map<string, Set<string>>();
    for (const page of pages) {
      const kind = page.document.querySelector('article.record[data-kind]')?.getAttribute('data-kind');
      if (!kind) continue;
      const key = `${page.locale} ${kind}`;
      pictures.set(key, (pictures.get(key) ?? new Set()).add(said(page, 'og:image').join()));
    }
    expect(pictures.size).toBeGreaterThanOrEqual(20);
    for (const [kind, shown] of pictures) expect([...shown], kind).toHaveLength(1);
    expect(new Set([...pictures.values()].flatMap((shown) => [...shown])).size).toBe(pictures.size);
  });
});

describe('the site on a home screen', () => {
  const own = pages.filter(({ document }) => !document.querySelector('body.embed-page'));

  it('is told by a manifest whose icons are there, each as large as it says', () => {
    const addresses = new Set(
      own.map(({ document }) => document.querySelector('link[rel=manifest]')?.getAttribute('href')),
    );
    expect([...addresses].sort()).toEqual(['/en/site.webmanifest', '/site.webmanifest']);
    for (const address of addresses) {
      const manifest = JSON.parse(readFileSync(fileOf(address ?? ''), 'utf8')) as {
        icons: { src: string; sizes: string; type: string; purpose: string }[];
        [key: string]: unknown;
      };
      expect(manifest).toMatchObject({
        lang: address === '/site.webmanifest' ? 'ko' : 'en',
        display: 'browser',
        scope: '/',
      });
      for (const key of ['name', 'short_name', 'start_url', 'theme_color', 'background_color'])
        expect(manifest[key]).toBeTruthy();
      expect(existsSync(join(fileOf(String(manifest['start_url'])), 'index.html'))).toBe(true);
      expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ]);
      for (const { src, sizes } of manifest.icons) expect(sizeOf(readFileSync(fileOf(src)))?.join('x')).toBe(sizes);
    }
  });

  it('has an icon for Apple, and the paper’s colour in both schemes, on every page', () => {
    const css = readFileSync('src/styles/global.css', 'utf8');
    const papers = [...css.matchAll(/--color-paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
    expect(papers.slice(0, 2)).toHaveLength(2);
    for (const { document, path } of own) {
      const touch = document.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href') ?? '';
      expect(sizeOf(readFileSync(fileOf(touch)))?.join('x'), path).toBe('180x180');
      const colours = [...document.querySelectorAll('meta[name=theme-color]')].map((meta) =>
        meta.getAttribute('content'),
      );
      expect(colours, path).toEqual(papers.slice(0, 2).reverse());
    }
  });

  it('keeps its mark whole where a system cuts the icon to a circle', async () => {
    const sheet = createCanvas(512, 512).getContext('2d');
    sheet.drawImage(await loadImage(readFileSync('dist/icon-maskable-512.png')), 0, 0);
    const { data } = sheet.getImageData(0, 0, 512, 512);
    let marks = 0;
    for (let at = 0; at < 512 * 512; at++) {
      if ((data[at * 4] ?? 255) > 200) continue;
      marks++;
      const [x, y] = [(at % 512) - 255.5, Math.floor(at / 512) - 255.5];
      expect(Math.hypot(x, y)).toBeLessThan(0.4 * 512);
    }
    expect(marks).toBeGreaterThan(5000);
  });
});
