import { boundColumns } from '../kinds/series.ts';
import { chosenCharts } from './chartRules.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { LAMPS } from './seriesExample.ts';
import type { World } from './world.ts';

/** Forms that stand on an axis of time and nothing else. */
const OVER_TIME: readonly string[] = ['line', 'steps', 'columns'];
/**
 * So many lines can be told apart without colour, and named at their ends. A choice: signs and dashes (time/shapes.ts) are four,
 * so that of six some are told apart by those names alone.
 */
const MOST_LINES = 6;

/** Rows that are no dates have no place on an axis of time. */
function findTimeless(_explainer: unknown, world: World): DraftFinding[] {
  return chosenCharts(world).flatMap(({ id, entry, facts }): DraftFinding[] => {
    if (!OVER_TIME.includes(entry.form)) return [];
    const series = facts.find((fact) => fact.folder === 'series' && fact.keyed.is !== 'date');
    if (!series) return [];
    return [
      {
        at: { path: ['charts', id, 'form'] },
        message: {
          ko: `‘${series.id}’의 줄은 날짜가 아니어서 때의 축에 놓을 수 없습니다`,
          en: `The rows of ‘${series.id}’ are no dates and have no place on an axis of time`,
        },
        hint: { ko: '모양을 바꾸세요: form: bars', en: 'Use another form: form: bars' },
      },
    ];
  });
}

function findTooManyLines(_explainer: unknown, world: World): DraftFinding[] {
  return chosenCharts(world).flatMap(({ id, entry, facts }): DraftFinding[] => {
    if (!OVER_TIME.includes(entry.form)) return [];
    const names = facts.flatMap((fact) => {
      const bounds = fact.folder === 'series' ? boundColumns(fact) : new Set<string>();
      return fact.folder === 'series' ? fact.columns.map(({ name }) => name).filter((name) => !bounds.has(name)) : [];
    });
    if (names.length <= MOST_LINES) return [];
    return [
      {
        at: { path: ['charts', id, 'shows'] },
        message: {
          ko: `선이 ${names.length}개입니다. 한 그림에서 가를 수 있는 것은 ${MOST_LINES}개까지입니다`,
          en: `There are ${names.length} lines; ${MOST_LINES} can be told apart in one chart`,
        },
        hint: {
          ko: `열을 고르세요: columns: [${names.slice(0, MOST_LINES).join(', ')}]. 나머지는 <Table>에 있습니다`,
          en: `Choose columns: [${names.slice(0, MOST_LINES).join(', ')}]; the rest stands in its <Table>`,
        },
      },
    ];
  });
}

const CSV = 'lighthouse/series/lamps.csv';
const MDX = 'lighthouse/series/lamps.mdx';
const PLACES = LAMPS.replace(
  '{ column: year, is: date, title: { ko: 해, en: Year } }',
  '{ column: place, is: name, title: { ko: 곳, en: Place }, names: { north: { ko: 북쪽, en: North } } }',
);

export const timelessSeries: FactRule<'explainer'> = {
  code: 'B68',
  level: 'error',
  says: { ko: '날짜가 아닌 줄을 때의 축에 놓음', en: 'Rows that are no dates on an axis of time' },
  reads: ['explainer'],
  find: findTimeless,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'form: bars\n    shows: { deals: { to: nuri } }',
    wrong: 'form: line\n    shows: { series: lamps }',
    right: 'form: bars\n    shows: { series: lamps }',
    beside: { [MDX]: PLACES, [CSV]: 'place,lit\nnorth,11\n' },
  },
};

const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `lit-${name}`);
const MANY = LAMPS.replace(
  /columns:[\s\S]*?(?=---)/,
  `columns:\n${SEVEN.map((name) => `  - { name: ${name}, title: { ko: ${name}, en: ${name} }, unit: companies }\n`).join('')}`,
);

export const tooManyLines: FactRule<'explainer'> = {
  code: 'B69',
  level: 'error',
  says: { ko: '한 그림에 선이 너무 많음', en: 'Too many lines in one chart' },
  reads: ['explainer'],
  find: findTooManyLines,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'form: bars\n    shows: { deals: { to: nuri } }',
    wrong: 'form: line\n    shows: { series: lamps }',
    right: 'form: line\n    shows: { series: lamps, columns: [lit-a, lit-b] }',
    beside: { [MDX]: MANY, [CSV]: `year,${SEVEN.join(',')}\n2022,1,2,3,4,5,6,7\n2023,1,2,3,4,5,6,7\n` },
  },
};
