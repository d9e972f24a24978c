import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LiveChart } from '#charts/liveChart';
import { explainerPages } from '../support/builtPages.ts';

const pages = explainerPages();
const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(pages.map((page) => [page.path, page] as const))('the charts of %s', (_, { document, locale }) => {
  const figures = [...document.querySelectorAll('figure.figure')].filter((figure) => figure.querySelector('svg'));
  const addresses = figures.map((figure) => figure.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '');

  it('each name their data, and no data lie about unnamed', () => {
    expect(figures.length).toBeGreaterThan(0);
    expect(new Set(addresses).size).toBe(figures.length);
    for (const address of addresses) expect(existsSync(join('dist', address)), address).toBe(true);
    const [folder = ''] = addresses.map((address) => join('dist', address, '..'));
    const there = readdirSync(folder).filter((file) => file.endsWith(`.${locale}.json`));
    expect(there.sort()).toEqual(addresses.map((address) => address.split('/').at(-1)).sort());
  });

  it.each(figures.map((figure, at) => [addresses[at] ?? '', figure] as const))(
    '%s holds what the table holds',
    (address, figure) => {
      const { bars } = JSON.parse(readFileSync(join('dist', address), 'utf8')) as LiveChart;
      const rows = [...figure.querySelectorAll('tbody tr')].map((row) => {
        const numbers = [...row.querySelectorAll('td.number data')];
        return {
          factId: row.querySelector('th [data-fact]')?.getAttribute('data-fact'),
          name: spaced(row.querySelector('th [data-fact]')?.textContent),
          value: Number(numbers[0]?.getAttribute('value')),
          figures: numbers.map((number) => spaced(number.textContent)),
        };
      });
      const drawn = bars.map((bar) => ({
        factId: bar.factId,
        name: spaced(bar.name),
        value: bar.value,
        figures: [bar.figure, ...(bar.won === undefined ? [] : [bar.won])].map(spaced),
      }));
      expect(drawn).toEqual(rows);
      for (const bar of bars) expect(spaced(bar.told.join(' '))).toContain(spaced(bar.figure));
    },
  );
});
