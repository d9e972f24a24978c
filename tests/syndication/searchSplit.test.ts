import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import type { Dossier } from '#facts/kinds/dossier';
import { isWordKind } from '#facts/kinds/vocabulary';
import { LOCALES } from '#facts/values/text';
import { countLines } from '#intake/writtenFile';
import { explainerIndex } from '#syndication/search/explainerIndex';
import { factEntry } from '#syndication/search/factEntry';
import { createFinder } from '#syndication/search/finder';
import { createGuide } from '#syndication/search/likely';
import { nearestExplainers } from '#syndication/search/nearest';
import { AT_A_TIME, type SearchEntry } from '#syndication/search/searchEntry';
import { siteIndex } from '#syndication/search/siteIndex';
import { explainerIndexPath, explainerPath } from '#urls';
import { newsroomContent } from '../bench/newsroomContent.ts';
import { dossierOf } from '../support/realContent.ts';
import { searchedEntries } from '../support/searchedEntries.ts';

const EXPLAINERS = 20;
const newsroom = newsroomContent({ explainers: EXPLAINERS, size: 'tenth', seed: 'search' });
const dossiers = assemble(newsroom.map(({ path, text }) => ({ path, text, lines: countLines(text) }))).dossiers;
const storyOf = (dossier: Dossier, locale: string): string =>
  newsroom.find(({ path }) => path === `${dossier.explainer.id}/story/${locale}.mdx`)?.text ?? '';
/** Bytes that one explainer may add to what every reader who turns to the field fetches, compressed and as they are. */
const MOST_PER_EXPLAINER = { compressed: 200, plain: 900 };

/** The same explainers under headlines and deks that have as little in common as those of a real newsroom: what real facts are called. */
const real = {
  ko: searchedEntries(dossierOf('content'), '', 'ko'),
  en: searchedEntries(dossierOf('content'), '', 'en'),
};
const told = real.ko
  .map((ko, at) => ({ ko, en: real.en[at] ?? ko }))
  .filter(
    ({ ko, en }) => ko.group === 'facts' && [ko, en].every(({ text = '' }) => text.length > 100 && !/[<*_]/.test(text)),
  );
const headlined = dossiers.map((dossier, at): Dossier => {
  const { ko, en } = told[at] ?? { ko: undefined, en: undefined };
  const headline = { ko: ko?.title ?? '', en: en?.title ?? '' };
  const dek = { ko: ko?.text?.slice(0, 100) ?? '', en: en?.text?.slice(0, 180) ?? '' };
  return { ...dossier, explainer: { ...dossier.explainer, headline, dek } };
});

const written = (entries: readonly SearchEntry[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();

describe.each(LOCALES)('the index of a newsroom, in %s', (locale) => {
  const site = siteIndex(dossiers, locale);
  const own = dossiers.map((dossier) => explainerIndex(dossier, storyOf(dossier, locale), locale));
  const all = [site, ...own].flatMap(({ entries }) => entries);
  it('holds every fact and section of every explainer once, and what they share once for all', () => {
    expect(dossiers).toHaveLength(EXPLAINERS);
    const facts = dossiers.flatMap((dossier) =>
      dossier.facts.flatMap((fact) => factEntry(fact, dossier, locale) ?? []),
    );
    const kinds = new Set(facts.map(({ group }) => group));
    expect(written(all.filter(({ group }) => kinds.has(group)))).toEqual([...new Set(written(facts))].sort());
    const sections = dossiers.flatMap(({ explainer, story }) =>
      story[locale].sections.map(({ id }) => `${explainerPath(locale, explainer.id)}#${id}`),
    );
    expect(all.flatMap(({ group, address }) => (group === 'story' ? [address] : [])).sort()).toEqual(sections.sort());
    for (const { explainer } of dossiers)
      expect(all.filter(({ address }) => address === explainerPath(locale, explainer.id))).toHaveLength(1);
    expect(new Set(written(all)).size).toBe(all.length);
  });

  it('tells of every change once: of what is shared on the site, and of a source that several cite only once found', async () => {
    const why = { ko: '이름을 잘못 적었다.', en: 'We had the name wrong.' };
    const change = { on: '2026-12-05', kind: 'correction' as const, field: 'title', why };
    const changed = dossiers.map((dossier) => ({
      ...dossier,
      facts: dossier.facts.map((fact) => ({ ...fact, history: [change] })) as Dossier['facts'],
    }));
    const first = siteIndex(changed, locale).entries.filter(({ group }) => group === 'changes');
    const { find, add } = await createFinder(first);
    const query = why[locale];
    // A word tells nothing itself.
    const files = newsroom.filter(({ path }) => !isWordKind(path.split('/')[1] ?? ''));
    const shared = files.filter(({ path }) => /^reference\/(?!sources)/.test(path));
    expect(find(query).count).toBe(shared.length);
    for (const dossier of changed) await add(explainerIndex(dossier, '', locale).entries);
    const facts = files.filter(({ path }) => !/\/(story\/..|explainer)\.mdx$/.test(path));
    expect(find(query).count).toBe(facts.length);
  });

  it('lists every explainer with the address of its index and what it names', () => {
    expect(site.explainers.map(({ address, index }) => [address, index])).toEqual(
      dossiers.map(({ explainer: { id } }) => [explainerPath(locale, id), explainerIndexPath(locale, id)]),
    );
    for (const { names } of site.explainers) {
      expect(names.length).toBeGreaterThan(5);
      const groups = new Set(names.map((at) => site.entries[at]?.group));
      expect([...groups].filter((group) => group !== 'names' && group !== 'terms')).toEqual([]);
    }
  });

  it('is light to begin with, however many explainers there are', () => {
    expect(told.length).toBeGreaterThanOrEqual(EXPLAINERS);
    const each = (weigh: (text: string) => number): number => {
      const [one = 0, all = 0] = [1, EXPLAINERS].map((count) =>
        weigh(JSON.stringify(siteIndex(headlined.slice(0, count), locale))),
      );
      return Math.round((all - one) / (EXPLAINERS - 1));
    };
    const compressed = each((text) => brotliCompressSync(text).length);
    const plain = each((text) => Buffer.byteLength(text));
    console.log(`${locale}: each explainer adds ${compressed} bytes to the index of the site, uncompressed ${plain}`);
    expect(compressed).toBeLessThan(MOST_PER_EXPLAINER.compressed);
    expect(plain).toBeLessThan(MOST_PER_EXPLAINER.plain);
  });

  it('shows where to look first: where the words of a query are, else in the newest', async () => {
    const guide = await createGuide(siteIndex(headlined, locale));
    const first = (query: string): string | undefined => guide(query)[0]?.address;
    const wrong = headlined.filter(
      ({ explainer: { id, headline } }) => first(headline[locale]) !== explainerPath(locale, id),
    );
    expect(wrong.map(({ explainer }) => explainer.headline[locale])).toEqual([]);
    const newest = site.explainers.map(({ address }) => address);
    for (const query of ['쀍쀍쀍', '', '999조', '__proto__', '\ud800', '((('])
      expect(guide(query).map(({ address }) => address)).toEqual(newest);
    for (const query of ['오픈AI', 'stargate', headlined.at(-1)?.explainer.headline[locale] ?? ''])
      expect(
        guide(query)
          .map(({ address }) => address)
          .toSorted(),
      ).toEqual(newest.toSorted());
  });

  it('guides by what an explainer names: an organisation that only one of them is about', async () => {
    const lone = site.explainers.findIndex(({ names }) => names.length > 0);
    const [place = 0] = site.explainers[lone]?.names ?? [];
    const last = site.explainers.length - 1;
    const explainers = site.explainers.map((explainer, at) => ({
      ...explainer,
      names: at === last ? [place] : explainer.names.filter((name) => name !== place),
    }));
    const bare = site.entries.map((entry) =>
      entry.group === 'pages' ? { ...entry, title: '글', text: '', also: '' } : entry,
    );
    const guide = await createGuide({ ...site, entries: bare, explainers });
    const name = site.entries[place]?.title ?? '';
    expect(guide(name)[0]).toBe(explainers[last]);
    // A word that is nowhere does not hide another.
    expect(guide(`쀍쀍쀍 ${name}`)[0]).toBe(explainers[last]);
  });
});

describe('a finder that is given one index after another', () => {
  const locale = 'ko';
  const parts = [
    siteIndex(dossiers, locale),
    ...dossiers.slice(0, AT_A_TIME).map((dossier) => explainerIndex(dossier, storyOf(dossier, locale), locale)),
  ].map(({ entries }) => entries);
  const QUERIES = ['애저', '오픈AI', '500억', 'AWS 애저', '독점', '애져', '2026년 4월', '바로잡음', '쀍쀍쀍'];

  it('finds what it finds in all of them together, in whatever order they come, and nothing twice', async () => {
    const whole = await createFinder(parts.flat());
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (order) => {
        const finder = await createFinder(order[0] ?? []);
        await Promise.all([...order, ...order].map((entries) => finder.add(entries)));
        for (const query of QUERIES) {
          const [found, expected] = [finder.find(query), whole.find(query)];
          expect(found.instead).toBe(expected.instead);
          const entriesIn = ({ groups }: typeof found): string[] => written(groups.flatMap(({ entries }) => entries));
          expect(entriesIn(found)).toEqual(entriesIn(expected));
          expect(new Set(entriesIn(found)).size).toBe(found.count);
        }
      }),
      { numRuns: 4 },
    );
    expect(QUERIES.filter((query) => whole.find(query).count > 0).length).toBeGreaterThan(5);
  });

  it('takes a word as it was typed once it is there, and no longer the nearest', async () => {
    const { find, add } = await createFinder([{ group: 'facts', title: '카카오', address: '/a/' }]);
    expect(find('카카요').instead).toBe('카카오');
    await add([{ group: 'facts', title: '카카요', address: '/b/' }]);
    expect([find('카카요').count, find('카카요').instead]).toEqual([1, undefined]);
    expect(find('카카효').instead).toBeDefined();
  });
});

describe('an address that leads nowhere', () => {
  const explainers = ['kakao-fine', 'azure-exclusivity', 'naver-map'].map((id) => ({
    address: explainerPath('en', id),
  }));
  it.each([
    ['/en/azure-exclusivty/facts/x/', ['/en/azure-exclusivity/']],
    ['/en/naver-map', ['/en/naver-map/']],
    ['/en/facts/amazon/', explainers.map(({ address }) => address)],
    ['/en/', explainers.map(({ address }) => address)],
  ])('%s may belong to %s', (lost, likely) => {
    expect(nearestExplainers(lost, explainers, '/').map(({ address }) => address)).toEqual(likely);
  });
});
