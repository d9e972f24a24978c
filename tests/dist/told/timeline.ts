import { describe, expect } from 'vitest';
import { toldEvents } from '#derive/stageEvents';
import { factsOf } from '#facts/kinds/dossier';
import { isStory, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { sheetsOf } from '../../support/sheetRules.ts';
import { ownDossier } from '../../support/siteContent.ts';

/** The places of the filter that a page’s style sheet has a rule for. */
function ruledIn(html: string): ReadonlySet<string | undefined> {
  const rules = sheetsOf(html)
    .join('')
    .matchAll(/:has\(\[value=["']?(\w+)["']?\]:checked\) ?\.timeline ?>/g);
  return new Set([...rules].map(([, place]) => place));
}
/** The page of all events of an explainer, and all of it on one page. */
const isTimeline = ({ path }: BuiltPage): boolean => /\/(?:timeline|all)\/$/.test(path) && !path.includes('/facts/');
const eventsOf = (document: Document): Element[] => [...document.querySelectorAll('.timeline-event')];
const placesIn = (element: Element): string[] => (element.getAttribute('data-in') ?? '').split(' ').filter(Boolean);

describe('the timeline', () => {
  eachPage('is one flat list of every event, each with its time, and a now', isTimeline, ({ path, document }) => {
    const list = document.querySelector('ol.timeline');
    const events = [...(list?.querySelectorAll(':scope > li.timeline-event') ?? [])];
    const expected = toldEvents(ownDossier(path)).map(({ id }) => `event-${id}`);
    expect(events.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(list?.querySelectorAll(':scope > li.timeline-now')).toHaveLength(1);
    for (const event of events) expect(event.querySelector('time, data[data-fact]')).not.toBeNull();
  });

  eachPage('gives every event an address and a named link to it', isTimeline, ({ document }) => {
    for (const event of eventsOf(document)) {
      expect(event.id).toMatch(/^event-/);
      const link = event.querySelector('a.permalink');
      expect(link?.getAttribute('href')).toBe(`#${event.id}`);
      expect(link?.getAttribute('aria-label')?.length).toBeGreaterThan(3);
    }
  });

  eachPage(
    'says beside each choice how many events it leaves, and has a rule for it',
    isTimeline,
    ({ document, html }) => {
      const ruled = ruledIn(html);
      const events = eventsOf(document);
      const choices = [...document.querySelectorAll('.timeline-filter input[type=radio]')];
      const checked = choices.filter((choice) => choice.hasAttribute('checked'));
      expect(choices.length).toBeGreaterThanOrEqual(2);
      expect(checked.map((choice) => choice.getAttribute('value'))).toEqual(['0']);
      for (const choice of choices) {
        const place = choice.getAttribute('value') ?? '';
        const left = place === '0' ? events : events.filter((event) => placesIn(event).includes(place));
        expect(left.length).toBeGreaterThanOrEqual(1);
        expect(choice.parentElement?.querySelector('data')?.getAttribute('value')).toBe(String(left.length));
        if (place !== '0') expect(ruled.has(place), `a rule for ${place}`).toBe(true);
      }
    },
  );

  eachPage(
    'draws one mark for each event, shaped and coloured as in the list, at both widths',
    isTimeline,
    ({ path, document }) => {
      const kind = (element: Element): string =>
        `${element.getAttribute('data-colour')} ${element.getAttribute('data-in')}`;
      const [wide, narrow] = ['.chart-wide', '.chart-narrow'].map((size) => document.querySelector(`.strip ${size}`));
      const marks = Map.groupBy(wide?.querySelectorAll('a[href]') ?? [], (mark) => mark.getAttribute('href'));
      for (const event of eventsOf(document)) {
        const [mark, ...more] = marks.get(`${path.replace(/all\/$/, 'timeline/')}#${event.id}`) ?? [];
        if (!mark || more.length > 0) throw new Error(`not one mark for ${event.id}`);
        expect(kind(mark)).toBe(kind(event));
        expect(mark.querySelector('rect') !== null).toBe(event.hasAttribute('data-key'));
        expect(mark.hasAttribute('data-expected')).toBe(event.hasAttribute('data-expected'));
        expect(mark.getAttribute('tabindex')).toBe('-1');
        expect(readableText(event).replaceAll('\u2060', '')).toContain(
          mark.querySelector('title')?.textContent.replaceAll('\u2060', ''),
        );
      }
      const told = (elements: Iterable<Element>): string[] =>
        [...elements].map((mark) => `${kind(mark)} ${mark.getAttribute('href')}`);
      expect(told(narrow?.querySelectorAll('a') ?? [])).toEqual(told(wide?.querySelectorAll('a') ?? []));
      expect(document.querySelector('.strip')?.getAttribute('aria-hidden')).toBe('true');
    },
  );

  eachPage(
    'is led to from a deal',
    ({ path, html }) => /\/money\/(?:deals\/)?$/.test(path) && html.includes('<table class="deals'),
    ({ document }) => {
      expect(document.querySelectorAll('table.deals a[href*="/timeline/#event-"]').length).toBeGreaterThan(0);
    },
  );

  eachPage('is told in a story by its turning points and what is next, and led to', isStory, ({ path, document }) => {
    const events = factsOf(ownDossier(path), 'events');
    const told = [...document.querySelectorAll('ol.timeline > li.timeline-event')].map(({ id }) => id);
    const wanted = events.filter(({ key, status }) => key || status === 'expected').map(({ id }) => `event-${id}`);
    if (document.querySelector('ol.timeline')) {
      expect(told).toEqual(expect.arrayContaining(wanted));
      expect(document.querySelector('.timeline-filter')).toBeNull();
    }
    expect(document.querySelector(`.other-lists a[href="${path}timeline/"]`)).not.toBeNull();
  });
});
