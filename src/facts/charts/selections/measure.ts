import { z } from 'zod';
import { told } from '../../values/describe.ts';
import { IdSchema } from '../../values/text.ts';
import { compareWhen, endOf, startOf, WhenSchema, type When } from '../../values/when.ts';
import type { Figure } from '../../kinds/figure.ts';
import { hasKey, listOf, selection, stands } from '../selection.ts';

const ONE_OR_MORE = z.union([IdSchema, z.array(IdSchema).min(1)]);

/** `{ measure: stake, of: nuri, at: 2025-10 }`: every figure of a measure, or of several, narrowed by what else is written. */
export const measure = selection({
  says: {
    ko: '한 가지를 잰 수치들. of, whose, at으로 좁힌다',
    en: 'figures of a measure, narrowed by `of`, `whose` and `at`',
  },
  example: '{ measure: stake, of: nuri, at: 2024-01-10 }',
  schema: z.strictObject({
    measure: ONE_OR_MORE.meta(told('무엇을 잰 수치인가: measures/의 id 하나, 또는 [여럿]', 'stake')),
    of: ONE_OR_MORE.optional().meta(told('무엇의 수치인가. 적지 않으면 모두', 'nuri')),
    whose: ONE_OR_MORE.optional().meta(told('누구의 값인가. 적지 않으면 모두', 'hanbit')),
    at: WhenSchema.optional().meta(told('언제의 값인가. 한 전체의 몫들은 한때의 것이라야 한다', '2024-01-10')),
  }),
  refers: {
    measure: ['measures'],
    'measure.*': ['measures'],
    of: ['organisations', 'people', 'terms', 'deals', 'events'],
    'of.*': ['organisations', 'people', 'terms', 'deals', 'events'],
    whose: 'parties',
    'whose.*': 'parties',
  },
  is: (written) => hasKey(written, 'measure'),
  choose({ measure: measures, of, whose, at }, { facts }) {
    const order = listOf(measures);
    const within = (wanted: typeof of, id: string | undefined): boolean =>
      wanted === undefined || (id !== undefined && listOf(wanted).includes(id));
    return facts
      .filter((fact) => fact.folder === 'figures')
      .filter((figure) => order.includes(figure.measure) && within(of, figure.of) && within(whose, figure.whose))
      .filter((figure) => at === undefined || isAt(figure.when, at))
      .filter(stands)
      .sort((a, b) => byTime(a, b) || order.indexOf(a.measure) - order.indexOf(b.measure));
  },
});

/** The time a figure speaks of: the one it foresees, where that is another than the time it was said. */
export function timeOf({ when, for: spoken }: Pick<Figure, 'when' | 'for'>): When {
  return spoken ?? when;
}

function byTime(a: Figure, b: Figure): number {
  return startOf(timeOf(a)).localeCompare(startOf(timeOf(b))) || compareWhen(a.when, b.when);
}

/** Whether a time lies within another, as a day of October does within `2025-10`. */
function isAt(when: When, at: When): boolean {
  return startOf(when) >= startOf(at) && endOf(when) <= endOf(at);
}
