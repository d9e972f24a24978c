import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import { LOCALES } from '../values/text.ts';
import { startOf } from '../values/when.ts';

const YEAR = '<Literal\\b[^>]*>(\\d{4})년?</Literal>';
const UNTIL = {
  ko: new RegExp(`${YEAR}\\s*까지`, 'g'),
  en: new RegExp(`\\b(?:through|until|till|to)\\s+${YEAR}`, 'g'),
};

/** What a version of a clause lets run to a year runs past the day the version began. */
function findEndedBefore({ versions, note }: Of<'clauses'>): DraftFinding[] {
  const first = versions.map(({ from }) => startOf(from).slice(0, 4)).sort()[0];
  const texts = versions.flatMap(({ plain, from }, at) =>
    plain ? [{ text: plain, path: ['versions', at, 'plain'], year: startOf(from).slice(0, 4) }] : [],
  );
  const own = note && first ? [{ text: note, path: ['note'], year: first }] : [];
  return [...texts, ...own].flatMap(({ text, path, year }) =>
    LOCALES.flatMap((locale) =>
      [...text[locale].matchAll(UNTIL[locale])]
        .filter(([, end = '']) => end < year)
        .map((hit) => ({
          ...findingAt(
            [...path, locale],
            {
              ko: `${year}에 생긴 조항이 ${hit[1]}까지라고 합니다`,
              en: `It began in ${year}, and is said to run to ${hit[1]}`,
            },
            { ko: '끝나는 해나 from을 고치세요', en: 'Mend the year in which it ends, or from' },
          ),
        })),
    ),
  );
}

const CLAUSE = 'lighthouse/clauses/exclusive-light.mdx';

export const endedBefore: FactRule<'clauses'> = {
  code: 'A93',
  level: 'error',
  says: { ko: '생기기 전에 끝나는 조항', en: 'A clause that ends before it begins' },
  reads: ['clauses'],
  find: findEndedBefore,
  example: {
    file: CLAUSE,
    at: 'plain: { ko: 새 등대는 예외다., en: New lighthouses are excepted. }',
    wrong: `plain: { ko: '<Literal why="끝나는 해">2023년</Literal>까지 예외다.', en: 'Excepted until <Literal why="its last year">2023</Literal>.' }`,
    right: `plain: { ko: '<Literal why="끝나는 해">2033년</Literal>까지 예외다.', en: 'Excepted until <Literal why="its last year">2033</Literal>.' }`,
  },
};
