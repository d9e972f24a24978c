import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldIn } from '#facts/kinds/translation';
import { LOCALES } from '#facts/values/text';
import { DIST } from '../support/basePath.ts';
import { isPlace } from '../support/builtPages.ts';
import { JsonFeedSchema } from '../support/jsonFeedSchema.ts';
import { readAtom, type AtomFeed } from '../support/readAtom.ts';
import { dossiers, storyPath } from '../support/siteContent.ts';
import { localeAt, rootOf } from '../support/locales.ts';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).sort();
const atoms = files.filter((file) => /(^|\/)feed\.xml$/.test(file));
const jsons = files.filter((file) => /(^|\/)feed\.json$/.test(file));
/** The site and each explainer have one of each form in each language. */
const expected = LOCALES.flatMap((locale) => [
  rootOf(locale),
  ...toldIn(dossiers, locale).map((one) => storyPath(one, locale)),
]);
const addresses = (ending: string): string[] => expected.map((path) => `${path.slice(1)}feed.${ending}`).sort();
const text = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const read = new Map(atoms.map((file) => [file, readAtom(text(file))]));
const atomIn = (file: string): AtomFeed => read.get(file) as AtomFeed;
const addressOf = (url: string): string => new URL(url).pathname;
const isThere = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  return isPlace(pathname, decodeURIComponent(hash.slice(1)));
};

describe('the feeds', () => {
  it('are there for the site and for each explainer, in each language it is told in and both forms', () => {
    expect(atoms).toEqual(addresses('xml'));
    expect(jsons).toEqual(addresses('json'));
    console.log(`${atoms.length} Atom feeds and ${jsons.length} JSON feeds`);
  });

  it.each(jsons)('are JSON Feed by its specification: %s', (file) => {
    expect(JsonFeedSchema.safeParse(JSON.parse(text(file))).error).toBeUndefined();
  });

  it.each(atoms)('stand where they say, and lead to pages that are there: %s', (file) => {
    const { lang, links, entries } = atomIn(file);
    const locale = localeAt(file);
    expect(lang).toBe(locale);
    expect(addressOf(links.find(({ rel }) => rel === 'self')?.href ?? '')).toBe(`/${file}`);
    expect(entries.length).toBeGreaterThan(0);
    const leadTo = [links.find(({ rel }) => rel === 'alternate')?.href ?? '', ...entries.map(({ url }) => url)];
    const inside = entries.flatMap(({ content }) =>
      [...content.matchAll(/href="([^"]+)"/g)].map((link) => link[1] ?? ''),
    );
    expect([...leadTo, ...inside].filter((url) => !isThere(url))).toEqual([]);
    expect(leadTo.filter((url) => localeAt(new URL(url).pathname) !== locale)).toEqual([]);
  });

  it.each(atoms)('say the same in both forms: %s', (file) => {
    const atom = atomIn(file);
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
    const ids = [...read.values()].flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    const counted = Map.groupBy(ids, (id) => id);
    expect([...counted].filter(([, alike]) => alike.length > 1).map(([id]) => id)).toEqual([]);
  });
});
