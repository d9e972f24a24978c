import { describe, expect, it } from 'vitest';
import { SPLIT_LISTS, listParts, type SplitList } from '#derive/listParts';
import { listsOf } from '#derive/lists';
import type { Dossier } from '#facts/kinds/dossier';
import { LOCALES, type Locale } from '#facts/values/text';
import { factsPath, listPath } from '#urls';
import { weigh } from '../bench/pageWeight.ts';
import { DIST, at } from '../support/basePath.ts';
import { idsOf, pageAt } from '../support/builtPages.ts';
import { fewOf } from '../support/runs.ts';
import { dossiers } from '../support/siteContent.ts';

/** What a full list may cost, the shared font apart, whichever of its pages. */
const LIST = 20_000;

const pathOf = (list: SplitList, { explainer }: Dossier, locale: Locale, name: string): string =>
  list === 'facts' ? factsPath(locale, explainer.id, name) : listPath(locale, explainer.id, list, name);
const lists = dossiers.flatMap((dossier) =>
  SPLIT_LISTS.filter((list) => list === 'facts' || listsOf(dossier).includes(list)).flatMap((list) =>
    LOCALES.map((locale) => ({ dossier, list, locale, parts: listParts(dossier, list) })),
  ),
);
const split = lists.filter(({ parts }) => parts.length > 1);

describe('a list on several pages', () => {
  it('costs no more than a list may, on any of them', { timeout: 120_000 }, () => {
    // A list weighs about the same in both languages.
    const heavy = fewOf(
      lists,
      lists.filter((_list, at) => at % 2 === 0),
    ).flatMap(({ dossier, list, locale, parts }) =>
      parts.flatMap(({ name }) => {
        const { items } = weigh({ ...pageAt(pathOf(list, dossier, locale, name)) }, DIST);
        const bytes = items.reduce((sum, item) => (item.kind === 'font' ? sum : sum + item.bytes), 0);
        return bytes > LIST ? [`${pathOf(list, dossier, locale, name)} ${bytes}`] : [];
      }),
    );
    console.log(`${split.length} of ${lists.length} lists stand on several pages`);
    expect(heavy).toEqual([]);
  });

  it('has every entry on one of them, and at its own address a place for each, beside the way there', () => {
    for (const { dossier, list, locale, parts } of split) {
      const nav = pageAt(pathOf(list, dossier, locale, '')).document.querySelector('.list-parts');
      for (const { name, places } of parts) {
        const path = pathOf(list, dossier, locale, name);
        expect(idsOf(pageAt(path).document), path).toEqual(expect.arrayContaining([...places]));
        if (name === '') continue;
        for (const place of places) {
          const way = nav?.querySelector(`[id="${place}"]`)?.closest('li')?.querySelector('a')?.getAttribute('href');
          expect(way?.replace(/#.*/, ''), `${path}#${place}`).toBe(at(path));
        }
      }
    }
  });

  it('says on each which it is, and leads from each to all others', () => {
    for (const { dossier, list, locale, parts } of split)
      for (const { name } of parts) {
        const { document, path } = pageAt(pathOf(list, dossier, locale, name));
        const ways = [...document.querySelectorAll('.list-parts a')].map((way) => way.getAttribute('href') ?? '');
        const led = new Set(ways.map((way) => way.replace(/#.*/, '')));
        for (const other of parts.filter((part) => part.name !== name))
          expect(led, path).toContain(at(pathOf(list, dossier, locale, other.name)));
        expect(document.querySelector('.list-parts [aria-current=page]'), path).not.toBeNull();
      }
  });
});
