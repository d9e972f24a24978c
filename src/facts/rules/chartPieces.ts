import { nearest } from '#intake/nearest';
import type { Path } from '#intake/writtenFile';
import type { Shows } from '../charts/selections.ts';
import { listOf } from '../charts/selection.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { LAMPS } from './seriesExample.ts';
import type { World } from './world.ts';

/** A column, a row or an answer that a selection names and its series or poll does not have. */
interface Missing {
  name: string;
  path: Path;
  /** Those there are. */
  there: readonly string[];
  of: string;
}

/** What a selection names of a series or a poll that is not in it. */
export function missingParts(shows: Shows, facts: World['facts']): Missing[] {
  if (Array.isArray(shows)) return [];
  if ('series' in shows) {
    const all = listOf(shows.series).flatMap((id) => {
      const fact = facts.get(id);
      return fact?.folder === 'series' ? [fact] : [];
    });
    if (all.length < listOf(shows.series).length) return [];
    const of = all.map(({ id }) => id).join(', ');
    return [
      ...missingIn(shows.columns, 'columns', {
        of,
        there: all.flatMap(({ columns }) => columns.map(({ name }) => name)),
      }),
      ...missingIn(shows.rows, 'rows', { of, there: all.flatMap(({ rows }) => rows.map(({ name }) => name)) }),
    ];
  }
  if (!('poll' in shows)) return [];
  const poll = facts.get(shows.poll);
  if (poll?.folder !== 'polls') return [];
  return missingIn(shows.answers, 'answers', { of: poll.id, there: poll.answers.map(({ name }) => name) });
}

function missingIn(
  written: string | readonly string[] | undefined,
  field: string,
  { of, there }: Pick<Missing, 'of' | 'there'>,
): Missing[] {
  const isList = Array.isArray(written);
  return listOf(written).flatMap((name, at) =>
    there.includes(name) ? [] : [{ name, of, there, path: isList ? [field, at] : [field] }],
  );
}

function findMissing(_explainer: unknown, { explainer, facts }: World): DraftFinding[] {
  return Object.entries(explainer.charts).flatMap(([id, { shows }]) =>
    missingParts(shows, facts).map(({ name, path, there, of }): DraftFinding => {
      const close = nearest(name, there);
      const list = [...new Set(there)].slice(0, 8).join(', ');
      return {
        at: { path: ['charts', id, 'shows', ...path] },
        message: { ko: `${of}에 ‘${name}’ 항목이 없습니다`, en: `There is no ‘${name}’ in ${of}` },
        hint: {
          ko: close ? `혹시 ${close}?` : `있는 것: ${list}`,
          en: close ? `Did you mean ${close}?` : `There are: ${list}`,
        },
      };
    }),
  );
}

export const missingPiece: FactRule<'explainer'> = {
  code: 'B67',
  level: 'error',
  says: {
    ko: '그림이 통계나 여론조사에 없는 열·줄·답을 고름',
    en: 'A chart of a column, row or answer that there is not',
  },
  reads: ['explainer'],
  find: findMissing,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'shows: { deals: { to: nuri } }',
    wrong: 'shows: { series: lamps, columns: litt }',
    right: 'shows: { series: lamps, columns: lit }',
    beside: { 'lighthouse/series/lamps.mdx': LAMPS, 'lighthouse/series/lamps.csv': 'year,lit\n2022,11\n' },
  },
};
