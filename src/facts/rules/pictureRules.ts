import { LOCALES, type Text } from '../values/text.ts';
import { undrawable } from '../values/drawnLetters.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';

/** Kinds whose titles a picture may bear beside a number: what a chart shows, and whose. */
const SHOWN = ['organisations', 'people', 'deals', 'figures', 'series', 'clauses', 'polls', 'proceedings'] as const;
type Shown = Extract<Draft['fact'], { folder: 'explainer' | (typeof SHOWN)[number] }>;

/** The words that are set in pictures: of an explainer its headline, its state and what its charts are called; of a fact its title. */
function wordsSet(fact: Shown): { path: string[]; text: Text }[] {
  if (fact.folder !== 'explainer') return [{ path: ['title'], text: fact.title }];
  const { headline, state, charts } = fact;
  return [
    { path: ['headline'], text: headline },
    { path: ['state', 'label'], text: state.label },
    ...Object.entries(charts).map(([id, { title }]) => ({ path: ['charts', id, 'title'], text: title })),
  ];
}

/** What the picture of a shared link cannot show of the words that are set in it. */
function findUndrawable(fact: Shown): DraftFinding[] {
  return wordsSet(fact).flatMap(({ path, text }) =>
    LOCALES.flatMap((locale): DraftFinding[] => {
      const letters = undrawable(text[locale].replace(/<[^>]*>/g, ''));
      if (letters.length === 0) return [];
      const named = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(', ');
      return [
        {
          at: { path: [...path, locale] },
          message: {
            ko: `공유 그림에 □로 나오는 글자가 있습니다: ${letters.join(' ')}`,
            en: `The picture of a shared link shows □ for ${named}`,
          },
          hint: {
            ko: '한글로 풀어 쓰세요(美 → 미국). 그대로 두려면 waivers에 까닭을 적으세요',
            en: 'Write it in letters that the picture has, or say in waivers why it stays',
          },
        },
      ];
    }),
  );
}

export const undrawnLetter: FactRule<Shown['folder']> = {
  code: 'C60',
  level: 'warning',
  says: { ko: '공유 그림이 그리지 못하는 글자', en: 'A letter that the picture of a shared link cannot show' },
  reads: ['explainer', ...SHOWN],
  find: findUndrawable,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'headline: { ko: 등대는 누구의 것인가,',
    wrong: 'headline: { ko: 美·中 등대는 누구의 것인가,',
    right: 'headline: { ko: ㈜한빛ㆍ누리의 등대는 누구의 것인가,',
  },
};
