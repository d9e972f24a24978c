import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, explainerPages, readableText } from '../support/builtPages.ts';

const explainers = explainerPages().map((page) => [page.path, page] as const);
const css = readdirSync('dist/_astro')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`dist/_astro/${file}`, 'utf8'))
  .join('');
const placesIn = (element: Element): string[] => (element.getAttribute('data-in') ?? '').split(' ').filter(Boolean);

describe('the timeline', () => {
  it.each(explainers)('%s gives every event an address and a named link to it', (_path, { document }) => {
    const events = [...document.querySelectorAll('.timeline-event')];
    expect(events.length).toBeGreaterThanOrEqual(25);
    for (const event of events) {
      expect(event.id).toMatch(/^event-/);
      const link = event.querySelector('a.permalink');
      expect(link?.getAttribute('href')).toBe(`#${event.id}`);
      expect(link?.getAttribute('aria-label')?.length).toBeGreaterThan(3);
    }
  });

  it.each(explainers)(
    '%s says beside each choice how many events it leaves, and has a rule for it',
    (_path, { document }) => {
      const events = [...document.querySelectorAll('.timeline-event')];
      const choices = [...document.querySelectorAll('.timeline-filter input[type=radio]')];
      expect(choices.length).toBeGreaterThanOrEqual(4);
      expect(
        choices.filter((choice) => choice.hasAttribute('checked')).map((choice) => choice.getAttribute('value')),
      ).toEqual(['0']);
      for (const choice of choices) {
        const place = choice.getAttribute('value') ?? '';
        const left = place === '0' ? events : events.filter((event) => placesIn(event).includes(place));
        expect(left.length).toBeGreaterThanOrEqual(1);
        expect(choice.parentElement?.querySelector('data')?.getAttribute('value')).toBe(String(left.length));
        if (place !== '0')
          expect(css).toMatch(new RegExp(`:has\\(\\[value=["']?${place}["']?\\]:checked\\) ?\\.timeline ?>`));
      }
    },
  );

  it.each(explainers)(
    '%s draws one mark for each event, shaped and coloured as in the list, at both widths',
    (_path, { document }) => {
      const kind = (element: Element): string =>
        `${element.getAttribute('data-colour')} ${element.getAttribute('data-in')}`;
      const [wide, narrow] = ['.chart-wide', '.chart-narrow'].map((size) => document.querySelector(`.strip ${size}`));
      for (const event of document.querySelectorAll('.timeline-event')) {
        const marks = wide?.querySelectorAll(`a[href="#${event.id}"]`) ?? [];
        expect(marks).toHaveLength(1);
        for (const mark of marks) {
          expect(kind(mark)).toBe(kind(event));
          expect(mark.querySelector('rect') !== null).toBe(event.hasAttribute('data-key'));
          expect(mark.hasAttribute('data-expected')).toBe(event.hasAttribute('data-expected'));
          expect(mark.getAttribute('tabindex')).toBe('-1');
          expect(readableText(event)).toContain(mark.querySelector('title')?.textContent);
        }
      }
      const kinds = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map((element) => kind(element)).sort();
      expect([...(narrow?.querySelectorAll('circle, rect') ?? [])].map((element) => kind(element)).sort()).toEqual(
        kinds('.timeline-event'),
      );
      expect(document.querySelector('.strip')?.getAttribute('aria-hidden')).toBe('true');
    },
  );

  it.each(explainers)('%s leads from each dated deal to the timeline', (_path, { document }) => {
    expect(document.querySelectorAll('table.deals a[href^="#event-"]').length).toBeGreaterThanOrEqual(5);
  });
});

describe('the comparison of clauses', () => {
  const pages = builtPages().filter(({ document }) => document.querySelector('.compared-clause'));
  it('is built in both languages', () => {
    expect(pages.map(({ locale }) => locale).sort()).toEqual(['en', 'ko']);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s compares every two versions of every clause, and says what it compares',
    (path, { document }) => {
      const explainer = explainers.find(([at]) => `${at}clauses/` === path)?.[1].document;
      const cards = [...(explainer?.querySelectorAll('article.clause') ?? [])];
      expect(cards.length).toBeGreaterThanOrEqual(5);
      for (const card of cards) {
        const section = document.getElementById(card.id)?.parentElement;
        const versions = section?.querySelectorAll('.clause-moments > li').length ?? 0;
        const pairs = [...(section?.querySelectorAll('details.clause-pair') ?? [])];
        expect(pairs).toHaveLength((versions * (versions - 1)) / 2);
        expect(new Set(pairs.map((pair) => readableText(pair.querySelector('summary') as Element))).size).toBe(
          pairs.length,
        );
        if (pairs.length === 0) continue;
        expect(card.querySelector(`a[href$="clauses/#${card.id}"]`)).not.toBeNull();
        expect(pairs.filter((pair) => pair.hasAttribute('open'))).toHaveLength(1);
        expect(readableText(section as Element)).toMatch(/우리가 쉬운 말로 간추린 요약|our summary in plain words/);
        for (const pair of pairs) expect(pair.querySelectorAll('dl dd')).toHaveLength(2);
      }
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s leads from each version of a clause to the events that brought it',
    (_path, { document }) => {
      const versions = [...document.querySelectorAll('.clause-moments > li')];
      expect(versions.length).toBeGreaterThanOrEqual(20);
      const dated = versions.filter(
        (version) => version.querySelector('strong > time')?.getAttribute('datetime')?.length === 10,
      );
      expect(dated.length).toBeGreaterThanOrEqual(15);
      expect(dated.filter((version) => !version.querySelector('a[href*="#event-"]')).map(readableText)).toEqual([]);
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))('%s speaks every change', (_path, { document }) => {
    const changes = [...document.querySelectorAll('ins, del')];
    expect(changes.length).toBeGreaterThan(60);
    for (const change of changes)
      expect(change.firstElementChild?.textContent?.trim()).toMatch(
        change.tagName === 'INS' ? /^(더해짐|Added):$/ : /^(빠짐|Removed):$/,
      );
  });
});
