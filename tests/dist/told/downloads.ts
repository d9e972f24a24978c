import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect } from 'vitest';
import { timeline } from '#derive/timeline';
import { DIST } from '../../support/basePath.ts';
import { isMoneyPage as isMoney, isStory, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { isPendingAt, ownDossier } from '../../support/siteContent.ts';

/** All of an explainer on one page. */
const isWhole = ({ path }: BuiltPage): boolean => path.endsWith('/all/');
const dataOf = (path: string): string => join(DIST, ownDossier(path).explainer.id, 'data');
/** A table; of what an explainer has none of there is none. */
const rowsIn = (path: string, table: string) => {
  const file = join(dataOf(path), `${table}.csv`);
  return existsSync(file) ? csvParse(readFileSync(file, 'utf8').slice(1)) : [];
};

describe('what is there to take away', () => {
  eachPage(
    'is all on the downloads page, with its sizes',
    ({ path }) => path.endsWith('/downloads/'),
    ({ path, document }) => {
      const files = readdirSync(dataOf(path));
      const linked = [...document.querySelectorAll('.files a[download]')].map(
        (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
      );
      expect(linked.sort()).toEqual([...files].sort());
      expect(document.querySelectorAll('.file-links small')).toHaveLength(files.length);
    },
  );

  eachPage('has the rows of the tables on the page that has all', isWhole, ({ path, document }) => {
    const ids = (selector: string): string[] => [...document.querySelectorAll(selector)].map(({ id }) => id);
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const rowsOf = (table: string) => rowsIn(path, table);
    expect(rowsOf('deals').map(({ id }) => id)).toEqual(ids('.deals tbody tr'));
    expect(rowsOf('unknowns').map(({ id }) => id)).toEqual(ids('.unknowns > li'));
    expect(
      rowsOf('differences')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids('.differences > li').sort());
    // A stage of a proceeding stands among the events, and its row names the proceeding.
    const told = timeline(ownDossier(path)).flatMap((item) => (item.item === 'event' ? item.event : []));
    expect(ids('.timeline-event')).toEqual(told.map(({ id }) => `event-${id}`));
    expect(rowsOf('timeline').map(({ id }) => id)).toEqual(told.map(({ id, stage }) => stage?.of ?? id));
    expect(rowsOf('sources').map(({ id }) => `source-${id}`)).toEqual(ids('.source-list > li'));
    expect([...new Set(rowsOf('comparison').map(({ issue }) => issue))]).toEqual(ids('.comparison tbody tr'));
    expect(rowsOf('comparison')).toHaveLength(count('.comparison tbody td:not(.unasked)'));
    expect([...new Set(rowsOf('clauses').map(({ clause_id }) => clause_id))]).toEqual(ids('.compared-clause > h2'));
    expect(rowsOf('conflicts')).toHaveLength(count('.conflicts tbody tr'));
    expect(rowsOf('conversions')).toHaveLength(count('.conversions tbody tr'));
    // The first publication is the last entry.
    expect(rowsOf('changes')).toHaveLength(count('.change-log > li') - 1);
  });

  eachPage('has the values of every chart, which leads to it', isMoney, ({ path, document, locale }) => {
    for (const figure of document.querySelectorAll('figure.figure')) {
      const shown = [...figure.querySelectorAll('.chart-table tbody tr')].map((row) =>
        (row.querySelector('td.number data')?.getAttribute('value') ?? '').replace(/\s+/g, ' '),
      );
      const rows = rowsIn(path, figure.id);
      const held = rows
        .filter((row) => row['part_of'] === '')
        .map((row) => (row['amount'] ?? row['value_percent'] ?? row['value']) || row[`written_${locale}`]);
      expect(held).toEqual(shown);
      expect(rows.filter((row) => row['part_of'] !== '')).toHaveLength(figure.querySelectorAll('.parts li').length);
      const links = [...figure.querySelectorAll('.take a[download]')].map((link) => link.getAttribute('href'));
      const { id } = ownDossier(path).explainer;
      expect(links).toEqual(['csv', 'json'].map((ending) => `/${id}/data/${figure.id}.${ending}`));
    }
  });

  eachPage('says of every download which table it is', isMoney, ({ document }) => {
    const names = [...document.querySelectorAll('.take a')].map((link) => link.getAttribute('aria-label') ?? '');
    expect(names.length).toBeGreaterThan(0);
    return names.filter((name, at) => name.length < 7 || names.indexOf(name) !== at);
  });

  eachPage('every section has a link to itself, and the article says how to cite it', isStory, ({ path, document }) => {
    for (const section of document.querySelectorAll('section.section'))
      expect(section.querySelector(':scope > .permalink')?.getAttribute('href')).toBe(`#${section.id}`);
    const asOf = new Date(ownDossier(path).explainer.asOf);
    const written = (locale: string): string =>
      asOf.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }).replaceAll(' ', '\\s');
    const [ko = '', en = ''] = ['ko', 'en'].map((locale) => document.getElementById(`cite-${locale}`)?.textContent);
    expect(ko).toMatch(new RegExp(`쟁점, 「.+」, ${written('ko-KR')} 기준, http`));
    if (isPendingAt(path)) return;
    expect(en).toMatch(new RegExp(`Jaengjeom, ‘.+’, as of ${written('en-GB')}, http`));
  });
});
