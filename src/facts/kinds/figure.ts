import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { unitsAt } from './unit.ts';
import { ValueSchema } from '../values/value.ts';
import { WORKINGS, WorkedSchema } from '../values/worked.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';

/** A measured value of one thing at one time: stated, worked out from other facts, or both, which then agree. */
export const FigureSchema = z.strictObject({
  ...factFields,
  /** What it is a figure of: an organisation, a term or a deal. */
  of: IdSchema.meta(told('무엇의 수치인가: 조직·용어·거래의 id', 'nuri')),
  /** Whose it is, of what several share or give: a holder, a bidder, a pollster. Nobody where it is `others` in the title. */
  whose: IdSchema.optional().meta(told('누구의 값인가: 지분을 가진 쪽, 값을 부른 쪽, 조사한 쪽의 id', 'hanbit')),
  /** Two figures can be compared only where this is the same. */
  measure: IdSchema.meta(
    told('무엇을 잰 값인가. measures/에 있는 id를 적는다. 이것이 같은 수치끼리만 견준다', 'stake'),
  ),
  when: WhenSchema.meta(told('언제의 값인가', '2025-10-28')),
  /** The time it speaks of, where that is another than the time it was said or measured. */
  for: WhenSchema.optional().meta(told('그 값이 말하는 때. 잰 때(when)와 다를 때만: 2025학년도, 2036년', 2036)),
  /** The assumption it holds under, where others hold under another. */
  under: TextSchema.optional().meta(
    told('그 값이 서는 가정. 가정마다 값이 다를 때 적는다. 마침표 없이', {
      ko: '보험료율을 그대로 둘 때',
      en: 'if the rate stays as it is',
    }),
  ),
  value: ValueSchema.optional().meta(
    told(
      '값. worked로 셈하지 않으면 꼭 적는다. { usd: 135e9 } { percent: 27 } { part: 3, whole: 8 } { number: 15000, unit: companies } { points: -0.5 } …',
      {
        usd: 135e9,
      },
    ),
  ),
  worked: WorkedSchema.optional().meta(
    told('다른 사실에서 셈하면. 출처도 그 값을 적었으면 value에 함께 적는다', {
      quotient: ['hanbit-stake-value', 'hanbit-stake'],
    }),
  ),
});
export type Figure = z.infer<typeof FigureSchema> & Filed;

export const figures = declare({
  name: 'figure',
  words: { ko: { one: '수치', many: '수치' }, en: { one: 'figure', many: 'figures' } },
  says: {
    ko: '무엇을, 언제, 어떻게 잰 값인가',
    en: 'A measured value: of what, when, and how it was measured',
  },
  lives: 'explainer',
  schema: FigureSchema,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 5,
    asks: { ko: '수치는 어디서 왔나', en: 'Where do the figures come from?' },
    counted: { ko: '수치', en: 'Figures' },
  },
  refers: {
    of: ['organisations', 'people', 'terms', 'deals', 'events'],
    whose: 'parties',
    measure: ['measures'],
    ...unitsAt('value'),
    ...Object.fromEntries(WORKINGS.map((way) => [`worked.${way}.*`, ['figures', 'deals', 'series'] as const])),
    ...Object.fromEntries(WORKINGS.map((way) => [`worked.${way}.*.series`, ['series'] as const])),
  },
  past: 'cited',
  tags: ['Value', 'Money', 'Share', 'Count'],
  shownBy: [],
  table: { id: 'figures', title: { ko: '수치', en: 'Figures' } },
});
