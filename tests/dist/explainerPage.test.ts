import { describe, expect, it } from 'vitest';
import { builtPages, explainerPages, readableText } from '../support/builtPages.ts';
import { UNBOUND_ALLOWED } from './unboundDigits.ts';

describe('an explainer page', () => {
  const explainers = explainerPages();
  it('is built in both languages', () => {
    expect(explainers.map(({ locale }) => locale).sort()).toEqual(['en', 'ko']);
  });

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s binds every digit a reader can see to a fact',
    (_path, { document }) => {
      const copy = document.querySelector('main')?.cloneNode(true) as Element;
      expect(copy.querySelectorAll(':is(data, span)[data-fact], time[data-fact]').length).toBeGreaterThan(200);
      for (const bound of copy.querySelectorAll(
        [
          ':is(data, span)[data-fact]',
          'time[datetime][data-fact]',
          'svg [data-fact]',
          ...UNBOUND_ALLOWED.map(({ selector }) => selector),
        ].join(', '),
      ))
        bound.remove();
      expect(readableText(copy).match(/.{0,30}[0-9０-９].{0,20}/g) ?? []).toEqual([]);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s has every section of the plan, each under its question',
    (_path, { document }) => {
      const ids = [...document.querySelectorAll('section.section')].map((section) => section.id);
      expect(ids).toEqual([
        'brief',
        'comparison',
        'clauses',
        'money',
        'timeline',
        'conflicts',
        'unknowns',
        'korea',
        'differences',
        'changes',
        'sources',
      ]);
      for (const section of document.querySelectorAll('section.section'))
        expect(readableText(section).length).toBeGreaterThan(60);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s says high up that the contract was amended and that no suit was found',
    (_path, { document, locale }) => {
      const top =
        readableText(document.querySelector('.headline') as Element) +
        readableText(document.getElementById('brief') as Element);
      expect(top).toMatch(locale === 'ko' ? /4월 27일/ : /27 April/);
      expect(top).toMatch(locale === 'ko' ? /소송.{0,40}(찾지 못|확인되지)/ : /(no (law)?suit|lawsuit).{0,60}/i);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s compares in a real table, with a caption and both kinds of header',
    (_path, { document }) => {
      const table = document.querySelector('table.comparison');
      expect(table?.querySelector('caption')?.textContent?.trim()).toBeTruthy();
      expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
      expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(5);
      expect(table?.querySelectorAll('tbody td')).toHaveLength(15);
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s tells the time in one flat list with a now',
    (_path, { document }) => {
      const list = document.querySelector('ol.timeline');
      expect(list?.querySelectorAll(':scope > li.timeline-event').length).toBeGreaterThanOrEqual(25);
      expect(list?.querySelectorAll(':scope > li.timeline-now')).toHaveLength(1);
      expect(list?.querySelectorAll(':scope > li.timeline-event[data-expected]').length).toBeGreaterThanOrEqual(1);
      for (const event of list?.querySelectorAll(':scope > li.timeline-event') ?? [])
        expect(event.querySelector('time, data[data-fact]')).not.toBeNull();
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s draws six charts, each with its text, table and source',
    (_path, { document }) => {
      const figures = [...document.querySelectorAll('figure.figure')];
      expect(figures.length).toBeGreaterThanOrEqual(6);
      for (const figure of figures) {
        expect(figure.querySelector('svg title')?.textContent).toBeTruthy();
        expect(figure.querySelector('svg desc')?.textContent).toBeTruthy();
        expect(figure.querySelectorAll('svg text').length).toBeGreaterThan(1);
        expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThanOrEqual(1);
        expect(figure.querySelector('cite')).not.toBeNull();
      }
    },
  );

  it.each(explainers.map((page) => [page.path, page] as const))(
    '%s leads to all thirty-two differences and shows the ten conversions',
    (path, { document }) => {
      const links = [...document.querySelectorAll('.difference-index dd a')].map((link) => link.getAttribute('href'));
      expect(links).toHaveLength(32);
      const own = builtPages().find((page) => page.path === `${path}differences/`)?.document;
      const there = [...(own?.querySelectorAll('.differences > li') ?? [])].map(
        ({ id }) => `${path}differences/#${id}`,
      );
      expect(there.sort()).toEqual(links.sort());
      expect(document.querySelectorAll('.conversions tbody tr')).toHaveLength(10);
    },
  );
});
