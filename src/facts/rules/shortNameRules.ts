import { LOCALES, type Text } from '../values/text.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FactRule } from './rule.ts';
import type { Compared } from './side.ts';
import type { World } from './world.ts';

const plain = (text: string): string => text.trim().toLowerCase();

/** What an explainer calls answers, rows and assumptions by, in both languages, and how often: 반대, Against. */
const calledIn = rememberedBy((facts: World['facts']) => {
  const pairs = [...facts.values()].flatMap((fact: Fact): Text[] => {
    if (fact.folder === 'polls') return fact.answers.map(({ title }) => title);
    if (fact.folder === 'series')
      return [...fact.columns.map(({ title }) => title), ...Object.values(fact.keyed.names ?? {})];
    return fact.folder === 'figures' && fact.under ? [fact.under] : [];
  });
  const count = (from: Compared, to: Compared) =>
    new Map(
      [...Map.groupBy(pairs, (pair) => plain(pair[from]))].map(([word, each]) => [
        word,
        Map.groupBy(each, (pair) => plain(pair[to])),
      ]),
    );
  return { ko: count('ko', 'en'), en: count('en', 'ko') };
});

/** What is called one thing everywhere else in both languages is called so here: not Against in Korean and For in English. */
function findOtherNames({ answers }: Of<'polls'>, { facts }: World): DraftFinding[] {
  const called = calledIn(facts);
  return answers.flatMap(({ title }, at): DraftFinding[] => {
    const [ko, en] = LOCALES.map((locale) => plain(title[locale]));
    const usual = [...(called.ko.get(ko ?? '') ?? [])].find(([other, each]) => other !== en && each.length >= 2)?.[0];
    const isOthers = [...(called.en.get(en ?? '') ?? [])].some(([other, each]) => other !== ko && each.length >= 2);
    if (usual === undefined || !isOthers) return [];
    return [
      findingAt(
        ['answers', at, 'title'],
        {
          ko: `다른 곳에서는 ‘${title.ko}’의 영어가 ‘${usual}’입니다: ${title.en}`,
          en: `Elsewhere ‘${title.ko}’ is ‘${usual}’ in English, here ‘${title.en}’`,
        },
        { ko: '두 언어 가운데 틀린 쪽을 고치세요', en: 'Mend whichever of the two languages is wrong' },
      ),
    ];
  });
}

const POLL = (against: string): string =>
  `---\ntitle: { ko: 등을 켤까, en: On the lamp }\npollster: hanbit\nclients: [nuri]\nwhen: 2024-01-09\npopulation: { ko: 마을 사람, en: People of the village }\nsample: 900\nmethod: { ko: 방문, en: Visits }\nquestion: { ko: 등을 켤까?, en: Shall it be lit? }\nanswers:\n  - { name: for, title: { ko: 찬성, en: For }, percent: 40 }\n  - { name: against, title: { ko: 반대, en: ${against} }, percent: 60 }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const otherShortName: FactRule<'polls'> = {
  code: 'D91',
  level: 'warning',
  says: { ko: '두 언어에서 다른 답이 된 답', en: 'An answer that is another in the other language' },
  reads: ['polls'],
  find: findOtherNames,
  example: {
    file: 'lighthouse/polls/lamp.mdx',
    wrong: POLL('For'),
    right: POLL('Against'),
    beside: { 'lighthouse/polls/lamp-before.mdx': POLL('Against'), 'lighthouse/polls/lamp-first.mdx': POLL('Against') },
  },
};
