import { highest } from '../values/quantity.ts';
import { startOf } from '../values/when.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** What is off the straight line on which all the others lie is a slip of the pen, or a thing to be told. */
function findOffLine(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const sameAs = (other: Of<'figures'>): boolean =>
    other.measure === figure.measure &&
    other.of === figure.of &&
    other.whose === figure.whose &&
    other.under?.ko === figure.under?.ko;
  const row = [...facts.values()].flatMap((fact) => {
    if (fact.folder !== 'figures' || !sameAs(fact)) return [];
    const [x, y] = [Number(startOf(fact.for ?? fact.when).slice(0, 4)), numberOf(fact)];
    return y === undefined ? [] : [{ id: fact.id, x, y }];
  });
  const own = row.find(({ id }) => id === figure.id);
  const [first, ...others] = row.filter(({ id }) => id !== figure.id).toSorted((a, b) => a.x - b.x);
  const last = others.at(-1);
  // Four on one line, ends apart, are no chance.
  if (!own || !first || !last || others.length < 4 || last.x === first.x || first.y === last.y) return [];
  const at = (x: number): number => first.y + ((last.y - first.y) * (x - first.x)) / (last.x - first.x);
  const isInside = own.x > first.x && own.x < last.x;
  const near = Math.abs(last.y - first.y) * 1e-6;
  if (!isInside || others.some(({ x, y }) => Math.abs(y - at(x)) > near) || Math.abs(own.y - at(own.x)) <= near)
    return [];
  const right = Number(at(own.x).toPrecision(6));
  return [
    findingAt(
      ['value'],
      {
        ko: `나머지 값은 모두 한 직선 위에 있는데 이 값만 벗어납니다: ${own.y} (그 자리는 ${right})`,
        en: `All the others lie on one straight line, and this does not: ${own.y} (there it is ${right})`,
      },
      {
        ko: `출처에서 값을 다시 보세요. 잘못 친 것이면 ${right}`,
        en: `Look at the source again; if it was mistyped, ${right}`,
      },
    ),
  ];
}

function numberOf({ value }: Of<'figures'>): number | undefined {
  if (value?.form === 'share') return highest(value.percent);
  return value?.form === 'count' || value?.form === 'money' ? highest(value.number) : undefined;
}

const SHARE = (year: number, percent: number): string =>
  `---\ntitle: { ko: 누리의 점유율, en: Nuri’s market share }\nof: nuri\nmeasure: market-share\nwhen: ${year}\nvalue: { percent: ${percent} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const offLine: FactRule<'figures'> = {
  code: 'A77',
  level: 'warning',
  says: { ko: '나머지가 모두 놓인 직선에서 벗어난 값', en: 'A value off the straight line of all the others' },
  reads: ['figures'],
  find: findOffLine,
  example: {
    file: 'lighthouse/figures/share-2021.mdx',
    wrong: SHARE(2021, 21),
    right: SHARE(2021, 12),
    beside: Object.fromEntries(
      [2018, 2019, 2020, 2022, 2023].map((year) => [`lighthouse/figures/share-${year}.mdx`, SHARE(year, year - 2009)]),
    ),
  },
};
