import type { Fact } from '../kinds/dossier.ts';
import { sentencesOf, retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import { isLocale, type Locale } from '../values/text.ts';

const NUMBERS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
/** So many of something, and what is done: 독립이사 한 명을 고른다, 여덟 해에 걸쳐 오른다. */
const COUNTED = new RegExp(
  `(?<![가-힣])(?<number>${NUMBERS.join('|')}) (?<of>명을|명이|해에 걸쳐|곳을|곳이|가지를|가지가|차례|단계로)(?<rest>[^.!?]*)`,
  'g',
);
/** The more of the one, the more or the less of the other. */
const TREND = /수록 (?<what>[가-힣]+)[이가] (?<way>늘|줄|높아|낮아|커|작아)/g;
const WAYS: Readonly<Record<string, string>> = {
  늘: 'up',
  높아: 'up',
  커: 'up',
  줄: 'down',
  낮아: 'down',
  작아: 'down',
};

interface Told {
  key: string;
  said: string;
  at: number;
  words: string;
}

/** What a sentence says that another may say again: of what, and how many or which way. */
function toldIn(words: string): Told[] {
  const counts = [...words.matchAll(COUNTED)].flatMap(({ 0: all, index, groups }): Told[] => {
    const verb = /(?<![가-힣])(?!에서|으로|부터|까지|로\s)[가-힣]{2,}/.exec(groups?.['rest'] ?? '')?.[0].slice(0, 2);
    const [number = '', of = ''] = [groups?.['number'], groups?.['of']];
    return verb
      ? [{ key: `${of} ${verb}`, said: number, at: index, words: all.slice(0, `${number} ${of}`.length) }]
      : [];
  });
  const trends = [...words.matchAll(TREND)].map(({ 0: all, index, groups }): Told => {
    const { what = '', way = '' } = groups ?? {};
    return { key: `수록 ${what}`, said: WAYS[way] ?? '', at: index, words: all };
  });
  return [...counts, ...trends];
}

/** Korean alone is read for what is told twice. */
const READS: Readonly<Record<Locale, boolean>> = { ko: true, en: false };

/** Every text of a fact in the languages read, but what it says of others. */
function readIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'conflicts' || key === 'history'
      ? []
      : isLocale(key) && READS[key] && typeof inner === 'string'
        ? [inner]
        : readIn(inner),
  );
}

const TELL = new Set<Fact['folder']>([
  'events',
  'clauses',
  'deals',
  'figures',
  'positions',
  'unknowns',
  'polls',
  'series',
]);

/** How often each is said, in the facts and in the head. */
const saidIn = ({ facts, explainer }: World) => saidBeside(explainer)(facts);
const saidBeside = rememberedBy((head: World['explainer']) =>
  rememberedBy((facts: World['facts']) => toldBy(facts, head)),
);

function toldBy(all: World['facts'], head: World['explainer']): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const facts = [...all.values()].filter(({ folder }) => TELL.has(folder));
  const texts = [...facts, head].flatMap(readIn).map((text) => text.replace(/<[^>]*>/g, ' '));
  return new Map(
    [...Map.groupBy(texts.flatMap(toldIn), ({ key }) => key)].map(([key, told]) => [
      key,
      new Map([...Map.groupBy(told, ({ said }) => said)].map(([said, each]) => [said, each.length])),
    ]),
  );
}

/** What is told in two places is told alike: so many, and which way. */
function findToldOtherwise(passage: Passage, world: World): PassageFinding[] {
  if (!READS[passage.locale] || passage.isName || retellsAnother(passage)) return [];
  return sentencesOf(passage).flatMap(({ from, words }) =>
    toldIn(words).flatMap(({ key, said, at, words: all }): PassageFinding[] => {
      const ways = saidIn(world).get(key) ?? new Map<string, number>();
      const own = (ways.get(said) ?? 0) - (passage.folder === 'story' ? 0 : 1);
      const other = [...ways].find(([each]) => each !== said);
      if (own > 0 || !other || ways.size > 2) return [];
      return [
        {
          from: from + at,
          to: from + at + all.length,
          message: {
            ko: `다른 곳에서는 달리 말합니다(${other[0] === 'up' ? '는다' : other[0] === 'down' ? '준다' : other[0]}): ${all}`,
            en: `Elsewhere it is told otherwise (${other[0]}): ${all}`,
          },
          hint: {
            ko: '출처를 보고 틀린 쪽을 두 언어 모두 고치세요',
            en: 'Look at the source and mend the wrong one, in both languages',
          },
        },
      ];
    }),
  );
}

export const toldOtherwise: PassageRule = {
  code: 'D94',
  level: 'warning',
  says: { ko: '두 곳에서 달리 말하는 수나 흐름', en: 'A number or a trend told otherwise in another place' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findToldOtherwise,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 누리는 등대지기 두 명을 뽑는다., en: Nuri names two keepers. }\n',
    right: 'note: { ko: 누리는 등대지기 한 명을 뽑는다., en: Nuri names one keeper. }\n',
    beside: {
      'lighthouse/unknowns/who-keeps.mdx':
        '---\ntitle: { ko: 누가 지키나?, en: Who keeps it? }\nsettledBy: { ko: 공시., en: A filing. }\norder: 2\nstatus: unverified\nsources: [hanbit-statement]\nnote: { ko: 등대지기 한 명을 뽑는다., en: One keeper is named. }\n---\n',
    },
  },
};
