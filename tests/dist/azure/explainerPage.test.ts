import { describe, expect, it } from 'vitest';
import { explainerPages, pageAt, readableText } from '../../support/builtPages.ts';

/** What the first explainer says, as it was published: other explainers say other things. */
const pages = explainerPages()
  .filter(({ path }) => path.endsWith('/azure-exclusivity/'))
  .map((page) => ({ ...page }));

it('is built in both languages', () => {
  expect(pages.map(({ path }) => path)).toEqual(['/azure-exclusivity/', '/en/azure-exclusivity/']);
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { document, locale }) => {
  const list = (name: string): Document => pageAt(`${path}${name}/`).document;
  const count = (selector: string): number => document.querySelectorAll(selector).length;

  it('has its nine sections', () => {
    expect([...document.querySelectorAll('section.section')].map(({ id }) => id)).toEqual([
      ...['brief', 'comparison', 'clauses', 'money', 'korea', 'timeline', 'unknowns', 'conflicts', 'sources'],
    ]);
  });

  it('says high up that the contract was amended and that no suit was found', () => {
    const top =
      readableText(document.querySelector('.explainer > .dek') as Element) +
      readableText(document.getElementById('brief') as Element);
    expect(top).toMatch(locale === 'ko' ? /4월 27일/ : /27 April/);
    expect(top).toMatch(locale === 'ko' ? /소송.{0,40}(찾지 못|확인되지)/ : /no (report of a )?(law)?suit/i);
  });

  it('binds more than a hundred and fifty values, more than fifty of them in running prose', () => {
    expect(count('main :is(data[data-fact], time[data-fact])')).toBeGreaterThan(150);
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

  it('tells of six turning points and what is next, of all events on their page, with four ways to look at them', () => {
    expect(count('ol.timeline > li.timeline-event[data-key]')).toBeGreaterThanOrEqual(6);
    expect(count('ol.timeline > li.timeline-event[data-expected]')).toBeGreaterThanOrEqual(1);
    const all = list('timeline');
    expect(all.querySelectorAll('ol.timeline > li.timeline-event').length).toBeGreaterThanOrEqual(25);
    expect(all.querySelectorAll('.timeline-filter input[type=radio]').length).toBeGreaterThanOrEqual(4);
    expect(list('money/deals').querySelectorAll('table.deals a[href*="#event-"]').length).toBeGreaterThanOrEqual(5);
  });

  it('draws six charts, two of them in the story, and offers their tables to take away', () => {
    expect(count('figure.figure')).toBeGreaterThanOrEqual(2);
    expect(list('money').querySelectorAll('figure.figure').length).toBeGreaterThanOrEqual(6);
    expect(list('all').querySelectorAll('.take a').length).toBeGreaterThanOrEqual(14);
  });

  it('has all thirty-two differences and the ten conversions', () => {
    expect(list('differences').querySelectorAll('.differences > li').length).toBe(32);
    expect(list('differences').querySelectorAll('.conversions tbody tr').length).toBe(10);
  });

  it('explains more than ten terms and rests on more than fifty sources', () => {
    expect(list('words').querySelectorAll('[id^="term-"]').length).toBeGreaterThan(10);
    expect(list('sources').querySelectorAll('.source-list > li').length).toBeGreaterThan(50);
  });

  it('compares five clauses at least, in twenty versions, and speaks more than sixty changes', () => {
    expect(count('.then-now tbody tr')).toBeGreaterThanOrEqual(5);
    const compared = list('clauses');
    const versions = [...compared.querySelectorAll('.clause-moments > li')];
    expect(versions.length).toBeGreaterThanOrEqual(20);
    const days = versions.map((version) => version.querySelector('strong > time')?.getAttribute('datetime') ?? '');
    expect(days.filter((day) => day.length === 10).length).toBeGreaterThanOrEqual(15);
    expect(compared.querySelectorAll('ins, del').length).toBeGreaterThan(60);
  });
});
