import type { Wording } from '../kinds/wording.ts';
import type { Locale } from '../values/text.ts';
import { retellsAnother, type PassageFinding } from './passages.ts';
import { hitsIn } from './phrases.ts';
import type { PassageRule } from './rule.ts';
import { typedOnly } from './typedOnly.ts';
import { wordingsOf } from './wordings.ts';

/** What ends in this is the beginning of a longer word: 최우선권 is no 우선권. */
const BEGUN: Readonly<Record<Locale, RegExp>> = { ko: /[가-힣]$/, en: /(?!)/ };

/** Where a text has a thing by another word than the house’s, which is the title of the wording. */
export function foreignWords(wording: Wording, text: string, locale: Locale): RegExpExecArray[] {
  const own = wording.title[locale];
  const lower = text.toLowerCase();
  // 설비 투자 is found spaced or not, so that the house’s own 설비투자 has to be told apart.
  return hitsIn(text, wording.says, locale).filter(({ index, 0: hit }) => {
    const before = BEGUN[locale].test(text.slice(0, index));
    const from = lower.indexOf(own.toLowerCase(), Math.max(0, index - own.length));
    const isWithinOwn = from >= 0 && from <= index && index + hit.length <= from + own.length;
    return !before && !isWithinOwn;
  });
}

/** A report in English repeats no other letters. */
const ASKED: Readonly<Record<Locale, string | undefined>> = {
  ko: 'Write the word of the house, as given above',
  en: undefined,
};

/** One word for one thing: what the house calls otherwise. */
const findForeignWords: PassageRule['find'] = (passage, world) => {
  // What readers type is theirs, and what another document says is its own.
  if (passage.folder === 'spellings' || retellsAnother(passage)) return [];
  const { locale } = passage;
  const { words } = typedOnly(passage);
  return wordingsOf(world, 'house').flatMap((wording) =>
    foreignWords(wording, words, locale).map(({ index, 0: hit }): PassageFinding => {
      const own = wording.title[locale];
      return {
        from: index,
        to: index + hit.length,
        message: { ko: `이 사이트에서는 ‘${own}’: ${hit}`, en: `The house says ‘${own}’: ${hit}` },
        hint: { ko: own, en: ASKED[locale] ?? own },
      };
    }),
  );
};

export const notHouseTerm: PassageRule = {
  code: 'C54',
  level: 'warning',
  says: { ko: '같은 것을 이 사이트와 달리 부름', en: 'A thing called otherwise than the house calls it' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findForeignWords,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }',
    wrong: 'title: { ko: 등대 설비 투자 발표, en: Lighthouse capex is announced }',
    right: 'title: { ko: 등대 설비투자 발표, en: Lighthouse capital spending is announced }',
    beside: {
      'reference/wording/house-capital-spending.mdx':
        '---\ntitle: { ko: 설비투자, en: capital spending }\nform: house\nsays: { ko: [설비 투자], en: [capex] }\nexamples:\n  - wrong: { ko: 설비 투자를 늘린다., en: Capex will rise. }\n    right: { ko: 설비투자를 늘린다., en: Capital spending will rise. }\n---\n',
    },
  },
};
