import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, explainerPages } from '../support/builtPages.ts';
import { JsonFeedSchema } from '../support/jsonFeedSchema.ts';
import { readAtom } from '../support/readAtom.ts';
import { hasJing, schemaFaults } from '../support/relaxNg.ts';

const pages = builtPages();
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).sort();
const atoms = files.filter((file) => /(^|\/)feed\.xml$/.test(file));
const jsons = files.filter((file) => /(^|\/)feed\.json$/.test(file));
/** Of a feed: the home pages and the explainers each have one. */
const expected = pages.filter(({ path }) => path === '/' || path === '/en/').length + explainerPages().length;
const text = (file: string): string => readFileSync(join('dist', file), 'utf8');
const addressOf = (url: string): string => new URL(url).pathname;
const isPage = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  const page = pages.find(({ path }) => path === pathname);
  return (
    page !== undefined && (hash === '' || page.document.getElementById(decodeURIComponent(hash.slice(1))) !== null)
  );
};

describe('the feeds', () => {
  it('are there for the site and for each explainer, in both languages and both forms', () => {
    expect(expected).toBeGreaterThanOrEqual(4);
    expect([atoms.length, jsons.length]).toEqual([expected, expected]);
    console.log(`${atoms.length} Atom feeds and ${jsons.length} JSON feeds`);
  });

  it.skipIf(!hasJing)('are Atom by their schema', () => {
    expect(
      schemaFaults(
        'atom',
        atoms.map((file) => join('dist', file)),
      ),
    ).toEqual([]);
  });

  it.each(jsons)('are JSON Feed by its specification: %s', (file) => {
    expect(JsonFeedSchema.safeParse(JSON.parse(text(file))).error).toBeUndefined();
  });

  it.each(atoms)('stand where they say, and lead to pages that are there: %s', (file) => {
    const { lang, links, entries } = readAtom(text(file));
    const locale = file.startsWith('en/') ? 'en' : 'ko';
    expect(lang).toBe(locale);
    expect(addressOf(links.find(({ rel }) => rel === 'self')?.href ?? '')).toBe(`/${file}`);
    expect(entries.length).toBeGreaterThan(0);
    const leadTo = [links.find(({ rel }) => rel === 'alternate')?.href ?? '', ...entries.map(({ url }) => url)];
    const inside = entries.flatMap(({ content }) =>
      [...content.matchAll(/href="([^"]+)"/g)].map((link) => link[1] ?? ''),
    );
    expect([...leadTo, ...inside].filter((url) => !isPage(url))).toEqual([]);
    expect(leadTo.filter((url) => new URL(url).pathname.startsWith('/en/') !== (locale === 'en'))).toEqual([]);
  });

  it.each(atoms)('say the same in both forms: %s', (file) => {
    const atom = readAtom(text(file));
    const json = JsonFeedSchema.parse(JSON.parse(text(file.replace(/xml$/, 'json'))));
    expect(json.language).toBe(atom.lang);
    expect(json.title).toBe(atom.title);
    expect(
      json.items.map(({ id, title, url, summary, content_html, date_modified }) => [
        id,
        title,
        url,
        summary,
        content_html,
        date_modified,
      ]),
    ).toEqual(
      atom.entries.map(({ id, title, url, summary, content, updated }) => [id, title, url, summary, content, updated]),
    );
  });

  it('never repeat an id', () => {
    const ids = atoms.flatMap((file) =>
      [readAtom(text(file))].flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are found from the head and the foot of every page, and are there', () => {
    const wrong = pages
      .filter(({ document }) => !document.querySelector('body.embed-page'))
      .filter(({ document, locale }) => {
        const own = locale === 'ko' ? '/feed' : '/en/feed';
        const named = ['application/atom+xml', 'application/feed+json'].map((type) =>
          document.querySelector(`head link[rel=alternate][type="${type}"]`)?.getAttribute('href'),
        );
        const shown = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
        return ![`${own}.xml`, `${own}.json`].every((path, at) => named[at] === path && shown.includes(path));
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const linked = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('head link[rel=alternate][type]')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(linked.length).toBeGreaterThan(pages.length);
    expect([...new Set(linked)].filter((path) => !existsSync(join('dist', path)))).toEqual([]);
  });

  it('tell the changes to an explainer from its own page and from its log', () => {
    const own = explainerPages().map(({ path }) => path);
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const path of own) {
      const feed = `${path}feed.xml`;
      const page = (at: string): Document | undefined => pages.find((each) => each.path === at)?.document;
      expect(page(path)?.querySelector(`head link[href="${feed}"]`)).toBeTruthy();
      expect(page(`${path}changes/`)?.querySelector(`main a[href="${feed}"]`)).toBeTruthy();
    }
  });
});
