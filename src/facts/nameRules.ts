import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import type { PassageFinding, PassageRule } from './passages.ts';
import type { World } from './rulesBetween.ts';

const HANGUL = /[가-힣]/;
const known = new WeakMap<World['facts'], Map<string, string>>();

/** Korean names of three letters or more, with their files; in shorter ones a letter’s difference is another word. */
function namesIn({ facts }: World): Map<string, string> {
  let names = known.get(facts);
  if (!names) {
    names = new Map(
      [...facts.values()]
        .filter((fact) => fact.folder === 'organisations' || fact.folder === 'people')
        .filter(({ title }) => HANGUL.test(title.ko) && title.ko.replace(/\s/g, '').length >= 3)
        .map((fact) => [fact.title.ko, `${fact.folder}/${fact.id}.mdx`]),
    );
    known.set(facts, names);
  }
  return names;
}

/** A known name with one jamo gone astray: 앤디 제시 for 앤디 재시. */
export const findMisspeltNames: PassageRule = (passage, world) => {
  if (passage.locale !== 'ko' || passage.folder === 'sources') return [];
  const names = namesIn(world);
  const starts = [...passage.words.matchAll(/(?<![가-힣A-Za-z])[가-힣A-Za-z]/g)].map((hit) => hit.index);
  return starts.flatMap((at) =>
    [...names].flatMap(([name, file]): PassageFinding[] => {
      // One letter differs: the first or the last is as it should be.
      const last = name.length - 1;
      if (passage.words[at] !== name[0] && passage.words[at + last] !== name[last]) return [];
      const typed = passage.words.slice(at, at + name.length);
      if (!isSlip(typed, name) || names.has(typed)) return [];
      return [
        {
          code: 'B41',
          level: 'warning',
          from: at,
          to: at + name.length,
          message: { ko: `이름이 두 가지로 적힙니다: ${typed}`, en: `A name spelled two ways: ${typed}` },
          hint: { ko: `${name} (${file})`, en: `As in the title of ${file}` },
        },
      ];
    }),
  );
};

/** One letter differs, by one jamo. */
function isSlip(typed: string, name: string): boolean {
  if (typed.length !== name.length || typed === name) return false;
  const at = [...name].findIndex((letter, n) => letter !== typed[n]);
  if (typed.slice(at + 1) !== name.slice(at + 1)) return false;
  const [a = '', b = ''] = [typed[at], name[at]];
  return HANGUL.test(a) && HANGUL.test(b) && distance(disassemble(a), disassemble(b)) === 1;
}
