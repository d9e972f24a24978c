import { workingOf } from '../values/worked.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

const yearOf = (figure: Of<'figures'>): string | undefined =>
  typeof figure.for === 'string' && figure.for.length === 'YYYY'.length ? figure.for : undefined;

/** What is multiplied for a year is of that year, where there is such a value of the same kind. */
function findOtherYears(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const year = yearOf(figure);
  const { way, ids } = figure.worked ? workingOf(figure.worked) : { way: undefined, ids: [] };
  if (year === undefined || way !== 'product') return [];
  return ids.flatMap((id, at): DraftFinding[] => {
    const part = facts.get(id);
    const other = part?.folder === 'figures' ? yearOf(part) : undefined;
    if (part?.folder !== 'figures' || other === undefined || other === year) return [];
    const right = [...facts.values()].find(
      (fact): fact is Of<'figures'> =>
        fact.folder === 'figures' && fact.measure === part.measure && fact.of === part.of && yearOf(fact) === year,
    );
    if (!right) return [];
    return [
      findingAt(
        ['worked', way, at],
        {
          ko: `${year}년의 값을 ${other}년의 값으로 셈했습니다: ${id}`,
          en: `For ${year}, and it is worked out from ${other}: ${id}`,
        },
        { ko: `혹시 ${right.id}?`, en: `Did you mean ${right.id}?` },
      ),
    ];
  });
}

const SHARE = (year: number): Record<string, string> => ({
  [`lighthouse/figures/share-${year}.mdx`]: `---\ntitle: { ko: 그해의 몫, en: The share of ${year} }\nof: nuri\nmeasure: market-share\nwhen: 2024-01-10\nfor: ${year}\nvalue: { percent: ${year - 1990} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`,
});
const PAID = (share: string): string =>
  `---\ntitle: { ko: 그해 낸 돈, en: Paid that year }\nof: nuri\nmeasure: capital-expenditure\nwhen: 2024-01-10\nfor: 2025\nworked: { product: [hanbit-nuri-deal, ${share}] }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const otherYear: FactRule<'figures'> = {
  code: 'A86',
  level: 'warning',
  says: { ko: '다른 해의 값으로 셈함', en: 'Worked out from a value of another year' },
  reads: ['figures'],
  find: findOtherYears,
  example: {
    file: 'lighthouse/figures/paid-2025.mdx',
    wrong: PAID('share-2026'),
    right: PAID('share-2025'),
    beside: { ...SHARE(2025), ...SHARE(2026) },
  },
};
