import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import { LOCALES, type Locale } from '#facts/values/text';
import { atomOf } from '#syndication/feeds/atom';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { paragraph, type Feed } from '#syndication/feeds/feed';
import { jsonFeedOf } from '#syndication/feeds/jsonFeed';
import { ENTRIES, siteFeed } from '#syndication/feeds/siteFeed';
import { JsonFeedSchema } from '../support/jsonFeedSchema.ts';
import { layeredDossier } from '../support/layeredContent.ts';
import { readAtom } from '../support/readAtom.ts';
import { dossierOf } from '../support/realContent.ts';

const SITE = 'https://site.test/';
const real = dossierOf('content');
const changed = layeredDossier('sample', 'changed');
const feedsOf = (dossiers: readonly Dossier[], site = SITE): Feed[] =>
  LOCALES.flatMap((locale) => [
    siteFeed(dossiers, locale, site),
    ...dossiers.map((dossier) => changeFeed(dossier, locale, site)),
  ]);
const all = feedsOf([real, changed]);
const idsOf = (feeds: readonly Feed[]): string[] =>
  feeds.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
/** The text that a reader of feeds shows of an HTML content. */
const shown = (html: string): string[] => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as { document: Document };
  return [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
};

describe('the feed of a large site', () => {
  /** An explainer a day, the last of them in the place that the desk gives the newest. */
  const newsroom = Array.from({ length: 120 }, (_none, at): Dossier => {
    const published = new Date(Date.UTC(2027, 0, 120 - at)).toISOString().slice(0, 10);
    return { ...real, explainer: { ...real.explainer, id: `e${at}`, published, revised: undefined } };
  });
  /** The oldest of all, which we changed last. */
  const revived = { ...real, explainer: { ...real.explainer, id: 'old', revised: '2028-01-01' } };

  it.each(LOCALES)('holds those that moved last, and no more than readers of feeds expect: %s', (locale) => {
    const { entries, updated } = siteFeed([...newsroom, revived], locale, SITE);
    expect(ENTRIES).toBeGreaterThanOrEqual(20);
    expect(ENTRIES).toBeLessThanOrEqual(50);
    expect(entries).toHaveLength(ENTRIES);
    expect(entries[0]?.url).toMatch(/\/old\/$/);
    expect(updated).toBe('2028-01-01');
    const newest = newsroom.slice(0, ENTRIES - 1).map(({ explainer }) => explainer.id);
    expect(entries.slice(1).map(({ url }) => url.split('/').at(-2))).toEqual(newest);
  });

  it('calls each explainer what it was called while the site was small, and leaves its own changes whole', () => {
    const idOf = (dossiers: readonly Dossier[]): string | undefined =>
      siteFeed(dossiers, 'ko', SITE).entries.find(({ url }) => url.endsWith('/e3/'))?.id;
    expect(idOf(newsroom)).toBe(idOf(newsroom.slice(3, 4)));
    const facts = changed.facts.map((fact) =>
      'history' in fact && fact.history
        ? { ...fact, history: Array.from({ length: 70 }, () => fact.history?.[0]) }
        : fact,
    );
    const log = { ...changed, facts };
    expect(changeFeed(log as Dossier, 'ko', SITE).entries.length).toBeGreaterThan(70);
  });
});

describe('the feed of the changes to an explainer', () => {
  const told = (locale: Locale) =>
    changeFeed(changed, locale, SITE).entries.map(({ title, url, html, updated }) => [
      updated,
      title,
      shown(html),
      url,
    ]);

  it('tells each change with what was, what is and why, the newest first and the publication last', () => {
    expect(told('en')).toEqual([
      [
        '2024-02-08',
        'Correction: Nuri',
        expect.arrayContaining(['Nuri does not sell any lighthouse, by R&D or "otherwise".']),
        `${SITE}en/organisations/nuri/`,
      ],
      [
        '2024-02-07',
        'Update: Hanbit’s investment in Nuri',
        ['Was: planned · Now: committed', 'Hanbit committed $50bn.'],
        `${SITE}en/lighthouse/facts/hanbit-nuri-deal/`,
      ],
      [
        '2024-02-07',
        'Correction: Hanbit’s investment in Nuri',
        expect.anything(),
        `${SITE}en/lighthouse/facts/hanbit-nuri-deal/`,
      ],
      [
        '2024-02-07',
        'Correction: Hanbit’s investment in Nuri',
        expect.anything(),
        `${SITE}en/lighthouse/facts/hanbit-nuri-deal/`,
      ],
      [
        '2024-02-06',
        'Addition: The deal is announced',
        ['Was: nothing · Now: yes', 'It proved to be a turning point.'],
        `${SITE}en/lighthouse/facts/2024-01-deal/`,
      ],
      [
        '2024-02-05',
        'Correction: Hanbit’s investment in Nuri',
        ['Was: $38bn · Now: $50bn', 'We misread the register.'],
        `${SITE}en/lighthouse/facts/hanbit-nuri-deal/`,
      ],
      [
        '2024-02-01',
        'First published: Whose lighthouse is it?',
        ['Hanbit put in $50bn (about ₩50tn).'],
        `${SITE}en/lighthouse/`,
      ],
    ]);
    expect(told('ko').map(([, title]) => title)).toContain('바로잡음: 한빛의 누리 투자');
  });

  it('has moved when its newest entry did', () => {
    for (const { updated, entries } of all)
      expect(updated).toBe(
        entries
          .map((entry) => entry.updated)
          .sort()
          .at(-1),
      );
    expect(changeFeed(changed, 'ko', SITE).updated).toBe('2024-02-08');
  });
});

describe('the feed of the site', () => {
  it('lists each explainer once, the one that moved last first, with its latest news and how well that stands', () => {
    const { entries } = siteFeed([changed, real], 'en', SITE);
    expect(entries.map(({ url, updated }) => [url, updated])).toEqual([
      [`${SITE}en/azure-exclusivity/`, expect.stringMatching(/^2026-/)],
      [`${SITE}en/lighthouse/`, '2024-02-08'],
    ]);
    expect(shown(entries[1]?.html ?? '').at(-1)).toBe(
      'Latest: The deal is announced (10\u00a0January 2024, Announced)',
    );
  });

  it('can be empty', () => {
    expect(readAtom(atomOf(siteFeed([], 'ko', SITE))).entries).toEqual([]);
    expect(JsonFeedSchema.parse(JSON.parse(jsonFeedOf(siteFeed([], 'ko', SITE)))).items).toEqual([]);
  });
});

describe('ids', () => {
  it('are different for every feed, entry, explainer and language', () => {
    const ids = idsOf(all);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are what they were when the first feed was published', () => {
    expect(siteFeed([real], 'ko', SITE).entries[0]?.id).toBe('urn:uuid:973cfbd6-d5ce-5915-8106-c82294077877');
    expect(changeFeed(real, 'en', SITE).entries.at(-1)?.id).toBe('urn:uuid:1d0656c4-6146-5d6e-bad1-1d23c3d80436');
  });

  const text = fc.record({ ko: fc.stringMatching(/^[가-힣 ]{1,9}$/), en: fc.stringMatching(/^[A-Za-z ]{1,9}$/) });
  const later: fc.Arbitrary<Change> = fc.record({
    on: fc.constantFrom('2024-02-05', '2024-02-07', '2024-03-01'),
    kind: fc.constantFrom('correction' as const, 'update' as const, 'addition' as const),
    field: fc.constantFrom('amount', 'state', 'when'),
    why: text,
  });

  it('stay when values, texts, titles, the host and the order of facts change, and when changes are added', () => {
    const before = idsOf(feedsOf([changed]));
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 1, max: 1e12, noNaN: true }),
        fc.constantFrom('correction' as const, 'update' as const),
        fc.array(later, { maxLength: 4 }),
        fc.webUrl(),
        (words, usd, kind, added, site) => {
          const rewritten = changed.facts.map((fact) => {
            const history = 'history' in fact && fact.history;
            const told = history && [
              ...history.map((each) => ({ ...each, kind, why: words, was: { usd }, now: words })),
              ...added,
            ];
            return {
              ...fact,
              title: words,
              ...(fact.folder === 'deals' ? { amount: { usd } } : {}),
              ...(told ? { history: told } : {}),
            } as Fact;
          });
          const explainer = {
            ...changed.explainer,
            headline: words,
            dek: words,
            asOf: '2024-05-01',
            published: '2024-01-31',
          };
          const after = idsOf(feedsOf([{ ...changed, explainer, facts: rewritten.reverse() }], site));
          expect(before.filter((id) => !after.includes(id))).toEqual([]);
          expect(new Set(after).size).toBe(after.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a feed as a file', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      ']]>',
      '<script>alert(1)</script>',
      '&amp;lt;',
      '&#0;',
      '"\'><',
      '\u0000\u0008\uFFFE\uD800',
      '\r\n\t',
      '<!--',
      '한글 <b>굵게</b>',
    ),
  );
  /** What a text can be in XML: forbidden characters become U+FFFD. */
  const writable = (value: string): string =>
    [...value]
      .map((letter) =>
        /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(letter) ? letter : '\uFFFD',
      )
      .join('');

  it('says in Atom and JSON exactly what was meant, whatever is in the text', () => {
    fc.assert(
      fc.property(anything, anything, anything, (title, said, was) => {
        const entry = {
          id: 'urn:x:1',
          title,
          url: `${SITE}?a=1&b=${encodeURIComponent('"')}`,
          published: '2024-02-01',
          updated: '2024-02-01',
          summary: said,
          html: paragraph(said, { was }, { text: title, url: SITE }),
        };
        const feed: Feed = { ...siteFeed([], 'ko', SITE), title, entries: [entry] };
        const atom = readAtom(atomOf(feed));
        const [read] = atom.entries;
        expect(atom.title).toBe(writable(title));
        expect(read).toMatchObject({
          id: entry.id,
          title: writable(title),
          summary: writable(said),
          content: entry.html,
          url: entry.url,
        });
        expect(shown(entry.html)).toEqual([writable(said) + writable(was) + writable(title)]);
        expect(
          entry.html
            .match(/<[^>]*>/g)
            ?.filter((tag) => !/^<(p|\/p|del|\/del|a href="https:\/\/site\.test\/"|\/a)>$/.test(tag)),
        ).toEqual([]);
        expect(JSON.parse(jsonFeedOf(feed))).toMatchObject({
          title,
          items: [{ id: entry.id, title, summary: said, content_html: entry.html }],
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is the same at any hour', () => {
    const written = (now: string): string[] => {
      vi.useFakeTimers({ now: new Date(now) });
      try {
        return feedsOf([real, changed]).flatMap((feed) => [atomOf(feed), jsonFeedOf(feed)]);
      } finally {
        vi.useRealTimers();
      }
    };
    expect(written('2031-07-01T10:00:00Z')).toEqual(written('2026-11-23T00:00:00Z'));
  });

  it('is JSON Feed by its specification', () => {
    for (const feed of all) expect(JsonFeedSchema.safeParse(JSON.parse(jsonFeedOf(feed))).error).toBeUndefined();
  });
});
