import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { LiveChart } from '#charts/forms/bars/liveChart';
import { fileOf, isMoneyPage as isMoney, isPlace, isStory, moneyPages } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { ownDossier } from '../../support/siteContent.ts';

const spaced = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const figuresOf = (document: Document): Element[] => [...document.querySelectorAll('figure.figure')];
const addressOf = (figure: Element): string => figure.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '';

describe('the charts of an explainer', () => {
  eachPage('are those of its file, each with its text, table and source', isMoney, ({ path, document }) => {
    const figures = figuresOf(document);
    const expected = Object.keys(ownDossier(path).explainer.charts ?? {}).map((id) => `chart-${id}`);
    const all = moneyPages(path).flatMap((page) => figuresOf(page.document));
    expect(all.map(({ id }) => id).sort()).toEqual(expected.sort());
    for (const figure of figures) {
      const stage = figure.querySelector('.chart-stage');
      if (stage?.querySelector('.chart-wide')) {
        expect(stage.querySelector('svg title')?.textContent).toBeTruthy();
        expect(stage.querySelector('svg desc')?.textContent).toBeTruthy();
      }
      expect(stage?.querySelectorAll('svg text, data').length, figure.id).toBeGreaterThan(1);
      expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThanOrEqual(1);
      expect(figure.querySelector('cite')).not.toBeNull();
    }
  });

  eachPage(
    'that come to life name their data, and no data lie about of other charts',
    isMoney,
    ({ path, document, locale }) => {
      const addresses = figuresOf(document)
        .map(addressOf)
        .filter((address) => address !== '');
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
      const folder = fileOf(`/${ownDossier(path).explainer.id}/charts`);
      const there = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(`.${locale}.json`)) : [];
      const all = moneyPages(path).flatMap((page) => figuresOf(page.document));
      const charts = all.map(({ id }) => `${id.replace(/^chart-/, '')}.${locale}.json`);
      expect(there.sort()).toEqual(charts.sort());
    },
  );

  eachPage('hold what their tables hold', isMoney, ({ document }) => {
    for (const figure of figuresOf(document).filter((each) => addressOf(each) !== '')) {
      const { bars } = JSON.parse(readFileSync(fileOf(addressOf(figure)), 'utf8')) as LiveChart;
      const rows = [...figure.querySelectorAll('tbody tr')].map((row) => {
        const numbers = [...row.querySelectorAll('td.number data')];
        return {
          factId: row.querySelector('th data')?.getAttribute('data-fact'),
          name: spaced(row.querySelector('th data')?.textContent),
          value: Number(numbers[0]?.getAttribute('value')),
          figures: numbers.map((number) => spaced(number.textContent)),
        };
      });
      const drawn = bars.map((bar) => ({
        factId: bar.factId,
        name: spaced(bar.name),
        value: bar.value,
        figures: [bar.figure, ...(bar.beside === undefined ? [] : [bar.beside])].map(spaced),
      }));
      expect(drawn, figure.id).toEqual(rows);
      for (const bar of bars) expect(spaced(bar.told.join(' '))).toContain(spaced(bar.figure));
    }
  });

  eachPage('in a story are some of them, each with the way to its numbers', isStory, ({ path, document }) => {
    const charts = Object.keys(ownDossier(path).explainer.charts);
    const ids = figuresOf(document).map(({ id }) => id.replace(/^(?:lead|chart)-/, ''));
    expect(ids.filter((id) => !charts.includes(id))).toEqual([]);
    for (const figure of figuresOf(document)) {
      if (figure.querySelector('.chart-wide')) expect(figure.querySelector('svg title')?.textContent).toBeTruthy();
      const chart = figure.id.replace(/^(?:lead|chart)-/, '');
      const link = figure.querySelector(`a[href^="${path}money/"][href$="#chart-${chart}"]`)?.getAttribute('href');
      expect(isPlace(link?.split('#')[0] ?? '', `chart-${chart}`), figure.id).toBe(true);
    }
  });
});
