import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { createFinder } from '#syndication/search/finder';
import { LONGEST_QUERY } from '#syndication/search/fold';
import { excerpt, markHits } from '#syndication/search/marks';
import { readerSpellings } from '#syndication/search/readerSpellings';
import { nearestAddresses } from '#syndication/search/nearest';
import { LOCALES, type Locale } from '#facts/values/text';
import { factPath, personPath, searchPath, termPath } from '#urls';
import { dossierOf } from '../support/realContent.ts';
import { searchedEntries } from '../support/searchedEntries.ts';

const dossier = dossierOf('content');
const storyOf = (locale: string): string => readFileSync(`content/azure-exclusivity/story/${locale}.mdx`, 'utf8');
const entriesOf = {
  ko: searchedEntries(dossier, storyOf('ko'), 'ko'),
  en: searchedEntries(dossier, storyOf('en'), 'en'),
};
const spellings = readerSpellings([dossier]);
const finderOf = {
  ko: await createFinder(entriesOf.ko, { spellings }),
  en: await createFinder(entriesOf.en, { spellings }),
};

/** The addresses of what is found, best first. */
const found = (locale: 'ko' | 'en', query: string): string[] =>
  finderOf[locale].find(query).groups.flatMap(({ entries }) => entries.map(({ address }) => address));

/**
 * What a reader types, and the end of an address that must be among the first hits: ids of facts, which an edit of their words
 * leaves alone. `first` is for what has that very name.
 */
const MUST_FIND: [queries: string[], ends: string, place: 'first' | 'among'][] = [
  // Particles, compounds and parts of them.
  [
    ['애저', '애저를', '애저가', '애저는', '애저의', '애저와', '애저로', '애저에서', '애저까지', '애저만'],
    '#azure',
    'first',
  ],
  [
    ['우선거부권', '우선거부권을', '거부권', '우선 거부권', 'right of first refusal', 'ROFR'],
    '#right-of-first-refusal',
    'first',
  ],
  [['스타게이트에서', '스타게이트와', 'stargate', 'STARGATE'], '#stargate', 'first'],
  [['프론티어', '프론티어를', 'Frontier'], '#frontier', 'first'],
  [['오픈AI', '오픈AI의', '오픈ＡＩ가', 'OpenAI', 'openai와'], '/organisations/openai/', 'first'],
  [['MS', 'MS가', 'microsoft', '마이크로소프트에'], '/organisations/microsoft/', 'first'],
  [['AWS', 'AWS와', 'aws에서', 'Amazon Web Services', '에이더블유에스'], '/organisations/aws/', 'first'],
  [['CMA', 'CMA의'], '/organisations/cma/', 'among'],
  [['FTC', 'FTC가', '연방거래위원회'], '/organisations/ftc/', 'among'],
  // Names in the other language.
  [['Jassy', '재시', '앤디 재시는', 'Andy Jassy', 'jassy'], '/people/andy-jassy/', 'first'],
  [['Altman', '샘 올트먼', '올트만'], '/people/sam-altman/', 'first'],
  [['머스크', 'Musk', '일론 머스크는'], '/people/elon-musk/', 'first'],
  // Amounts, in any spelling.
  [
    [
      '500억',
      '500억 달러',
      '500억달러',
      '500억 달러를',
      '50bn',
      '$50bn',
      '$50 bn',
      '50 billion',
      '$50 billion dollars',
      '50,000,000,000',
      '50000000000',
      '５００억',
      '72조 5,000억',
      '72조5000억 원',
      '₩72.5tn',
      '72.5 trillion won',
    ],
    '/facts/amazon-openai-investment/',
    'among',
  ],
  [['27%', '27퍼센트', '27 percent', '27 per cent', '２７％'], '/facts/microsoft-stake/', 'among'],
  // Ordinary words that stand for what it is about.
  [['반독점', '반독점은', '독점 금지', 'antitrust', '공정위', '공정거래위원회'], '/azure-exclusivity/', 'first'],
  // Dates.
  [
    [
      '2026년 4월 27일',
      '2026년4월27일',
      '27 April 2026',
      '27 Apr 2026',
      'April 27, 2026',
      '2026-04-27',
      '2026.4.27.',
      '2026/04/27',
      '4월 27일',
      'April 27',
      '27 April',
      '4월 27일 개정',
    ],
    '/facts/2026-04-amendment/',
    'among',
  ],
  [['2026년 4월', 'April 2026', '2026-04'], '/facts/2026-04-amendment/', 'among'],
  // The other layout of the keyboard, and first letters.
  [['dkakwhs', 'ㅇㅁㅈ'], '/organisations/amazon/', 'first'],
  [['ㅁㅇㅋㄹ', 'akdlzmfhthvmxm', 'ㅡㅑㅊ개낼ㅅ'], '/organisations/microsoft/', 'first'],
  // Signs between names, as papers type them.
  [['오픈AIㆍ아마존', '오픈AI・아마존', '아마존ㅣ오픈AI'], '/facts/amazon-openai-investment/', 'among'],
  // Slips of the hand.
  [['애져', 'azuer', 'Azrue'], '#azure', 'first'],
  [['마이크로소프드', 'Micorsoft'], '/organisations/microsoft/', 'first'],
];
const AMONG = 60;

describe.each(LOCALES)('a reader of the %s site', (locale) => {
  it.each(MUST_FIND.flatMap(([queries, ends, place]) => queries.map((query) => [query, ends, place] as const)))(
    'who types %s finds %s',
    (query, ends, place) => {
      const addresses = found(locale, query);
      if (place === 'first') expect(addresses[0]).toMatch(new RegExp(`${ends}$`));
      else expect(addresses.slice(0, AMONG).some((address) => address.endsWith(ends))).toBe(true);
    },
  );

  it('finds the same for one word however it is encoded, and more when less is asked', () => {
    expect(found(locale, '애저를'.normalize('NFD'))).toEqual(found(locale, '애저를'));
    expect(finderOf[locale].find('애저를'.normalize('NFD')).instead).toBeUndefined();
    const [one, both] = [found(locale, 'AWS'), found(locale, 'AWS 애저')];
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter((address) => !one.includes(address))).toEqual([]);
    expect(both.length).toBeLessThan(one.length);
  });

  it.each(['쀍쀍쀍', 'asdfqwer', 'zzzzzz', '999조', '2031-02-03', '!!!', '', ' ', 'ㅋㅋㅋㅋ'])(
    'who types %j finds nothing',
    (query) => {
      expect(finderOf[locale].find(query).count).toBe(0);
    },
  );

  it('sees results stay while a Korean word is being typed', () => {
    for (const [typing, typed] of [
      ['아마존 ㅌ', '아마존'],
      ['아마존ㅌ', '아마존'],
      ['아마존 투ㅈ', '아마존 투'],
    ] as const)
      expect(found(locale, typing)).toEqual(found(locale, typed));
    for (const typing of ['오픈AI 아맞', '오픈AI 아마', '오픈AI 아맟']) {
      expect(found(locale, typing).length, typing).toBeGreaterThan(0);
      expect(finderOf[locale].find(typing).instead, typing).toBeUndefined();
    }
  });

  it.each(
    locale === 'ko'
      ? ['독점 언제 끝났나', '누가 이겼나', '애저 우주선']
      : ['when did the exclusivity end', 'who won the dispute', 'Azure spaceship'],
  )('who asks %s is shown the nearest by some of the words, the story’s sections first', (query) => {
    const { groups, count, isPartly, instead } = finderOf[locale].find(query);
    expect(count).toBeGreaterThan(0);
    expect(instead).toBeUndefined();
    if (groups.some(({ group }) => group === 'story')) expect(groups[0]?.group).toBe('story');
    expect(isPartly ?? groups[0]?.group === 'story').toBe(true);
    expect(finderOf[locale].find('애저').isPartly).toBeUndefined();
  });

  it('sees a source after what it says', () => {
    const groups = finderOf[locale].find('2026년 4월 27일').groups.map(({ group }) => group);
    expect(groups.at(-1)).toBe('sources');
    expect(groups.length).toBeGreaterThan(1);
  });

  it('is told what was searched instead of a misspelling, and only then', () => {
    expect(finderOf[locale].find('애져').instead).toBe('애저');
    expect(finderOf[locale].find('애저').instead).toBeUndefined();
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\ud800',
    '\udc00애저',
    '애저\ud800',
    '(((((',
    '[',
    '\\',
    '.*+?^${}()|',
    '%E0%A4%A',
    '\u0000\u202e',
    '__proto__',
    'constructor',
    'toString',
    '='.repeat(50),
    '@2026',
    '9'.repeat(400),
    '2026-99-99',
    '1'.repeat(15) + '조',
    '애'.repeat(1e6),
    '가 '.repeat(5e5),
    '1,'.repeat(5e5),
  ])('loses nothing by hostile text %#', (query) => {
    const began = performance.now();
    const { groups, sought } = finderOf[locale].find(query);
    for (const { entries } of groups)
      for (const { title, text = '' } of entries) {
        expect(
          markHits(title, sought)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(title);
        expect(excerpt(text, sought).length).toBeLessThan(240);
      }
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('has every fact, term, person and section once, with words to show', () => {
    const entries = entriesOf[locale];
    const addresses = new Set(entries.map(({ address }) => address));
    for (const fact of dossier.facts.filter(({ folder }) =>
      ['deals', 'clauses', 'events', 'figures', 'positions', 'unknowns', 'differences', 'issues'].includes(folder),
    ))
      expect(addresses).toContain(factPath(locale, dossier.explainer.id, fact.id));
    for (const { id } of dossier.facts.filter(({ folder }) => folder === 'terms'))
      expect(addresses).toContain(termPath(locale, id));
    for (const { id } of dossier.facts.filter(({ folder }) => folder === 'people'))
      expect(addresses).toContain(personPath(locale, id));
    expect(entries.filter(({ group }) => group === 'story')).toHaveLength(dossier.story[locale].sections.length);
    // A section is found by what it says, not by the titles of its sources.
    const told = entries.flatMap(({ group, text }) => (group === 'story' && text ? [text] : [])).join('\n');
    const sources = dossier.facts.flatMap(({ folder, title }) => (folder === 'sources' ? [title[locale]] : []));
    expect(sources.filter((title) => told.includes(title))).toEqual([]);
    expect(entries.filter(({ title }) => !title.trim())).toEqual([]);
    expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
    // Nothing of the files' own language is left in what is shown.
    expect(
      entries.filter(({ title, text = '', value = '' }) =>
        /<[A-Za-z/]|\*\*|\[object|undefined|\u2060/.test(title + text + value),
      ),
    ).toEqual([]);
  });

  it('finds what was corrected', async () => {
    const [deal] = dossier.facts.filter(({ folder }) => folder === 'deals');
    const change = {
      on: '2026-12-05',
      kind: 'correction' as const,
      field: 'amount',
      why: { ko: '공시를 잘못 읽었다.', en: 'We misread it.' },
    };
    const facts = dossier.facts.map((fact) =>
      fact === deal ? { ...fact, history: [change] } : fact,
    ) as typeof dossier.facts;
    const entries = searchedEntries({ ...dossier, facts }, storyOf(locale), locale);
    const [group] = (await createFinder(entries)).find(locale === 'ko' ? '공시를 잘못' : 'misread').groups;
    expect(group).toMatchObject({ group: 'changes' });
    expect(group?.entries[0]?.title).toContain(copy(locale).changes.kind.correction);
  });
});

describe('what was sought is marked in what is shown', () => {
  const marksOf = (query: string, text: string): string[] =>
    markHits(text, finderOf.ko.find(query).sought)
      .filter(({ isHit }) => isHit)
      .map((piece) => piece.text);
  it.each([
    ['애저를', '애저가 아니라 애저를 쓴다', ['애저', '애저를']],
    ['500억', '모두 $50bn, 곧 500억 달러다', ['$50bn', '500억 달러']],
    ['독점 조항', '독점조항과 독점 조항', ['독점', '조항', '독점', '조항']],
    ['독점조항', '독점 조항이 있다', ['독점 조항']],
    ['AWS와', 'AWS는', ['AWS']],
    ['2026-04-27', '개정은 2026년 4월 27일이다', ['2026년 4월 27일']],
    ['27퍼센트', '약 27%', ['27%']],
  ])('%s', (query, text, marks) => {
    expect(marksOf(query, text)).toEqual(marks);
  });

  it('shows the part of a long text in which it stands', () => {
    const text = `${'앞말이 길다 '.repeat(60)}여기에 애저가 있다. ${'뒷말이 길다 '.repeat(60)}`.trim();
    const shown = excerpt(text, finderOf.ko.find('애저를').sought);
    expect(shown).toContain('애저');
    expect(shown.length).toBeLessThan(200);
  });

  it('reads no more of a query than its cap', () => {
    expect(
      finderOf.ko
        .find(`${'가 '.repeat(LONGEST_QUERY)}애저`)
        .sought.flat()
        .map(({ text }) => text),
    ).not.toContain('애저');
  });
});

it('finds compounds written together or apart, and words by their last syllable', async () => {
  const { find } = await createFinder([{ group: 'facts', title: '독점 조항', text: '큰돈이 든다', address: '/' }]);
  expect(['독점조항', '독점 조항', '조항'].map((query) => find(query).count)).toEqual([1, 1, 1]);
  const paid = await createFinder([{ group: 'facts', title: '낸 큰돈', address: '/' }]);
  expect(paid.find('돈').count).toBe(1);
});

/** A sentence of each language, and a word that its readers look for in it: an index has to cut the language where they do. */
const WORD_IN: Readonly<Record<Locale, readonly [sentence: string, word: string]>> = {
  ko: ['항만청이 새등대를 세웠다', '등대'],
  en: ['The harbour has built its lighthouse', 'lighthouse'],
};

it.each(LOCALES)('a word of %s is found amid its sentence', async (locale) => {
  const [text, word] = WORD_IN[locale];
  const { find } = await createFinder([{ group: 'facts', title: '-', text, address: '/' }]);
  expect(find(word).count).toBe(1);
});

describe('an address that leads nowhere', () => {
  const entries = entriesOf.ko;
  const near = (lost: string): string | undefined => nearestAddresses(lost, entries, 3, '/')[0]?.address;
  const based = entries.map((entry) => ({ ...entry, address: `/jaengjeom${entry.address}` }));
  const nearUnder = (lost: string): string | undefined =>
    nearestAddresses(`/jaengjeom${lost}`, based, 3, '/jaengjeom/')[0]?.address;
  it.each([
    ['/azure-exclusivty/', '/azure-exclusivity/'],
    ['/Azure-Exclusivity/index.html', '/azure-exclusivity/'],
    ['/azure-exclusivity/facts/amazon-openai-investmnt', '/azure-exclusivity/facts/amazon-openai-investment/'],
    ['/facts/amazon-openai-investment/', '/azure-exclusivity/facts/amazon-openai-investment/'],
    ['/azure-exclusivity/timeline/', '/azure-exclusivity/#timeline'],
    ['/glosary/', '/glossary/'],
    ['/glossary/azure/', '/glossary/#azure'],
  ])('%s may have meant %s', (lost, meant) => {
    expect(near(lost)).toBe(meant);
    expect(nearUnder(lost)).toBe(`/jaengjeom${meant}`);
  });
  it.each(['/xyzzy/plugh/', '/%E0%A4%A', '/<script>/', '/', '/\ud800/', `/${'a'.repeat(1e6)}/`])(
    '%# is like nothing here',
    (lost) => {
      expect(near(lost)).toBeUndefined();
      expect(nearUnder(lost)).toBeUndefined();
    },
  );
});

it('leads to the search page in its own language', () => {
  expect(LOCALES.map((locale) => searchPath(locale))).toEqual(['/search/', '/en/search/']);
});

describe('a name in the other language', () => {
  const name = { group: 'names', address: '/side/', title: '한빛누리 회장 쪽', also: 'the Hanbit side' } as const;
  const texts = [
    { group: 'facts', address: '/ko/', title: '한빛누리 회장 쪽이 등대를 샀다' },
    { group: 'facts', address: '/en/', title: 'A lighthouse was bought by the Hanbit side' },
    { group: 'facts', address: '/chair/', title: '회장 선거' },
    { group: 'facts', address: '/the/', title: 'the other side' },
  ] as const;

  it('is found by the whole of it, and no word of it means another', async () => {
    const { find } = await createFinder([name, ...texts]);
    const addresses = (query: string): string[] =>
      find(query)
        .groups.flatMap(({ entries }) => entries.map(({ address }) => address))
        .sort();
    for (const query of ['한빛누리 회장 쪽', '한빛누리 회장 쪽이', 'the Hanbit side'])
      expect(addresses(query)).toEqual(['/en/', '/ko/', '/side/']);
    expect(addresses('the')).toEqual(['/en/', '/side/', '/the/']);
    expect(addresses('회장')).toEqual(['/chair/', '/ko/', '/side/']);
    const { sought } = find('한빛누리 회장 쪽은');
    expect(markHits(texts[1].title, sought).filter(({ isHit }) => isHit)).toEqual([
      { text: 'the Hanbit side', isHit: true },
    ]);
  });
});
