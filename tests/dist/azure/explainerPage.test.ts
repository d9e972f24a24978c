import { describe, expect, it } from 'vitest';
import { explainerPages, pageAt, readableText } from '../../support/builtPages.ts';

/** What the first explainer says, as it was published: other explainers say other things. */
const pages = explainerPages().map((page) => ({ ...page }));

it('is built in both languages', () => {
  expect(pages.map(({ path }) => path)).toEqual(['/azure-exclusivity/', '/en/azure-exclusivity/']);
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { document, locale }) => {
  const count = (selector: string): number => document.querySelectorAll(selector).length;

  it('has all eleven sections', () => {
    expect([...document.querySelectorAll('section.section')].map(({ id }) => id)).toEqual([
      ...['brief', 'comparison', 'clauses', 'money', 'timeline', 'conflicts'],
      ...['unknowns', 'korea', 'differences', 'changes', 'sources'],
    ]);
  });

  it('says high up that the contract was amended and that no suit was found', () => {
    const top =
      readableText(document.querySelector('.headline') as Element) +
      readableText(document.getElementById('brief') as Element);
    expect(top).toMatch(locale === 'ko' ? /4월 27일/ : /27 April/);
    expect(top).toMatch(locale === 'ko' ? /소송.{0,40}(찾지 못|확인되지)/ : /(no (law)?suit|lawsuit).{0,60}/i);
  });

  it('binds more than two hundred values, more than fifty of them in running prose', () => {
    expect(count('main :is(data[data-fact], time[data-fact])')).toBeGreaterThan(200);
    const prose = [...document.querySelectorAll('.section > p, .section > ol > li, .section > ul > li')].filter(
      (element) => !element.closest('table, figure, .timeline, .unknowns, .source-list, .change-log'),
    );
    const values = prose.flatMap((element) => [...element.querySelectorAll('data[data-fact], time[data-fact]')]);
    expect(values.length).toBeGreaterThan(50);
  });

  it('compares three parties on five issues', () => {
    expect(count('table.comparison thead th[scope=col]')).toBe(4);
    expect(count('table.comparison tbody th[scope=row]')).toBe(5);
    expect(count('table.comparison tbody td')).toBe(15);
  });

  it('tells of twenty-five events at least, some of them still to come, and four ways to look at them', () => {
    expect(count('ol.timeline > li.timeline-event')).toBeGreaterThanOrEqual(25);
    expect(count('ol.timeline > li.timeline-event[data-expected]')).toBeGreaterThanOrEqual(1);
    expect(count('.timeline-filter input[type=radio]')).toBeGreaterThanOrEqual(4);
    expect(count('table.deals a[href^="#event-"]')).toBeGreaterThanOrEqual(5);
  });

  it('draws six charts and offers more than twenty-five tables to take away', () => {
    expect(count('figure.figure')).toBeGreaterThanOrEqual(6);
    expect(count('.take a')).toBeGreaterThan(25);
  });

  it('leads to all thirty-two differences and shows the ten conversions', () => {
    expect(count('.difference-index dd a')).toBe(32);
    expect(count('.conversions tbody tr')).toBe(10);
  });

  it('explains more than ten terms and rests on more than fifty sources', () => {
    expect(count('[popover][id^="term-"]')).toBeGreaterThan(10);
    expect(count('.source-list > li')).toBeGreaterThan(50);
  });

  it('compares five clauses at least, in twenty versions, and speaks more than sixty changes', () => {
    expect(count('article.clause')).toBeGreaterThanOrEqual(5);
    const compared = pageAt(`${path}clauses/`).document;
    const versions = [...compared.querySelectorAll('.clause-moments > li')];
    expect(versions.length).toBeGreaterThanOrEqual(20);
    const days = versions.map((version) => version.querySelector('strong > time')?.getAttribute('datetime') ?? '');
    expect(days.filter((day) => day.length === 10).length).toBeGreaterThanOrEqual(15);
    expect(compared.querySelectorAll('ins, del').length).toBeGreaterThan(60);
  });
});
