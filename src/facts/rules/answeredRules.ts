import type { Fact } from '../kinds/dossier.ts';
import { citedIds } from './statusRules.ts';
import { namesIn } from './knownNames.ts';
import { retellsAnother, sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import { LOCALES, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** What one does, or does not do, to what is said: in Korean behind the name and its particle, in English behind the name. */
const ANSWERS = ['confirm', 'admit', 'deny', 'agree'] as const;
type Answer = (typeof ANSWERS)[number];
const KOREAN: Readonly<Record<string, Answer>> = { 확인: 'confirm', 인정: 'admit', 부인: 'deny', 동의: 'agree' };

const AFTER = {
  ko: /^(?:은|는|이|가|도)\s(?:[^\s,.]+\s){0,2}?(?<verb>확인|인정|부인|동의)(?:(?<no>하지|도 부인도 하지)\s?(?:않|못)|했|한다|하고|하며)/,
  en: /^,?\s(?:(?<no>(?:did|does|do|has|have|had|would)(?:\snot|n[’']t)|neither)\s)?(?:(?:has|had|also|later|then|now)\s)*(?<verb>confirm|admit|den|agree)(?:s|ed|ted|ies|ied|y|d|ting)?\b/,
};

/** What any answer is told with. */
const ANSWERING: Readonly<Record<Locale, RegExp>> = {
  ko: /확인|인정|부인|동의/,
  en: /confirm|admit|den(?:y|ie)|agree/,
};

interface Said {
  who: string;
  answer: Answer;
  isDenied: boolean;
  from: number;
  to: number;
}

function answersIn(words: string, locale: Locale, world: Pick<World, 'named'>): Said[] {
  if (!ANSWERING[locale].test(words)) return [];
  return namesIn(words, locale, world).flatMap(({ owner, name, at }): Said[] => {
    const hit = AFTER[locale].exec(words.slice(at + name.length));
    const verb = hit?.groups?.['verb'] ?? '';
    const answer = KOREAN[verb] ?? ANSWERS.find((each) => verb !== '' && each.startsWith(verb));
    if (!hit || !answer) return [];
    const isDenied = hit.groups?.['no'] !== undefined;
    return [{ who: owner, answer, isDenied, from: at, to: at + name.length + hit[0].length }];
  });
}

/** The texts of a fact, tags blanked. */
function textsIn(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, locale));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'conflicts' || key === 'history'
      ? []
      : key === locale && typeof inner === 'string'
        ? [inner]
        : textsIn(inner, locale),
  );
}

const TELL = new Set<Fact['folder']>(['events', 'clauses', 'unknowns', 'positions', 'issues', 'deals', 'figures']);
const sourcesOf = (fact: Fact): string[] => ('sources' in fact ? citedIds(fact.sources) : []);

interface Denied {
  id: string;
  who: string;
  answer: Answer;
  sources: readonly string[];
}

/** Who is told not to have confirmed something, and on what that rests. */
const deniedIn = ({ facts, named }: World): readonly Denied[] => deniedBy(named)(facts);
const deniedBy = rememberedBy((named: World['named']) =>
  rememberedBy((facts: World['facts']): readonly Denied[] =>
    [...facts.values()].flatMap((fact) =>
      !TELL.has(fact.folder)
        ? []
        : LOCALES.flatMap((locale) => textsIn(fact, locale).flatMap((text) => answersIn(text, locale, { named })))
            .filter(({ isDenied }) => isDenied)
            .map(({ who, answer }) => ({ id: fact.id, who, answer, sources: sourcesOf(fact) })),
    ),
  ),
);

/** What the line rests on: in a story what it cites, in a fact its sources. */
function restsOn({ folder, fact, text, mentions }: Passage, at: number): string[] {
  const own = fact ? sourcesOf(fact) : [];
  const [from, to] = folder === 'story' ? [text.lastIndexOf('\n', at), text.indexOf('\n', at)] : [0, -1];
  const beside = mentions.filter(({ tag, span }) => tag === 'Cite' && span.start >= from && (to < 0 || span.end <= to));
  return [...own, ...beside.flatMap(({ ids }) => ids)];
}

/** Nobody confirms in one place what elsewhere, by the same source, they did not confirm. */
const findAnsweredBothWays: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage)) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    answersIn(sentence.words, passage.locale, world).flatMap(
      ({ who, answer, isDenied, from, to }): PassageFinding[] => {
        if (isDenied) return [];
        const sources = restsOn(passage, sentence.from + from);
        const other = deniedIn(world).find(
          (each) => each.who === who && each.answer === answer && each.sources.some((id) => sources.includes(id)),
        );
        if (!other) return [];
        const said = sentence.words.slice(from, to);
        return [
          {
            from: sentence.from + from,
            to: sentence.from + to,
            message: {
              ko: `다른 곳(${other.id})에서는 같은 출처로 하지 않았다고 합니다: ${said}`,
              en: `Elsewhere (${other.id}), by the same source, it did not: ${said}`,
            },
            hint: { ko: '출처를 보고 틀린 쪽을 고치세요', en: 'Look at the source and mend whichever is wrong' },
          },
        ];
      },
    ),
  );
};

const NOTE = (ko: string, en: string): string =>
  `note: { ko: "${ko} <Cite of=\\"hanbit-statement\\" />", en: "${en} <Cite of=\\"hanbit-statement\\" />" }\n`;

export const answeredBothWays: PassageRule = {
  code: 'D53',
  level: 'warning',
  says: { ko: '한 곳에서는 확인했고 다른 곳에서는 하지 않음', en: 'Confirmed in one place and not in another' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findAnsweredBothWays,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: NOTE('누리는 확인했다.', 'Nuri confirmed it.'),
    right: NOTE('누리는 확인하지 않았다.', 'Nuri did not confirm it.'),
    beside: {
      'lighthouse/unknowns/who-paid.mdx':
        '---\ntitle: { ko: 누가 냈나?, en: Who paid? }\nsettledBy: { ko: 공시., en: A filing. }\norder: 2\nstatus: unverified\nsources: [hanbit-statement]\nnote: { ko: 누리는 확인하지 않는다., en: Nuri does not confirm it. }\n---\n',
    },
  },
};
