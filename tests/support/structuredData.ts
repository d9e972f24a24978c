import { readableText, type BuiltPage } from './builtPages.ts';

/** A thing of a page's structured data, wherever in it it stands. */
export interface Thing {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}

/** One value of a thing, with the name of the property it stands under. */
export interface Stated {
  property: string;
  value: string;
  type: string;
}

/** The blocks of data on a page, as written. */
export function blocksOf({ document }: Pick<BuiltPage, 'document'>): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent ?? '');
}

const read = new WeakMap<Document, Thing[]>();

/** The things that stand for themselves on a page, not within another. Throws where a block is no JSON, or not of schema.org. */
export function outermost(page: Pick<BuiltPage, 'document'>): Thing[] {
  const { document } = page;
  const known = read.get(document);
  if (known) return known;
  const things = blocksOf({ document }).flatMap((block) => {
    const data = JSON.parse(block) as { '@context': string; '@graph': Thing[] };
    if (data['@context'] !== 'https://schema.org') throw new Error(`another vocabulary: ${data['@context']}`);
    return data['@graph'];
  });
  read.set(document, things);
  return things;
}

/** Every thing of a page, those within others too, outermost first. */
export function thingsOf(page: Pick<BuiltPage, 'document'>): Thing[] {
  return outermost(page).flatMap(within);
}

function within(thing: Thing): Thing[] {
  const inner = Object.values(thing).flat().filter(isThing);
  return [thing, ...inner.flatMap(within)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

/**
 * What need not stand on the page, because it is not ours to say: words of a fixed vocabulary, and a step's number in the
 * order of the list. Everything else must.
 */
export const NOT_FOR_READERS = ['@type', 'inLanguage', 'isAccessibleForFree', 'encodingFormat', 'position'];

/** Every value that a page must show. */
export function statedBy(things: readonly Thing[]): Stated[] {
  return things.flatMap((thing) =>
    Object.entries(thing)
      .filter(([property]) => !NOT_FOR_READERS.includes(property))
      .flatMap(([property, value]) =>
        [value]
          .flat()
          .filter((each) => !isThing(each))
          .map((each) => ({ property, value: String(each), type: thing['@type'] ?? '' })),
      ),
  );
}

/**
 * The values of its structured data that a page, or `whole`, which tells the rest of it, does not show. A day must stand in a `<time>`. An address must be the page's
 * own, where one of its links leads, or the picture that stands for it in a shared link; a place on another page is shown by a link to that page, if the place is there; the id
 * of the publisher, one for both languages, by a link to the translation. Anything else must be text a reader can read.
 */
export function unshown(
  page: BuiltPage,
  isPlace: (path: string, id: string) => boolean,
  whole: BuiltPage = page,
): string[] {
  const { document } = page;
  const both = [document, whole.document];
  const images = both.flatMap((each) => [...each.querySelectorAll('img')]);
  // What a picture shows is told to those who do not see it, and its size to the browser.
  const told = images.flatMap((image) => ['alt', 'width', 'height'].map((name) => image.getAttribute(name) ?? ''));
  const text = bare([readableText(document.body), readableText(whole.document.body), ...told, 'px'].join('\n'));
  const days = new Set(
    both.flatMap((each) => [...each.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? '')),
  );
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const origin = new URL(canonical).origin;
  const linked = new Set(
    [
      canonical,
      ...picturesOf(page),
      ...images.flatMap((image) => [image.getAttribute('src') ?? '', ...addressesIn(image.getAttribute('srcset'))]),
      ...both.flatMap((each) => [...each.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')),
    ].map((href) => new URL(href, canonical).href),
  );
  const pages = new Set([...linked].map((href) => href.split('#')[0] ?? ''));
  const isLed = (address: string): boolean => {
    if (linked.has(address)) return true;
    const url = new URL(address);
    if (url.origin !== origin || url.hash === '' || !pages.has(address.split('#')[0] ?? '')) return false;
    return isPlace(url.pathname, url.hash.slice(1));
  };
  const isShown = ({ property, value }: Stated): boolean => {
    // Machines are told where a day begins; the page tells the day.
    if (/^date|Time$/.test(property)) return days.has(value.replace(/T00:00:00\+09:00$/, ''));
    if (!/^https?:/.test(value)) return text.includes(bare(value));
    return isLed(value) || (property === '@id' && isLed(inEnglish(value)));
  };
  return statedBy(thingsOf(page))
    .filter((stated) => !isShown(stated))
    .map(({ type, property, value }) => `${type} ${property} ${value}`);
}

/** The addresses of the sizes of a picture. */
const addressesIn = (srcset: string | null): string[] =>
  (srcset ?? '').split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []);

/** What stands for a page where it is not read: in a shared link, on a home screen. */
function picturesOf({ document }: BuiltPage): string[] {
  const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
  const icon = document.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href') ?? '';
  return [picture, icon].filter(Boolean);
}

/** The English page that says what a Korean page says. */
function inEnglish(address: string): string {
  const url = new URL(address);
  return `${url.origin}/en${url.pathname}${url.hash}`;
}

/** Without what only lays a text out. */
function bare(text: string): string {
  return text.replace(/[\s\u2060]+/g, '');
}
