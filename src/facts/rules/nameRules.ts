import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import { misspeltLatin } from './latinNames.ts';
import type { Passage, PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import type { PassageRule } from './rule.ts';
import type { Locale } from '../values/text.ts';

const HANGUL = /[가-힣]/;
/** A short name of an authority is a letter away from words of its own field: 교육부 from 교육비, 법무부 from 법무비. */
const SHORT_OFFICE = /^[가-힣]{2}[부처청원국회당사법]$/;
/** Where a word may begin. */
const START = /(?<![가-힣A-Za-z])[가-힣A-Za-z]/g;

/** A Korean name of three letters or more, with its file; in shorter ones a letter’s difference is another word. */
interface Name {
  name: string;
  file: string;
}

/** The names by what is as it should be where one letter is not: the first letter, or the last at its distance. */
interface Names {
  all: ReadonlySet<string>;
  byFirst: ReadonlyMap<string, Name[]>;
  byLast: ReadonlyMap<number, ReadonlyMap<string, Name[]>>;
}

/** The Korean names; those of two syllables are one letter from too many words. */
const namesIn = rememberedBy((named: World['named']): Names => {
  const names = [...named.values()]
    .filter((fact) => fact.folder === 'organisations' || fact.folder === 'people')
    .filter(({ title }) => HANGUL.test(title.ko) && title.ko.replace(/\s/g, '').length >= 3)
    .filter((fact) => fact.folder === 'people' || !SHORT_OFFICE.test(fact.title.ko))
    .map((fact) => ({ name: fact.title.ko, file: `${fact.folder}/${fact.id}.mdx` }));
  return namesFrom(names);
});

function namesFrom(names: readonly Name[]): Names {
  const byLength = Map.groupBy(names, ({ name }) => name.length);
  return {
    all: new Set(names.map(({ name }) => name)),
    byFirst: Map.groupBy(names, ({ name }) => name[0] ?? ''),
    byLast: new Map([...byLength].map(([length, all]) => [length, Map.groupBy(all, ({ name }) => name.at(-1) ?? '')])),
  };
}

/** Jamo are of Hangul; a slip in Latin letters is found by latinNames.ts. */
const READS: Readonly<Record<Locale, boolean>> = { ko: true, en: false };

/** A known name with one jamo gone astray: 김둥대 for 김등대. */
const findMisspeltNames: PassageRule['find'] = (passage, world) => {
  if (!READS[passage.locale] || passage.folder === 'sources') return [];
  return misspeltBy(namesIn(world.named))(passage);
};

const findMisspeltLatin: PassageRule['find'] = (passage, world) =>
  passage.folder === 'sources' ? [] : misspeltLatin(passage, world);

/** Most saves change no name, and no text but one. */
const misspeltBy = rememberedBy((names: Names) =>
  rememberedBy(({ words }: Passage): PassageFinding[] =>
    Array.from(words.matchAll(START), ({ index }) => index).flatMap((at) =>
      slipsAt(words, at, names).map(({ name, file }): PassageFinding => {
        const typed = words.slice(at, at + name.length);
        return {
          from: at,
          to: at + name.length,
          message: { ko: `이름이 두 가지로 적힙니다: ${typed}`, en: `A name spelled two ways: ${typed}` },
          hint: { ko: `${name} (${file})`, en: `As in the title of ${file}` },
        };
      }),
    ),
  ),
);

/** The names that the words at a place miss by a jamo. */
function slipsAt(words: string, at: number, { all, byFirst, byLast }: Names): Name[] {
  const slips: Name[] = [];
  const look = (near: readonly Name[] | undefined): void => {
    for (const one of near ?? []) {
      if (!slips.includes(one) && isSlip(words.slice(at, at + one.name.length), one.name, all)) slips.push(one);
    }
  };
  look(byFirst.get(words[at] ?? ''));
  for (const [length, names] of byLast) look(names.get(words[at + length - 1] ?? ''));
  return slips;
}

/** One letter differs, by one jamo. */
function isSlip(typed: string, name: string, names: ReadonlySet<string>): boolean {
  if (typed.length !== name.length || names.has(typed)) return false;
  const at = [...name].findIndex((letter, n) => letter !== typed[n]);
  if (typed.slice(at + 1) !== name.slice(at + 1)) return false;
  const [a = '', b = ''] = [typed[at], name[at]];
  return HANGUL.test(a) && HANGUL.test(b) && distance(disassemble(a), disassemble(b)) === 1;
}

export const misspeltName: PassageRule = {
  code: 'B41',
  level: 'warning',
  says: { ko: '두 가지로 적힌 이름', en: 'A name spelled two ways' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) => [...findMisspeltNames(passage, world), ...findMisspeltLatin(passage, world)],
  example: {
    file: 'lighthouse/issues/who-owns.mdx',
    at: '누구의 등대인가?',
    wrong: '갬등대의 등대인가?',
    right: '김등대의 등대인가?',
  },
};
