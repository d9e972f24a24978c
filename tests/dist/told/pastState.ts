import { describe, expect, it } from 'vitest';
import { asItStood } from '#derive/asItStood';
import { keyDays } from '#derive/keyDays';
import { factsOf, findFact, type Dossier } from '#facts/kinds/dossier';
import { toldIn, toldLocales } from '#facts/kinds/translation';
import { LOCALES } from '#facts/values/text';
import { endOf, lastDay } from '#facts/values/when';
import { pageAt, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { knownFrom } from '../../support/knownFrom.ts';
import { dossiers, ownDossier, storyPath } from '../../support/siteContent.ts';
import { looseDigits } from '../../support/unboundDigits.ts';

const isPast = ({ path }: BuiltPage): boolean => path.includes('/as-of/');
const dayOf = (path: string): string => path.split('/').at(-2) ?? '';
const mainOf = (document: Document): Element => document.querySelector('main') as Element;
/** What was known by a day and speaks of a later one looks ahead: an outlook, a rate laid down, a clause that is to hold. */
function looksAhead(dossier: Dossier, factId: string, day: string): boolean {
  const fact = findFact(dossier, factId);
  return (
    fact !== undefined && ['figures', 'clauses', 'series'].includes(fact.folder) && knownFrom(dossier, factId) <= day
  );
}

describe('the page of a past state', () => {
  const built: string[] = [];
  notePages((page) => {
    if (isPast(page)) built.push(page.path);
  });

  it('exists for every key day in each language it is told in', () => {
    const expected = dossiers.flatMap((dossier) =>
      toldLocales(dossier).flatMap((locale) =>
        keyDays(dossier).map((day) => `${storyPath(dossier, locale)}as-of/${day}/`),
      ),
    );
    expect(built.sort()).toEqual(expected.sort());
  });

  eachPage('says in title, headline and notice that it is past, and leads to today', isPast, (page) => {
    const { path, document, locale } = page;
    const today = storyPath(ownDossier(path), locale);
    expect(document.title).toMatch(locale === 'ko' ? /까지 알려진 것/ : /What was known by/);
    expect(readableText(document.querySelector('h1') as Element)).toContain(dayOf(path).slice(0, 4));
    expect(document.querySelector('main .past-notice a')?.getAttribute('href')).toBe(today);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`${today}$`));
    expect(document.querySelector('.known-days [aria-current=page]')?.getAttribute('href')).toBe(path);
    expect(readableText(document.querySelector('.timeline-now') as Element)).toMatch(/[0-9]/);
  });

  eachPage('names no fact and no source that was not known', isPast, ({ path, document, html }) => {
    const [dossier, day, main] = [ownDossier(path), dayOf(path), mainOf(document)];
    const named = [...main.querySelectorAll('[data-fact]')].flatMap((element) =>
      (element.getAttribute('data-fact') ?? '').split(' '),
    );
    const ids = [...main.querySelectorAll('[id]')].map((element) => element.id.replace(/^(source|event)-/, ''));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set([...named, ...ids])].filter((each) => knownFrom(dossier, each) > day)).toEqual([]);
    const later = dossier.facts.filter((fact) => knownFrom(dossier, fact.id) > day);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((fact) => new RegExp(`["#/-]${fact.id}["<]`).test(html)).map((fact) => fact.id)).toEqual([]);
    const addresses = later.flatMap((fact) => ('url' in fact && fact.url ? [fact.url] : []));
    expect(addresses.filter((url) => html.includes(`"${url}"`))).toEqual([]);
  });

  eachPage('gives no date later than its day', isPast, ({ path, document }) => {
    const [dossier, day, main] = [ownDossier(path), dayOf(path), mainOf(document)];
    const BESIDE = '.known-days, .past-beside';
    const late = [...main.querySelectorAll('time[datetime]')].filter(
      (time) =>
        (time.getAttribute('datetime') ?? '') > day &&
        !looksAhead(dossier, time.getAttribute('data-fact') ?? '', day) &&
        !time.closest(`[data-expected], ${BESIDE}`),
    );
    expect(late.map((time) => `${time.getAttribute('data-fact')} ${time.getAttribute('datetime')}`)).toEqual([]);
    const year = dossier.explainer.asOf.slice(0, 4);
    const written = new RegExp(`${year}년 \\d+월(?: \\d+일)?|\\d* ?[A-Z][a-z]+ ${year}`, 'g');
    const days = (readableText(main, `${BESIDE}, time[datetime]`).match(written) ?? [])
      .map(toDay)
      .filter((date) => date !== undefined);
    expect(days.filter((date) => date > day)).toEqual([]);
  });

  eachPage('gives no amount known only later', isPast, ({ path, document }) => {
    const [dossier, day, main] = [ownDossier(path), dayOf(path), mainOf(document)];
    const then = asItStood(dossier, day);
    const payments = factsOf(dossier, 'deals').flatMap((deal) =>
      (deal.payments ?? [])
        .filter(({ when }) => lastDay(endOf(when)) > day)
        .map(({ amount }) => ({ deal: deal.id, number: String(amount.number) })),
    );
    const kept = (deal: string): string => JSON.stringify(findFact(then, deal) ?? {});
    for (const { deal, number } of payments) {
      if (new RegExp(`"number":${number}[,}]`).test(kept(deal).replace(/"payments".*/, ''))) continue;
      expect(main.querySelector(`data[data-fact="${deal}"][value="${number}"]`), `${deal} ${number}`).toBeNull();
    }
  });

  eachPage('binds every digit', isPast, ({ document }) => looseDigits(mainOf(document)));
});

describe.each(LOCALES)('what changed, in %s', (locale) => {
  it('is logged from the first publication on, and corrections apart', () => {
    for (const dossier of toldIn(dossiers, locale)) {
      const story = storyPath(dossier, locale);
      const [log, corrected, today] = ['changes/', 'corrections/', ''].map((name) => pageAt(story + name).document);
      const entries = dossier.facts.flatMap((fact) => ('history' in fact ? (fact.history ?? []) : []));
      expect(log?.querySelectorAll('.change-log > li'), story).toHaveLength(entries.length + 1);
      const { published } = dossier.explainer;
      const days = [...(log?.querySelectorAll('.change-log time') ?? [])].map((time) => time.getAttribute('datetime'));
      expect(days.at(-1), story).toBe(published);
      const corrections = entries.filter(({ kind }) => kind === 'correction');
      expect(corrected?.querySelectorAll('.change-log > li').length, story).toBe(corrections.length);
      expect(corrected?.querySelectorAll('.none').length, story).toBe(corrections.length === 0 ? 1 : 0);
      expect(today?.querySelector(`main a[href="${story}changes/"]`), story).not.toBeNull();
      expect(log?.querySelector(`a[href="${story}corrections/"]`), story).not.toBeNull();
    }
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The first day a written date can mean; undefined for what is no date. */
function toDay(date: string): string | undefined {
  const [first, ...rest] = date.match(/\d+/g) ?? [];
  if (date.includes('년')) return [first, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const at = MONTHS.findIndex((name) => date.includes(name));
  const month = String(at + 1).padStart(2, '0');
  if (at < 0 || first === undefined) return undefined;
  return rest.length > 0 ? `${rest[0]}-${month}-${first.padStart(2, '0')}` : `${first}-${month}`;
}
