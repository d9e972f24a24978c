import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { builtPages, explainerPages } from '../support/builtPages.ts';

const FOLDER = 'dist/azure-exclusivity/data';
const files = readdirSync(FOLDER);
const bytesOf = (file: string): Buffer => readFileSync(join(FOLDER, file));
const rowsOf = (table: string) => csvParse(bytesOf(`${table}.csv`).toString('utf8').slice(1));

describe('the data files', () => {
  const tables = files.filter((file) => file.endsWith('.csv'));

  it.each(tables)('%s is CSV that a spreadsheet opens, with the same rows as its JSON', (file) => {
    const bytes = bytesOf(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    const [names = [], ...rows] = csvParseRows(text);
    expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rows.filter((row) => row.length !== names.length)).toEqual([]);
    const json = JSON.parse(bytesOf(file.replace('.csv', '.json')).toString('utf8')) as {
      licence: object;
      as_of: string;
      rows: Record<string, unknown>[];
    };
    expect(json.licence).toHaveProperty('url');
    expect(json.as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(json.rows.map((row) => Object.values(row).map((cell) => String(cell ?? '')))).toEqual(rows);
  });

  it('are all on the downloads page, with their sizes', () => {
    for (const { path, document } of builtPages().filter((page) => page.path.endsWith('/downloads/'))) {
      const linked = [...document.querySelectorAll('.files a[download]')].map(
        (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
      );
      expect(linked.sort(), path).toEqual([...files].sort());
      expect(document.querySelectorAll('.file-links small')).toHaveLength(files.length);
    }
  });
});

describe.each(explainerPages().map((page) => [page.path, page] as const))('on %s', (_path, { document }) => {
  const ids = (selector: string): string[] => [...document.querySelectorAll(selector)].map(({ id }) => id);

  it('the tables have the rows of their files', () => {
    const same = (table: string, column: string, selector: string) =>
      expect(rowsOf(table).map((row) => row[column])).toEqual(ids(selector));
    same('deals', 'id', '.deals tbody tr');
    same('unknowns', 'id', '.unknowns > li');
    const listed = [...document.querySelectorAll('.difference-index dd a')];
    expect(
      rowsOf('differences')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(listed.map((link) => link.getAttribute('href')?.split('#')[1]).sort());
    expect(rowsOf('timeline').map(({ id }) => `event-${id}`)).toEqual(ids('.timeline-event'));
    expect(rowsOf('sources').map(({ id }) => `source-${id}`)).toEqual(ids('.source-list > li'));
    expect([...new Set(rowsOf('comparison').map(({ issue }) => issue))]).toEqual(ids('.comparison tbody tr'));
    expect(rowsOf('comparison')).toHaveLength(document.querySelectorAll('.comparison tbody td').length);
    expect([...new Set(rowsOf('clauses').map(({ clause_id }) => clause_id))]).toEqual(ids('.clause'));
    expect(rowsOf('conflicts')).toHaveLength(document.querySelectorAll('.conflicts tbody tr').length);
    expect(rowsOf('conversions')).toHaveLength(document.querySelectorAll('.conversions tbody tr').length);
    expect(rowsOf('changes')).toHaveLength(document.querySelectorAll('.change-log > li').length);
  });

  it('every chart has the values of its file, and leads to it', () => {
    const figures = [...document.querySelectorAll('figure.figure')];
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) {
      const shown = [...figure.querySelectorAll('.chart-table tbody tr')].map((row) =>
        row.querySelector('td.number data')?.getAttribute('value'),
      );
      const rows = rowsOf(figure.id);
      const held = rows.filter((row) => row['part_of'] === '').map((row) => row['amount_usd'] ?? row['value_percent']);
      expect(held).toEqual(shown);
      expect(rows.filter((row) => row['part_of'] !== '')).toHaveLength(figure.querySelectorAll('.parts li').length);
      const links = [...figure.querySelectorAll('.take a[download]')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(['csv', 'json'].map((ending) => `/azure-exclusivity/data/${figure.id}.${ending}`));
    }
  });

  it('every download says which table it is', () => {
    const names = [...document.querySelectorAll('.take a')].map((link) => link.getAttribute('aria-label') ?? '');
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name, at) => name.length < 7 || names.indexOf(name) !== at)).toEqual([]);
  });

  it('every section has a link to itself, and the article says how to cite it', () => {
    for (const section of document.querySelectorAll('section.section'))
      expect(section.querySelector(':scope > .permalink')?.getAttribute('href')).toBe(`#${section.id}`);
    expect(document.getElementById('cite-ko')?.textContent).toMatch(/쟁점, 「.+」, 2026년 11월 22일 기준, http/);
    expect(document.getElementById('cite-en')?.textContent).toMatch(/Jaengjeom, ‘.+’, as of 22 November 2026, http/);
  });
});

describe('the embeds', () => {
  const embeds = builtPages().filter(({ path }) => path.includes('/embed/'));

  it('are one for each chart in each language, and each has its code', () => {
    const charts = explainerPages().flatMap(({ document, locale }) =>
      [...document.querySelectorAll('figure.figure')].map(
        ({ id }) => `${locale === 'en' ? '/en' : ''}/azure-exclusivity/embed/${id.replace('chart-', '')}/`,
      ),
    );
    expect(embeds.map(({ path }) => path).sort()).toEqual(charts.sort());
    const codes = builtPages()
      .filter(({ path }) => path.endsWith('/downloads/'))
      .flatMap(({ document }) => [...document.querySelectorAll('details .code-to-copy')])
      .map((code) => new URL(/src="([^"]+)"/.exec(code.textContent ?? '')?.[1] ?? '').pathname);
    expect(codes.sort()).toEqual(charts.sort());
  });

  it.each(embeds.map((page) => [page.path, page] as const))('%s is light, unlisted and bound', (path, page) => {
    const { document, html } = page;
    expect(html.length).toBeLessThan(30_000);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const home = path.replace(/embed\/.*/, '');
    expect(new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname).toBe(home);
    const back = [...document.querySelectorAll('a')].filter((link) => link.getAttribute('target') === '_top');
    expect(back.map((link) => link.getAttribute('href')?.split('#')[0])).toEqual([home]);
    const main = document.querySelector('main')?.cloneNode(true) as Element;
    for (const bound of main.querySelectorAll(
      ':is(data, span)[data-fact], time[data-fact], svg [data-fact], svg title, svg desc',
    ))
      bound.remove();
    expect(main.textContent).not.toMatch(/[0-9]/);
    const script = document.querySelector('script')?.getAttribute('src') ?? '';
    expect(readFileSync(join('dist', script)).length).toBeLessThan(1024);
  });
});
