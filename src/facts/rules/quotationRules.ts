import { cited, citedBy, type Cited } from './citations.ts';
import type { Clause, Quote } from '../kinds/clause.ts';
import type { DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { World } from './world.ts';
import { isLocale, LOCALES, type Locale } from '../values/text.ts';
import { endOf, firstDay, startOf } from '../values/when.ts';
import type { FactRule } from './rule.ts';

/** A quotation is in the passage its source is stated to hold. */
function findMisquotations(fact: Extract<Fact, { folder: 'positions' | 'clauses' }>, world: World): DraftFinding[] {
  if (fact.folder === 'positions') return fact.quote ? comparePassage(fact.quote, citedBy(fact, world), ['quote']) : [];
  return fact.versions.flatMap(({ quote, sources }, at) => {
    const list = [...cited(sources, world), ...cited(fact.sources, world)];
    return quote ? comparePassage(quote, list, ['versions', at, 'quote']) : [];
  });
}

const QUOTED = /[“"]([^”"]{6,})[”"]|‘([^’]{12,})’/g;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function comparePassage(quote: Quote, list: readonly Cited[], path: (string | number)[]): DraftFinding[] {
  // A quotation of its own is held against its own passage.
  if (quote.id !== undefined) return [];
  const says = list.find(({ source, says }) => source.id === quote.source && says)?.says;
  const stored = isLocale(quote.lang) ? says?.[quote.lang] : undefined;
  const passages = [...(stored ?? '').matchAll(QUOTED)].map((hit) => hit[1] ?? hit[2] ?? '');
  const words = plain(quote.text);
  if (passages.some((passage) => plain(passage).includes(words) || words.includes(plain(passage)))) return [];
  const close = passages.find((passage) => sharedWords(plain(passage), words) >= 0.5);
  if (close === undefined) return [];
  return [
    {
      at: { path: [...path, 'text'] },
      message: {
        ko: `인용이 출처에 적어 둔 문장과 다릅니다: “${close}”`,
        en: `The quotation differs from the passage stored with its source: “${close}”`,
      },
      hint: { ko: `text: ${close} (출처의 글자 그대로)`, en: `text: ${close} (letter for letter as in the source)` },
    },
  ];
}

/** How many of the quotation’s words the passage has. */
function sharedWords(passage: string, words: string): number {
  const own = words.split(' ');
  const there = new Set(passage.split(' '));
  return own.filter((word) => there.has(word)).length / own.length;
}

/** A clause’s words are of the clause’s time. */
function findLaterWords(clause: Clause, { facts }: World): DraftFinding[] {
  return clause.versions.flatMap(({ quote }, at) => (quote ? laterWords(clause, at, quote, facts) : []));
}

/** Words published after a version had ended are not that version’s words. */
function laterWords(clause: Clause, at: number, quote: Quote, facts: World['facts']): DraftFinding[] {
  const next = clause.versions[at + 1];
  const source = facts.get(quote.source);
  if (!next || source?.folder !== 'sources' || source.read === 'relay' || source.kind === 'commentary') return [];
  if (startOf(source.published) < firstDay(next.from)) return [];
  return [
    {
      at: { path: ['versions', at, 'quote', 'source'] },
      message: {
        ko: `${next.from}에 끝난 판에 그 뒤에 나온 글을 인용했습니다`,
        en: `Quoted for a version that ended ${next.from} from a document published later`,
      },
      hint: {
        ko: `인용을 ${next.from} 뒤의 판으로 옮기거나 그때의 출처를 인용하세요`,
        en: `Move the quotation to the version from ${next.from} on, or quote a document of the time`,
      },
    },
  ];
}

/** Until when a source says that it holds. */
const UNTIL: Readonly<Record<Locale, RegExp>> = { ko: /(\d{4})년?까지/, en: /(?:through|until) (\d{4})/ };

/** A clause is not younger than a source it rests on, and ends no sooner than its sources are stated to say. */
function findClauseDates(clause: Clause, world: World): DraftFinding[] {
  const [first] = clause.versions;
  const list = first ? [...cited(first.sources, world), ...cited(clause.sources, world)] : [];
  const older = list.find(({ source }) => first && endOf(source.published) < firstDay(first.from));
  const found: DraftFinding[] = [];
  if (first && older) {
    const day = Object.values({ when: older.source.published })[0];
    const since = typeof day === 'string' ? day : startOf(older.source.published);
    found.push({
      at: { path: ['versions', 0, 'from'] },
      message: {
        ko: `출처 ‘${older.source.id}’(${since})가 조항의 시작보다 앞섭니다`,
        en: `The source ‘${older.source.id}’ (${since}) is older than the clause`,
      },
      hint: { ko: `from: ${since} 의 판을 앞에 더하세요`, en: `Add a version before it, from: ${since}` },
    });
  }
  clause.versions.forEach((version, at) => {
    const [end] = cited(version.sources, world).flatMap(({ says }) =>
      LOCALES.flatMap((locale) => (says && UNTIL[locale].exec(says[locale].replace(/<[^>]*>/g, ''))?.[1]) ?? []),
    );
    if (!end || !version.until || version.until.slice(0, 4) >= end) return;
    found.push({
      at: { path: ['versions', at, 'until'] },
      message: { ko: `출처는 ${end}년까지라고 합니다`, en: `The source is stated to say: until ${end}` },
      hint: { ko: `until: ${end}`, en: `until: ${end}` },
    });
  });
  return found;
}

export const misquotation: FactRule<'positions' | 'clauses'> = {
  code: 'C46',
  level: 'error',
  says: { ko: '출처에 적어 둔 문장과 다른 인용', en: 'A quotation unlike the passage stored with its source' },
  reads: ['positions', 'clauses'],
  find: findMisquotations,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'sources: [hanbit-statement]',
    wrong:
      'sources: [{ id: hanbit-statement, says: { ko: 발표문의 구절이다., en: It says “we built the whole lighthouse ourselves”. } }]\nquote: { text: We built the lighthouse ourselves, lang: en, translation: 우리가 등대를 지었다, source: hanbit-statement }',
    right:
      'sources: [{ id: hanbit-statement, says: { ko: 발표문의 구절이다., en: It says “we built the whole lighthouse ourselves”. } }]\nquote: { text: we built the whole lighthouse ourselves, lang: en, translation: 우리가 등대 전부를 지었다, source: hanbit-statement }',
  },
};

export const wordsOfAnotherDay: FactRule<'clauses'> = {
  code: 'C90',
  level: 'error',
  says: { ko: '그 판이 끝난 뒤에 나온 문장을 인용', en: 'Words published after the version had ended' },
  reads: ['clauses'],
  find: findLaterWords,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: '    sources: [hanbit-statement]\n  - from: 2024-01\n',
    wrong:
      '    sources: [hanbit-statement]\n    quote: { text: for Hanbit alone, lang: en, translation: 한빛만, source: hanbit-statement }\n  - from: 2024-01\n',
    right:
      '    sources: [hanbit-statement]\n    quote: { text: for Hanbit alone, lang: en, translation: 한빛만, source: hanbit-statement }\n  - from: 2024-01-11\n',
  },
};

export const clauseDates: FactRule<'clauses'> = {
  code: 'C91',
  level: 'error',
  says: { ko: '조항의 날짜가 출처와 맞지 않음', en: 'A clause dated against its sources' },
  reads: ['clauses'],
  find: findClauseDates,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: '  - from: 2020\n',
    wrong: '  - from: 2024-01-11\n',
    right: '  - from: 2020\n',
  },
};
