import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { ValueSchema } from '../values/value.ts';
import { WORKINGS, WorkedSchema } from '../values/worked.ts';
import { IdSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';

/** What is measured. Two figures can be compared only where this word is the same. */
export const MEASURES = [
  'valuation-pre-money',
  'valuation-post-money',
  'valuation-implied',
  'stake',
  'stake-value',
  'funded-to-date',
  'annual-revenue',
  'annual-revenue-outlook',
  'capital-expenditure',
  'energy-efficiency',
  'price-saving',
  'parameters',
  'training-chips',
  'market-share',
  'computing-capacity',
  'number-of-recipients',
  'multiple',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What a percentage of a measure says: how large a part of a whole is, how much is taken off a whole, or how much something
 * grew against what it was. Only growth may exceed a hundred; a new measure in percent says here what it is.
 */
export const PERCENT_OF: Readonly<Partial<Record<Measure, 'part' | 'cut' | 'growth'>>> = {
  stake: 'part',
  'market-share': 'part',
  'price-saving': 'cut',
  'energy-efficiency': 'growth',
};

/** A measured value of one thing at one time: stated, worked out from other facts, or both, which then agree. */
export const FigureSchema = z.strictObject({
  ...factFields,
  /** What it is a figure of: an organisation, a term or a deal. */
  of: IdSchema.meta(told('무엇의 수치인가: 조직·용어·거래의 id', 'nuri')),
  /** Whose it is, of what several share or give: a holder, a bidder, a pollster. Nobody where it is `others` in the title. */
  whose: IdSchema.optional().meta(told('누구의 값인가: 지분을 가진 쪽, 값을 부른 쪽, 조사한 쪽의 id', 'hanbit')),
  measure: choice(MEASURES, {
    'valuation-pre-money': '투자 전 기업 가치',
    'valuation-post-money': '투자 후 기업 가치',
    'valuation-implied': '지분 값에서 미루어 본 기업 가치',
    stake: '지분율',
    'stake-value': '지분의 값',
    'funded-to-date': '이제까지 댄 돈',
    'annual-revenue': '한 해 매출',
    'annual-revenue-outlook': '한 해 매출 전망',
    'capital-expenditure': '설비 투자',
    'energy-efficiency': '전력 효율',
    'price-saving': '가격 절감',
    parameters: '매개변수의 수',
    'training-chips': '학습에 쓴 칩의 수',
    'market-share': '시장 점유율',
    'computing-capacity': '컴퓨팅 용량',
    'number-of-recipients': '받은 곳의 수',
    multiple: '몇 배인가',
  }).meta(told('무엇을 잰 값인가. 이 말이 같은 수치끼리만 견준다', 'stake')),
  when: WhenSchema.meta(told('언제의 값인가', '2025-10-28')),
  /** The time it speaks of, where that is another than the time it was said or measured. */
  for: WhenSchema.optional().meta(told('그 값이 말하는 때. 잰 때(when)와 다를 때만: 2025학년도, 2036년', 2036)),
  value: ValueSchema.optional().meta(
    told('값. { usd: 135e9 } { percent: 27 } { part: 3, whole: 8 } { number: 15000, unit: … } { points: -0.5 } …', {
      usd: 135e9,
    }),
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
    ...Object.fromEntries(WORKINGS.map((way) => [`worked.${way}.*`, ['figures', 'deals'] as const])),
  },
  tags: ['Value', 'Money', 'Share', 'Count'],
  shownBy: [],
  table: 'figures',
});
