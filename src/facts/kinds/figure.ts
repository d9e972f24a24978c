import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { CountSchema, MoneySchema, ShareSchema } from '../values/money.ts';
import { IdSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';

/** A value worked out from other figures: `{ quotient: [microsoft-stake-value, microsoft-stake] }`. */
export const ComputationSchema = z.strictObject({
  quotient: z
    .tuple([IdSchema, IdSchema])
    .meta(told('앞의 수치를 뒤의 수치로 나눈 값', ['microsoft-stake-value', 'microsoft-stake'])),
});

/** A measured value of one thing at one time. Exactly one of amount, share, count and computed. */
export const FigureSchema = z.strictObject({
  ...factFields,
  /** What it is a figure of: an organisation, a term or a deal. */
  of: IdSchema.meta(told('무엇의 수치인가: 조직·용어·거래의 id', 'openai')),
  /** Whose stake it is, for `stake` and `stake-value`; `others` in words where nobody is named. */
  holder: IdSchema.optional().meta(told('누구의 지분인가: 조직의 id. measure가 stake나 stake-value일 때', 'microsoft')),
  /** Two figures can be compared only where this is the same. */
  measure: IdSchema.meta(
    told('무엇을 잰 값인가. measures/에 있는 id를 적는다. 이것이 같은 수치끼리만 견준다', 'stake'),
  ),
  when: WhenSchema.meta(told('언제의 값인가', '2025-10-28')),
  amount: MoneySchema.optional().meta(told('금액이면. amount·share·count·computed 가운데 꼭 하나', { usd: 135e9 })),
  share: ShareSchema.optional().meta(
    told('비율이면. amount·share·count·computed 가운데 꼭 하나', { percent: 27, qualifier: 'about' }),
  ),
  count: CountSchema.optional().meta(
    told('수이면. amount·share·count·computed 가운데 꼭 하나', { number: 15000, unit: { ko: '개', en: 'chips' } }),
  ),
  computed: ComputationSchema.optional().meta(
    told('다른 수치에서 계산되면. amount·share·count·computed 가운데 꼭 하나', {
      quotient: ['microsoft-stake-value', 'microsoft-stake'],
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
    of: ['organisations', 'terms', 'deals'],
    holder: ['organisations'],
    measure: ['measures'],
    'computed.quotient.*': ['figures'],
  },
  tags: ['Money', 'Share', 'Count'],
  shownBy: [],
  table: { id: 'figures', title: { ko: '수치', en: 'Figures' } },
});
