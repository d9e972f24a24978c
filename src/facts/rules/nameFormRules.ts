import { namesIn } from './knownNames.ts';
import type { PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import { typedOnly } from './typedOnly.ts';
import { HAS_HANGUL } from './wordRules.ts';
import type { World } from './world.ts';
import { inAll, type Locale } from '../values/text.ts';

/** Letters that look like others. */
const LOOKS: Readonly<Record<string, string>> = { l: 'i', I: 'i', '1': 'i', '|': 'i', '0': 'o', O: 'o' };
const looks = (text: string): string => text.replace(/[lI1|0O]/g, (letter) => LOOKS[letter] ?? letter).toLowerCase();
/** What makes another company of a name. */
const COMPANY: Record<Locale, RegExp> = {
  ko: /^\s?(?:주식회사|㈜|\(주\))/,
  en: /^,?\s(?:Corp\.?|Inc\.?|Ltd\.?|LLC|LP|Co\.)(?=[\s,.])/,
};

interface Names {
  ko: readonly string[];
  byLooks: ReadonlyMap<string, string>;
}

const namesOf = rememberedBy((named: World['named']): Names => {
  const titles = [...named.values()].flatMap((fact) =>
    fact.folder === 'organisations' || fact.folder === 'people' ? [fact.title] : [],
  );
  return {
    ko: titles.map(({ ko }) => ko).filter((name) => /^[가-힣]{4,}$/.test(name)),
    byLooks: new Map(
      titles
        .flatMap(inAll)
        .filter((name) => /[A-Za-z]{4}/.test(name))
        .map((name) => [looks(name), name]),
    ),
  };
});

/** A name on file in another form: spaced, two letters the other way round, look-alike letters, another company’s ending. */
const findOtherForms: PassageRule['find'] = (passage, world) => {
  if (passage.isName || passage.folder === 'sources') return [];
  const { words } = typedOnly(passage);
  const { ko, byLooks } = namesOf(world.named);
  const found: PassageFinding[] = [];
  const tell = (from: number, to: number, name: string): void => {
    const typed = words.slice(from, to);
    found.push({
      from,
      to,
      message: { ko: `파일에 있는 이름과 다르게 적었습니다: ${typed}`, en: `A name on file in another form: ${typed}` },
      hint: {
        ko: `${name}. 다른 곳이면 organisations에 파일을 두세요`,
        en: `${name}; if it is another, give it a file of its own`,
      },
    });
  };
  if (HAS_HANGUL[passage.locale]) {
    for (const word of words.matchAll(/(?<![가-힣])[가-힣]{2,}(?: [가-힣]{2,})?/g)) {
      const name = ko.find((each) => isOtherForm(word[0], each));
      if (name)
        tell(word.index, word.index + name.length + (word[0].includes(' ') && !word[0].startsWith(name) ? 1 : 0), name);
    }
  }
  for (const word of words.matchAll(/[A-Za-z0-9|]{4,}/g)) {
    const name = byLooks.get(looks(word[0]));
    if (name && name !== word[0] && name.toLowerCase() !== word[0].toLowerCase())
      tell(word.index, word.index + word[0].length, name);
  }
  for (const { name, at, kind } of namesIn(words, passage.locale, world)) {
    const more = kind === 'organisations' ? COMPANY[passage.locale].exec(words.slice(at + name.length)) : null;
    if (more) tell(at, at + name.length + more[0].length, name);
  }
  return found;
};

/** 등대 지기 for 등대지기; 등댁지기 for 등대직기. */
function isOtherForm(written: string, name: string): boolean {
  const [first = '', second] = written.split(' ');
  if (second !== undefined && first !== name && first.length < name.length) {
    return (
      name.startsWith(first) &&
      (first + second).startsWith(name) &&
      first.length >= 2 &&
      name.length - first.length >= 2
    );
  }
  if (first.length < name.length) return false;
  let a = 0;
  while (a < name.length && first[a] === name[a]) a++;
  const b = a + 1;
  // Every word is held against every name: the letters that tell are looked at first.
  return (
    b < name.length &&
    onset(first[a]) === onset(name[b]) &&
    onset(first[b]) === onset(name[a]) &&
    first[b] !== name[b] &&
    first.slice(b + 1, name.length) === name.slice(b + 1)
  );
}

/** The consonant a syllable begins with, as a number. */
const onset = (syllable = ''): number => Math.floor(((syllable.codePointAt(0) ?? 0) - 0xac00) / 588);

export const otherForm: PassageRule = {
  code: 'D25',
  level: 'warning',
  says: { ko: '파일과 다르게 적은 이름', en: 'A name written in another form' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findOtherForms,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 등대를 지었다., en: Hanbit Corp. built it. }\n',
    right: 'note: { ko: 등대를 지었다., en: Hanbit built it. }\n',
  },
};
