import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { keyDays } from '#derive/keyDays';
import { factsOf, findFact } from '#facts/dossier';
import { endOf, lastDay } from '#facts/when';
import { builtPages, readableText } from '../support/builtPages.ts';
import { dossierOf } from '../support/realContent.ts';
import { UNBOUND_ALLOWED } from './unboundDigits.ts';

const dossier = dossierOf('content');
const { id } = dossier.explainer;
const pages = builtPages();
const past = keyDays(dossier).flatMap((day) =>
  ['', '/en'].map((root) => {
    const page = pages.find(({ path }) => path === `${root}/${id}/as-of/${day}/`);
    if (!page) throw new Error(`no page for ${day}`);
    return [page.path, day, page] as const;
  }),
);
/** Worked out here from the sources alone, not by asItStood: the first day on which each fact can have been known. */
const published = new Map(factsOf(dossier, 'sources').map((source) => [source.id, endOf(source.published)]));
const TIMELESS = ['organisations', 'people', 'terms'];
function knownFrom(factId: string): string {
  const fact = findFact(dossier, factId);
  if (!fact || TIMELESS.includes(fact.folder) || factId === dossier.explainer.exchangeRate) return '';
  if (fact.folder === 'sources') return published.get(factId) ?? '9999';
  const cited = ('sources' in fact ? (fact.sources ?? []) : []).map((each) =>
    typeof each === 'string' ? each : each.id,
  );
  return cited.map((each) => published.get(each) ?? '9999').sort()[0] ?? '9999';
}
/** Figures that look ahead carry a later date by their nature. */
const looksAhead = (factId: string): boolean => {
  const fact = findFact(dossier, factId);
  return fact?.folder === 'figures' && ['annual-revenue-outlook', 'capital-expenditure'].includes(fact.measure);
};

describe('the page of a past state', () => {
  it('exists for every key day in both languages', () => {
    expect(past.length).toBe(2 * keyDays(dossier).length);
    expect(keyDays(dossier)).toEqual(['2025-10-28', '2026-02-27', '2026-03-18', '2026-04-27']);
  });

  it.each(past)(
    '%s says in title, headline and notice that it is past, and leads to today',
    (path, _day, { document, locale }) => {
      const today = `${locale === 'en' ? '/en' : ''}/${id}/`;
      expect(document.title).toMatch(locale === 'ko' ? /까지 알려진 것/ : /What was known by/);
      expect(readableText(document.querySelector('h1') as Element)).toMatch(/2025|2026/);
      expect(document.querySelector('main .past-notice a')?.getAttribute('href')).toBe(today);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`${today}$`));
      expect(document.querySelector('.known-days [aria-current=page]')?.getAttribute('href')).toBe(path);
      expect(readableText(document.querySelector('.timeline-now') as Element)).toMatch(/[0-9]/);
    },
  );

  it.each(past)('%s names no fact and no source that was not known', (_path, day, { document, html }) => {
    const main = document.querySelector('main') as Element;
    const named = [...main.querySelectorAll('[data-fact]')].flatMap((element) =>
      (element.getAttribute('data-fact') ?? '').split(' '),
    );
    const ids = [...main.querySelectorAll('[id]')].map((element) => element.id.replace(/^(source|event)-/, ''));
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set([...named, ...ids])].filter((each) => knownFrom(each) > day)).toEqual([]);
    const later = dossier.facts.filter((fact) => knownFrom(fact.id) > day);
    expect(later.length).toBeGreaterThan(40);
    expect(later.filter((fact) => new RegExp(`["#/-]${fact.id}["<]`).test(html)).map((fact) => fact.id)).toEqual([]);
    const titles = later.flatMap((fact) => ('url' in fact && fact.url ? [fact.url] : []));
    expect(titles.filter((url) => html.includes(`"${url}"`))).toEqual([]);
  });

  it.each(past)('%s gives no date later than its day', (_path, day, { document }) => {
    const main = document.querySelector('main') as Element;
    main.querySelector('.known-days')?.remove();
    main.querySelector('.past-beside')?.remove();
    const late = [...main.querySelectorAll('time[datetime]')].filter(
      (time) =>
        (time.getAttribute('datetime') ?? '') > day &&
        !looksAhead(time.getAttribute('data-fact') ?? '') &&
        !time.closest('[data-expected]'),
    );
    expect(late.map((time) => `${time.getAttribute('data-fact')} ${time.getAttribute('datetime')}`)).toEqual([]);
    const spoken = readableText(main).match(/2026년 \d+월(?: \d+일)?|\d* ?[A-Z][a-z]+ 2026/g) ?? [];
    const months = spoken.map((date) => toDay(date)).filter((date) => date !== undefined);
    expect(months.filter((date) => date > day)).toEqual([]);
  });

  it.each(past)('%s gives no amount known only later', (_path, day, { document }) => {
    const main = document.querySelector('main') as Element;
    const then = asItStood(dossier, day);
    const payments = factsOf(dossier, 'deals').flatMap((deal) =>
      (deal.payments ?? [])
        .filter(({ when }) => lastDay(endOf(when)) > day)
        .map(({ amount }) => ({ deal: deal.id, usd: String(amount.usd) })),
    );
    expect(payments.length).toBeGreaterThan(0);
    const kept = (deal: string): string => JSON.stringify(findFact(then, deal) ?? {});
    for (const { deal, usd } of payments) {
      if (new RegExp(`"usd":${usd}[,}]`).test(kept(deal).replace(/"payments".*/, ''))) continue;
      expect(main.querySelector(`data[data-fact="${deal}"][value="${usd}"]`), `${deal} ${usd}`).toBeNull();
    }
    for (const row of main.querySelectorAll('table.deals tbody tr'))
      if (/낸 돈|paid/i.test(row.querySelector('td:nth-of-type(2)')?.textContent ?? ''))
        expect(row.textContent).toMatch(/소프트뱅크 주도|SoftBank-led/);
  });

  it.each(past)('%s binds every digit', (_path, _day, { document }) => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    const bound = [':is(data, span)[data-fact]', 'time[datetime][data-fact]', 'svg [data-fact]'];
    for (const each of copy.querySelectorAll([...bound, ...UNBOUND_ALLOWED.map(({ selector }) => selector)].join(', ')))
      each.remove();
    expect(readableText(copy).match(/.{0,30}[0-9].{0,20}/g) ?? []).toEqual([]);
  });
});

describe('what changed', () => {
  it.each(['', '/en'])('is logged from the first publication on, and corrections apart: %s', (root) => {
    const page = (name: string) => pages.find(({ path }) => path === `${root}/${id}/${name}/`)?.document;
    const entries = dossier.facts.flatMap((fact) => ('history' in fact ? (fact.history ?? []) : []));
    expect(page('changes')?.querySelectorAll('.change-log > li')).toHaveLength(entries.length + 1);
    expect(page('changes')?.querySelector('.change-log time')?.getAttribute('datetime')).toBe(
      dossier.explainer.published,
    );
    const corrections = entries.filter(({ kind }) => kind === 'correction');
    expect(page('corrections')?.querySelectorAll('.change-log > li').length ?? 0).toBe(corrections.length);
    expect(page('corrections')?.querySelectorAll('.none').length).toBe(corrections.length === 0 ? 1 : 0);
    const explainer = pages.find(({ path }) => path === `${root}/${id}/`)?.document;
    const links = [...(explainer?.querySelectorAll('#changes a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining([`${root}/${id}/changes/`, `${root}/${id}/corrections/`]));
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The first day a written date can mean; undefined for what is no date. */
function toDay(date: string): string | undefined {
  const [year, month, day] = date.match(/\d+/g) ?? [];
  if (date.includes('년')) return [year, ...[month, day].filter(Boolean).map((n) => n?.padStart(2, '0'))].join('-');
  const at = MONTHS.findIndex((name) => date.includes(name));
  return at < 0
    ? undefined
    : `2026-${String(at + 1).padStart(2, '0')}${/^\d/.test(date) ? `-${year?.padStart(2, '0')}` : ''}`;
}
